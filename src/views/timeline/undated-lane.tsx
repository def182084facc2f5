/** Visits without a date, on a lane of their own; more than a line of them are left to the list. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import type { ShownVisit } from './shown-visits.ts';
import { VisitMark } from './visit-mark.tsx';

interface Props {
  visits: readonly ShownVisit[];
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChoose: (id: string) => void;
}

const most = 8;

export function UndatedLane({ visits, counts, chosen, onChoose }: Props): ReactNode {
  const { timeline } = useWords();
  if (visits.length === 0) return null;
  return (
    <div className="undated-lane">
      <span className="undated-name">{timeline.undated}</span>
      <ol aria-label={timeline.undated}>
        {visits.slice(0, most).map((shown) => (
          <VisitMark
            key={shown.visit.id}
            shown={shown}
            count={counts.get(shown.visit.id) ?? 0}
            date={null}
            mark={null}
            top={0}
            total={0}
            pressed={chosen.includes(shown.visit.id)}
            tabbable
            onChoose={onChoose}
          />
        ))}
      </ol>
      {visits.length > most && (
        <span className="undated-name">{timeline.moreUndated(visits.length - most)}</span>
      )}
    </div>
  );
}
