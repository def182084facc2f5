/** A column's name, which sorts by it; a second press turns the order round. */
import type { ReactNode } from 'react';
import type { Sort, SortColumn } from '../../store/route.ts';
import { useWords } from '../app-context.ts';

interface Props {
  column: SortColumn;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

const asHeader = { role: 'columnheader' };

export function SortHeader({ column, sort, onSort }: Props): ReactNode {
  const { table } = useWords();
  const label = table.columns[column];
  const active = sort.column === column;
  const order = sort.descending ? 'descending' : 'ascending';
  const next: Sort = active
    ? { column, descending: !sort.descending }
    : { column, descending: column === 'date' };
  return (
    <th
      scope="col"
      className={`cell-${column}`}
      aria-sort={active ? order : undefined}
      {...asHeader}
    >
      <button type="button" title={table.sortBy(label)} onClick={() => onSort(next)}>
        {label}
        <span className="sort-arrow" aria-hidden="true">
          {active && (sort.descending ? '↓' : '↑')}
        </span>
      </button>
    </th>
  );
}
