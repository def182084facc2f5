/** Names and what was counted of each, as a small table. */
import type { ReactNode } from 'react';

interface Props {
  caption: string;
  rows: readonly (readonly [name: string, count: string])[];
}

export function CountTable({ caption, rows }: Props): ReactNode {
  return (
    <table className="count-table">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
