/** The visits in words: date, place, how much was said, and the way to the visit's page. Long lists open on demand. */
import { useState, type ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { useWords } from '../app-context.ts';
import { CivilDateText } from '../text/civil-date-text.tsx';
import { PlacePath } from '../text/place-path.tsx';
import type { ShownVisit } from './shown-visits.ts';

interface Props {
  visits: readonly ShownVisit[];
  /** Quotations by visit under the present filters. */
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChoose: (id: string) => void;
}

const shownAtFirst = 120;

export function TimelineList({ visits, counts, chosen, onChoose }: Props): ReactNode {
  const words = useWords();
  const [most, setMost] = useState(shownAtFirst);
  const quotesOf = (id: string, silent: boolean): string => {
    const count = counts.get(id) ?? 0;
    if (count > 0) return words.timeline.quotes(count);
    return silent ? words.timeline.noQuotes : words.timeline.noneMatch;
  };
  return (
    <>
      <ol className="visit-list">
        {visits.slice(0, most).map(({ visit, visitor, silent, standing }) => (
          <li key={visit.id}>
            <button
              type="button"
              aria-pressed={chosen.includes(visit.id)}
              onClick={() => onChoose(visit.id)}
            >
              <span className="visit-date">
                <CivilDateText date={visit.date} standing={standing} />
              </span>
              <PlacePath place={visit.place} />
              <span className={silent ? 'visit-note note-silent' : 'visit-note'}>
                {words.timeline.visitor(visitor)}
                {words.listComma}
                {quotesOf(visit.id, silent)}
                {visit.conflicts.length > 0 && `${words.listComma}${words.timeline.conflict}`}
              </span>
            </button>
            <a
              className="visit-more"
              href={formatRoute({ view: 'visit', id: visit.id })}
              data-visit={visit.id}
            >
              {words.visit.open}
            </a>
          </li>
        ))}
      </ol>
      {visits.length > most && (
        <button type="button" className="button-quiet" onClick={() => setMost(most + shownAtFirst)}>
          {words.filters.more(visits.length - most)}
        </button>
      )}
    </>
  );
}
