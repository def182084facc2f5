/** Names with a count each, most first, and a bar as long as the count; every count opens its quotations. */
import { useState, type CSSProperties, type ReactNode } from 'react';
import { useThemeWords } from './words.ts';

export interface CountItem {
  key: string;
  label: string;
  lang?: string;
  count: number;
  /** Address of the quotations counted. */
  href: string;
  /** Address of the thing named. */
  about?: string;
  note?: string;
  open?: boolean;
}

const shownAtFirst = 12;

export function CountList({ items }: { items: readonly CountItem[] }): ReactNode {
  const words = useThemeWords();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...items.slice(0, 1).map(({ count }) => count));
  return (
    <>
      <ul className="count-list">
        {(all ? items : items.slice(0, shownAtFirst)).map((item) => (
          <li key={item.key}>
            {item.about !== undefined && (
              <a className="count-name" href={item.about} lang={item.lang}>
                {item.label}
              </a>
            )}
            <a
              className="count-link"
              href={item.href}
              aria-current={item.open === true ? 'true' : undefined}
            >
              {item.about === undefined && (
                <span className="count-name" lang={item.lang}>
                  {item.label}
                </span>
              )}
              {item.about !== undefined && <span className="visually-hidden">{item.label} </span>}
              <span className="count-number">{words.quotations(item.count)}</span>
            </a>
            <span
              className="count-bar"
              aria-hidden="true"
              style={{ '--share': item.count / most } as CSSProperties}
            />
            {item.note !== undefined && <span className="count-note">{item.note}</span>}
          </li>
        ))}
      </ul>
      {items.length > shownAtFirst && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.fewer : words.more(items.length - shownAtFirst)}
        </button>
      )}
    </>
  );
}
