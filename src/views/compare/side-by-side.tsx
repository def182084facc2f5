/** Sides beside each other, one of them the base that the others are compared with; the reader may choose it. */
import { useId, useState, type ReactNode } from 'react';
import type { Side } from './compare-sides.ts';
import { SideCard } from './side-card.tsx';

interface Props {
  heading: string;
  sides: readonly Side[];
}

export function SideBySide({ heading, sides }: Props): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const base = sides.find(({ key }) => key === chosen) ?? sides[0];
  if (base === undefined) return null;
  return (
    <section className="compare-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="sides">
        {sides.map((side) => (
          <li key={side.key}>
            <SideCard
              side={side}
              base={base}
              relation={base === sides[0] ? side.relation : null}
              onBase={() => setChosen(side.key)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
