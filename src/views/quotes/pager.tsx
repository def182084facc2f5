/** Pages of the table, so that every row is real and the browser's own find works. */
import type { ReactNode } from 'react';
import { pageSizes, type PageSize, type QuotesQuery } from '../../store/route.ts';
import { useApp, useWords } from '../app-context.ts';

export function Pager({ query, total }: { query: QuotesQuery; total: number }): ReactNode {
  const { pager } = useWords();
  const ask = useApp((state) => state.ask);
  const pages = Math.max(1, Math.ceil(total / query.size));
  const page = Math.min(query.page, pages);
  const turn = (to: number): void => {
    ask({ page: to });
    document.querySelector('.quotes-results')?.scrollIntoView({ block: 'start' });
  };
  if (total <= pageSizes[0]) return null;
  return (
    <nav className="pager" aria-label={pager.label}>
      <button
        type="button"
        className="button-plain"
        aria-disabled={page === 1}
        onClick={() => page > 1 && turn(page - 1)}
      >
        {pager.previous}
      </button>
      <span className="pager-page">{pager.page(page, pages)}</span>
      <button
        type="button"
        className="button-plain"
        aria-disabled={page === pages}
        onClick={() => page < pages && turn(page + 1)}
      >
        {pager.next}
      </button>
      <label className="pager-size">
        {pager.size}{' '}
        <select
          value={query.size}
          onChange={(event) => ask({ size: Number(event.target.value) as PageSize })}
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>{' '}
        {pager.sizeUnit}
      </label>
    </nav>
  );
}
