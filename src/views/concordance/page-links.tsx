/** Links to the page before and after. */
import type { ReactNode } from 'react';
import { useConcordanceWords } from './words.ts';

interface Props {
  page: number;
  pages: number;
  linkTo: (page: number) => string;
}

export function PageLinks({ page, pages, linkTo }: Props): ReactNode {
  const own = useConcordanceWords();
  if (pages === 1) return null;
  return (
    <nav className="pager" aria-label={own.pages}>
      {page > 1 && <a href={linkTo(page - 1)}>{own.previous}</a>}
      <span>{own.page(page, pages)}</span>
      {page < pages && <a href={linkTo(page + 1)}>{own.next}</a>}
    </nav>
  );
}
