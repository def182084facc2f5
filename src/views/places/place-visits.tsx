/** The visits to a place: those the collection's pages tell of, dated and undated, and apart from them those only reports elsewhere know. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { visitsOf } from '../../search/overview-columns.ts';
import { quotationsIn, type Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { compareDates } from '../../text/civil-date.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { PlacePath } from '../text/place-path.tsx';
import { useThemeWords } from '../themes/words.ts';
import { usePlaceWords } from './words.ts';

export function PlaceVisits({ id, scope }: { id: string; scope: Scope }): ReactNode {
  const words = usePlaceWords();
  const { collection, placeChain } = useLibrary();
  const { told, undated, reported, counts } = useMemo(() => {
    const here = collection.visits
      .filter(({ place }) => placeChain(place).some((one) => one.id === id))
      .sort((a, b) => compareDates(a.date, b.date));
    const said = new Map<string, number>();
    const visitOf = visitsOf(collection);
    for (const quotation of quotationsIn(collection, scope))
      for (const visit of visitOf(quotation)) said.set(visit, (said.get(visit) ?? 0) + 1);
    const inPages = here.filter(({ evidence }) => evidence.length > 0);
    return {
      told: inPages.filter(({ date }) => date !== null),
      undated: inPages.filter(({ date }) => date === null),
      reported: here.filter(({ evidence }) => evidence.length === 0),
      counts: said,
    };
  }, [collection, placeChain, id, scope]);
  if (told.length + undated.length + reported.length === 0)
    return <p className="quiet">{words.noVisits}</p>;
  return (
    <>
      <VisitList visits={told} counts={counts} scope={scope} />
      {undated.length > 0 && (
        <>
          <h3>{words.undated}</h3>
          <VisitList visits={undated} counts={counts} scope={scope} />
        </>
      )}
      {reported.length > 0 && (
        <div className="reported-visits">
          <h3>{words.reported}</h3>
          <p className="quiet">{words.reportedLede}</p>
          <VisitList visits={reported} counts={counts} scope={scope} />
        </div>
      )}
    </>
  );
}

const visitsAtFirst = 20;

function VisitList({
  visits,
  counts,
  scope,
}: {
  visits: readonly Visit[];
  counts: ReadonlyMap<string, number>;
  scope: Scope;
}): ReactNode {
  const common = useWords();
  const words = usePlaceWords();
  const shared = useThemeWords();
  const { speakers } = useLibrary();
  const [all, setAll] = useState(false);
  const left = visits.length - visitsAtFirst;
  return (
    <>
      <ol className="place-visits">
        {(all ? visits : visits.slice(0, visitsAtFirst)).map((visit) => {
          const count = counts.get(visit.id) ?? 0;
          return (
            <li key={visit.id}>
              <a href={formatRoute({ view: 'visit', id: visit.id })} data-visit={visit.id}>
                <span className="visit-date">{formatDate(visit.date, common.date)}</span>{' '}
                <PlacePath place={visit.place} />
              </a>
              <span className="count-note">
                {common.timeline.visitor(speakers.get(visit.visitor)?.name ?? visit.visitor)}
                {common.listComma}
                {count > 0
                  ? words.quotations(count)
                  : words.noWords(visit.quotations.length === 0 ? 'all' : scope)}
                {visit.conflicts.length > 0 && `${common.listComma}${common.timeline.conflict}`}
              </span>
            </li>
          );
        })}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? shared.fewer : shared.more(left)}
        </button>
      )}
    </>
  );
}
