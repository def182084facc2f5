/** A column's name, which sorts by it; a second press turns the order round. */
import type { ReactNode } from 'react';
import type { Sort, SortColumn } from '../../store/route.ts';
import { useWords } from '../app-context.ts';

interface Props {
  column: SortColumn;
  /** Null: by relevance, which is no column. */
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

const asHeader = { role: 'columnheader' };

export function SortHeader({ column, sort, onSort }: Props): ReactNode {
  const { table } = useWords();
  const label = table.columns[column];
  const active = sort?.column === column ? sort : null;
  const order = active?.descending === true ? 'descending' : 'ascending';
  const next: Sort = {
    column,
    descending: active === null ? column === 'date' : !active.descending,
  };
  return (
    <th
      scope="col"
      className={`cell-${column}`}
      aria-sort={active === null ? undefined : order}
      {...asHeader}
    >
      <button type="button" title={table.sortBy(label)} onClick={() => onSort(next)}>
        {label}
        <span className="sort-arrow" aria-hidden="true">
          {active !== null && (active.descending ? '↓' : '↑')}
        </span>
      </button>
    </th>
  );
}
