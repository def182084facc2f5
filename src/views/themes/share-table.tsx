/**
 * Shares as a table that is its own picture: each row is a small chart of bars, each cell prints its
 * count and denominator and opens the quotations behind it. Columns that are too small get no bar.
 */
import { useState, type CSSProperties, type ReactNode } from 'react';
import { NONE } from '../../search/filters.ts';
import type { CrossRow, CrossTable } from '../../search/overview-cross-table.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { highestShare, isAfterGap, leastCompared, percentOf } from './shares.ts';
import { useRoving } from './use-roving.ts';
import { useThemeWords } from './words.ts';

interface Props {
  table: CrossTable;
  caption: string;
  /** Heading of the column of row names. */
  corner: string;
  /** Name of a row and what it opens; `lang` where the name is not in the interface's language. */
  nameRow: (key: string) => RowName;
  nameColumn: (key: string) => { label: string; lang?: string };
  /** Address of the quotations in a cell, or of the whole column with `row` null. */
  hrefOf: (row: string | null, column: string) => string | null;
  /** Columns are years: where some are left out a dashed line stands. */
  years?: boolean;
  /** The cell whose quotations stand open. */
  open?: { row: string; column: string } | null;
}
interface RowName {
  label: string;
  href: string | null;
  lang?: string;
}

const rowsAtFirst = 24;

export function ShareTable(props: Props): ReactNode {
  const { table, caption, corner, nameColumn, hrefOf, years } = props;
  const words = useThemeWords();
  const roving = useRoving<HTMLTableElement>('line');
  const [all, setAll] = useState(false);
  const highest = highestShare(table);
  const rows = all ? table.rows : table.rows.slice(0, rowsAtFirst);
  const gaps = table.columns.map(
    ({ key }, at) => years === true && isAfterGap(key, table.columns[at - 1]?.key),
  );
  if (table.columns.length === 0 || table.rows.length === 0)
    return <p className="quiet">{words.nothing}</p>;
  const small = table.columns.some(({ of }) => of < leastCompared);
  return (
    <div className="share-figure">
      {/* Wide tables scroll by themselves; the first cell within is a stop of the Tab key. */}
      <div className="share-scroll" role="group" aria-label={caption} tabIndex={-1}>
        <table className="share-table" {...roving}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="share-corner">
                {corner}
              </th>
              {table.columns.map(({ key, of }, at) => {
                const { label, lang } = nameColumn(key);
                const href = hrefOf(null, key);
                return (
                  <th
                    key={key}
                    scope="col"
                    className={gaps[at] === true ? 'after-gap' : undefined}
                    data-small={of < leastCompared || undefined}
                    data-apart={key === NONE || undefined}
                  >
                    <span className="share-label" lang={lang}>
                      {label}
                    </span>
                    <span className="share-total">
                      {href === null ? (
                        words.total(of)
                      ) : (
                        <a
                          href={href}
                          tabIndex={-1}
                          data-row={-1}
                          data-column={at}
                          aria-label={`${label}, ${words.quotations(of)}`}
                        >
                          {words.total(of)}
                        </a>
                      )}
                      {of < leastCompared && <span className="share-star">*</span>}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <ShareRow key={row.key} {...props} row={row} at={at} highest={highest} gaps={gaps} />
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length > rowsAtFirst && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.fewer : words.more(table.rows.length - rowsAtFirst)}
        </button>
      )}
      <p className="share-legend">
        {highest > 0 && <span>{words.bars(words.percent(percentOf(highest, 1)))}</span>}
        {small && <span>{words.small(leastCompared)}</span>}
        {gaps.includes(true) && <span>{words.gap}</span>}
        <span className="share-keys">{words.keys}</span>
      </p>
    </div>
  );
}

/** A page of noughts would drown the numbers: the eye gets a point. */
function Zero(): ReactNode {
  return (
    <span className="share-zero">
      <span aria-hidden="true">·</span>
      <VisuallyHidden>0</VisuallyHidden>
    </span>
  );
}

interface RowProps extends Props {
  row: CrossRow;
  at: number;
  highest: number;
  gaps: readonly boolean[];
}

function ShareRow({
  table,
  row,
  at,
  highest,
  gaps,
  nameRow,
  nameColumn,
  hrefOf,
  open,
}: RowProps): ReactNode {
  const words = useThemeWords();
  const name = nameRow(row.key);
  return (
    <tr>
      <th scope="row" lang={name.lang}>
        {name.href === null ? name.label : <a href={name.href}>{name.label}</a>}
        <span className="share-total">{words.quotations(row.count)}</span>
      </th>
      {table.columns.map(({ key, of }, column) => {
        const count = row.cells[column] ?? 0;
        const tooSmall = of < leastCompared;
        const share = words.share(count, of);
        const href = count === 0 ? null : hrefOf(row.key, key);
        const isOpen = open?.row === row.key && open.column === key;
        const heard = `${name.label}, ${nameColumn(key).label}, ${share}${
          tooSmall ? ` (*)` : ` (${words.percent(percentOf(count, of))})`
        }`;
        // The bar is drawn by the style sheet: thousands of cells should be few elements.
        const style = {
          '--share': highest > 0 && !tooSmall ? count / of / highest : 0,
        } as CSSProperties;
        return (
          <td
            key={key}
            className={gaps[column] === true ? 'after-gap' : undefined}
            data-small={tooSmall || undefined}
            data-apart={key === NONE || undefined}
          >
            {href === null ? (
              count === 0 ? (
                <Zero />
              ) : (
                <span>{share}</span>
              )
            ) : (
              <a
                href={href}
                tabIndex={-1}
                data-row={at}
                data-column={column}
                data-rings={tooSmall ? '○'.repeat(count) : undefined}
                style={style}
                aria-label={heard}
                aria-current={isOpen ? 'true' : undefined}
                title={tooSmall ? undefined : words.percent(percentOf(count, of))}
              >
                {count}
                <span className="share-of"> / {of}</span>
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}
