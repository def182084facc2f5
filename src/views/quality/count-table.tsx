/** Names and what was counted of each, as a small table; a number leads to what it counts where a view can show that. */
import type { ReactNode } from 'react';

export interface Count {
  /** As it is written, with its unit. */
  text: string;
  /** Null where no view shows just these. */
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
