/** The visits that place and date leave but of which the collection has no words: told beside the table, not in it. */
import type { ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import type { QuotesQuery } from '../../store/route.ts';
import { timelineFilters } from '../../store/timeline-query.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { CivilDateText } from '../text/civil-date-text.tsx';
import { visitDateStanding } from '../text/date-standing.ts';

interface Props {
  visits: readonly Visit[];
  query: QuotesQuery;
}

const most = 4;

export function SilentLeft({ visits, query }: Props): ReactNode {
  const { filters } = useWords();
  const { places } = useLibrary();
  const filter = useApp((state) => state.filter);
  const { place, from, to, undated } = query.filters;
  const asked = place.length > 0 || from !== null || to !== null || undated;
  if (!asked || visits.length === 0 || query.filters.visit.length > 0) return null;
  return (
    <div className="silent-left">
      <p className="note-silent">{filters.silentLeft(visits.length)}</p>
      <ul>
        {visits.slice(0, most).map((visit) => (
          <li key={visit.id}>
            <button
              type="button"
              className="fact-link"
              onClick={() => filter({ visit: [visit.id] })}
            >
              <span lang="zh-Hans">{places.get(visit.place)?.name ?? visit.place}</span>{' '}
              <CivilDateText date={visit.date} standing={visitDateStanding(visit)} />
            </button>
          </li>
        ))}
        {visits.length > most && (
          <li>
            <a
              className="quiet"
              href={formatRoute({ view: 'timeline', ...timelineFilters(query) })}
            >
              {filters.silentOnTimeline}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
