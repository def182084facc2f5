/** Every article of the collection with its source, its damage and what was left out of it. */
import type { ReactNode } from 'react';
import type { ArticleSort } from '../../store/route.ts';
import { useWords } from '../app-context.ts';

export default function ArticlesPage(_: { sort: ArticleSort; page: number }): ReactNode {
  return <h1 tabIndex={-1}>{useWords().nav.articles}</h1>;
}
