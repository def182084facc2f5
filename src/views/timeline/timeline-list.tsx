/** The visits as a plain list: date, place, and how much was said. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { PlacePath } from '../text/place-path.tsx';
import type { ShownVisit } from './use-visits.ts';

interface Props {
  visits: readonly ShownVisit[];
  chosen: readonly string[];
  onChoose: (id: string) => void;
}

export function TimelineList({ visits, chosen, onChoose }: Props): ReactNode {
  const words = useWords();
  return (
    <ol className="visit-list">
      {visits.map(({ visit, visitor, count }) => (
        <li key={visit.id}>
          <button
            type="button"
            aria-pressed={chosen.includes(visit.id)}
            onClick={() => onChoose(visit.id)}
          >
            <span className="visit-date">{formatDate(visit.date, words.date)}</span>
            <PlacePath place={visit.place} />
            <span className="visit-note">
              {words.timeline.visitor(visitor)}
              {words.listComma}
              {count === 0 ? words.timeline.noQuotes : words.timeline.quotes(count)}
              {visit.conflicts.length > 0 && `${words.listComma}${words.timeline.conflict}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
