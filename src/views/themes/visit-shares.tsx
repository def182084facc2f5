/** Phrases by visit: a row for each visit that has one of them, with its share of the quotations said there. */
import { useState, type CSSProperties, type ReactNode } from 'react';
import type { CrossTable } from '../../search/overview-cross-table.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { PlacePath } from '../text/place-path.tsx';
import { leastCompared } from './shares.ts';
import { useThemeWords } from './words.ts';

interface Props {
  /** Rows are phrases by their place in the list, columns visits. */
  table: CrossTable;
  phrases: readonly string[];
  hrefOf: (row: string, visit: string) => string;
  open: { row: string; column: string } | null;
}

const visitsAtFirst = 30;

export function VisitShares({ table, phrases, hrefOf, open }: Props): ReactNode {
  const common = useWords();
  const words = useThemeWords();
  const { visits } = useLibrary();
  const [all, setAll] = useState(false);
  const { columns, rows } = table;
  if (columns.length === 0) return null;
  const shown = all ? columns : columns.slice(0, visitsAtFirst);
  return (
    <div className="share-figure">
      <div className="share-scroll">
        <table className="visit-shares">
          <caption className="visually-hidden">{words.byVisit}</caption>
          <thead>
            <tr>
              <th scope="col">{words.visit}</th>
              {rows.map(({ key }) => (
                <th key={key} scope="col">
                  <bdi>{phrases[Number(key)]}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, of }, at) => {
              const visit = visits.get(key);
              return (
                <tr key={key}>
                  <th scope="row">
                    <span className="visit-date">
                      {formatDate(visit?.date ?? null, common.date)}
                    </span>{' '}
                    <PlacePath place={visit?.place ?? null} />
                  </th>
                  {rows.map((row) => {
                    const count = row.cells[at] ?? 0;
                    const small = of < leastCompared;
                    const isOpen = open?.row === row.key && open.column === key;
                    return (
                      <td key={row.key} data-small={small || undefined}>
                        {count === 0 ? (
                          <span className="share-zero">{words.share(0, of)}</span>
                        ) : (
                          <a href={hrefOf(row.key, key)} aria-current={isOpen ? 'true' : undefined}>
                            {words.share(count, of)}
                            {small && <span className="share-star">*</span>}
                          </a>
                        )}
                        <span
                          className="count-bar"
                          aria-hidden="true"
                          style={{ '--share': small ? 0 : count / of } as CSSProperties}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {columns.length > visitsAtFirst && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.fewer : words.more(columns.length - visitsAtFirst)}
        </button>
      )}
      {columns.some(({ of }) => of < leastCompared) && (
        <p className="share-legend">
          <span>{words.small(leastCompared)}</span>
        </p>
      )}
    </div>
  );
}
