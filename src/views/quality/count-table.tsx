/** Names and what was counted of each, as a small table; a number leads to the view that holds what it counts, where there is one. */
import type { ReactNode } from 'react';

export interface Count {
  /** As it is written, with its unit. */
  text: string;
  /** The view that holds these, alone or among others; null where there is none. */
  href: string | null;
}

interface Props {
  caption: string;
  rows: readonly (readonly [name: string, counts: readonly Count[]])[];
}

export function CountTable({ caption, rows }: Props): ReactNode {
  return (
    <table className="count-table">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(([name, counts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map(({ text, href }, at) => (
              <td key={at}>{href === null ? text : <a href={href}>{text}</a>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
