/**
 * The quotations as a real table. Every role is set by hand, because the narrow layout changes how rows
 * are displayed, and a browser that sees `display: grid` on a row no longer calls it a row.
 */
import { memo, type ReactNode } from 'react';
import { latestFirst, type QuotesQuery, type Sort, type SortColumn } from '../../store/route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { Pager } from './pager.tsx';
import { SortHeader } from './sort-header.tsx';
import { useQuoteTable } from './use-quote-table.tsx';

interface Props {
  query: QuotesQuery;
  rows: readonly number[];
  /** Whether words are searched. */
  searched: boolean;
}

const asTable = { role: 'table' };
const asGroup = { role: 'rowgroup' };
const asRow = { role: 'row' };
const asCell = { role: 'cell' };

export const QuoteTable = memo(function QuoteTable({ query, rows, searched }: Props): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const ask = useApp((state) => state.ask);
  const table = useQuoteTable(library, rows, query);
  /** Null: by relevance. */
  const sort = query.sort ?? (searched ? null : latestFirst);
  /** What the order is without choosing is not written into the address. */
  const choose = (next: Sort): void => {
    const standard = next.column === latestFirst.column && next.descending;
    ask({ sort: standard && !searched ? null : next });
  };
  return (
    <>
      <table className="quote-table" {...asTable}>
        <caption className="visually-hidden">{words.table.caption}</caption>
        <thead {...asGroup}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} {...asRow}>
              {group.headers.map(({ id }) => (
                <SortHeader key={id} column={id as SortColumn} sort={sort} onSort={choose} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody {...asGroup}>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} {...asRow}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={`cell-${cell.column.id}`} {...asCell}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Pager query={query} total={rows.length} />
    </>
  );
});
