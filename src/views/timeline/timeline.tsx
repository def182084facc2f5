/**
 * The strip above the table: all visits on one time axis, in little. The axis is drawn for the eye only;
 * the marks on it are the buttons of an ordered list. The list in words can take its place.
 */
import { memo, useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import type { QuotesQuery } from '../../store/route.ts';
import { timelineFilters } from '../../store/timeline-query.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { toggled } from '../filters/facet-options.ts';
import { SilentSwitch } from './silent-switch.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineList } from './timeline-list.tsx';
import { shownVisits } from './shown-visits.ts';

interface Props {
  query: QuotesQuery;
  /** Quotations by visit under the present filters. */
  counts: ReadonlyMap<string, number>;
}

export const Timeline = memo(function Timeline({ query, counts }: Props): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  const ask = useApp((state) => state.ask);
  const visits = shownVisits(library, query.silent);
  const [list, setList] = useState(false);
  const chosen = query.filters.visit;
  // marks that nothing changed about need not be drawn again because another was chosen
  const latest = useRef(chosen);
  useLayoutEffect(() => {
    latest.current = chosen;
  });
  const choose = useCallback(
    (id: string): void => filter({ visit: toggled(latest.current, id) }),
    [filter],
  );
  return (
    <section className="timeline timeline-strip" aria-label={words.timeline.heading}>
      <div className="timeline-head">
        <h2>
          <a
            href={formatRoute({ view: 'timeline', ...timelineFilters(query) })}
            title={words.timeline.open}
          >
            {words.timeline.heading}
          </a>
        </h2>
        <div className="timeline-tools">
          <SilentSwitch shown={query.silent} onChange={(silent) => ask({ silent })} />
          {visits.length > 0 && (
            <button type="button" className="button-quiet" onClick={() => setList(!list)}>
              {list ? words.timeline.asAxis : words.timeline.asList}
            </button>
          )}
        </div>
      </div>
      {visits.length === 0 && <p className="quiet">{words.timeline.empty}</p>}
      {visits.length > 0 && !list && (
        <TimelineAxis visits={visits} counts={counts} chosen={chosen} onChoose={choose} />
      )}
      {visits.length > 0 && list && (
        <TimelineList visits={visits} counts={counts} chosen={chosen} onChoose={choose} />
      )}
    </section>
  );
});
