/** Sides beside each other, one of them the base that the others are compared with; the reader may choose it. */
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { distinctFirst, type Side } from './compare-sides.ts';
import { SideCard } from './side-card.tsx';

interface Props {
  heading: string;
  sides: readonly Side[];
}

/** More of them come on demand. */
const atOnce = 12;

export function SideBySide({ heading, sides }: Props): ReactNode {
  const { filters } = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [most, setMost] = useState(atOnce);
  const ordered = useMemo(() => distinctFirst(sides, atOnce), [sides]);
  const base = sides.find(({ key }) => key === chosen) ?? sides[0];
  if (base === undefined) return null;
  return (
    <section className="compare-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="sides">
        {ordered.slice(0, most).map((side) => (
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
      {sides.length > most && (
        <button type="button" className="button-quiet" onClick={() => setMost(most + atOnce)}>
          {filters.more(sides.length - most)}
        </button>
      )}
    </section>
  );
}
