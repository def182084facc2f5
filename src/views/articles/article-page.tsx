/** One article: where it comes from and its passages in order. */
import type { ReactNode } from 'react';
import type { ArticleText } from '../../store/route.ts';
import { useWords } from '../app-context.ts';

export default function ArticlePage(_: {
  id: string;
  at: string | null;
  shown: ArticleText | null;
}): ReactNode {
  return <h1 tabIndex={-1}>{useWords().nav.articles}</h1>;
}
