/**
 * The timeline in full: the stretch in view with visits and quotations, the whole below with a window on
 * it, the visits that are chosen, and everything once more as a list. The window is the date filter.
 */
import {
  memo,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { formatRoute } from '../../store/format-route.ts';
import type { TimelineQuery } from '../../store/route.ts';
import { dateSpan } from '../../text/civil-date.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { toggled } from '../filters/facet-options.ts';
import { VisitCard } from '../quotes/visit-card.tsx';
import { datesOf, drawnVisits } from './drawn-visits.ts';
import { byDate } from './quote-dates.ts';
import { shownVisits, type ShownVisit } from './shown-visits.ts';
import { SilentSwitch } from './silent-switch.tsx';
import { panView, viewOfDates, wholeOf, zoomView, type TimeView } from './time-view.ts';
import { TimelineList } from './timeline-list.tsx';
import { TimelineOverview } from './timeline-overview.tsx';
import { TimelinePlot } from './timeline-plot.tsx';
import { UndatedLane } from './undated-lane.tsx';
import { useMatches } from './use-matches.ts';
import { usePlotGestures } from './use-plot-gestures.ts';
import { useTimeView, type ViewedTime } from './use-time-view.ts';

import { useWidth } from './use-width.ts';
import { useTimelineWords } from './words.ts';
import './timeline-page.css';

/** The axis shows all the words that the other filters leave, wherever its window stands. */
const wholeTime = { from: null, to: null, undated: false, visit: [] };
/** How much a key or a button zooms and moves. */
const zoomStep = 0.6;
const panShare = 0.25;

export default function TimelinePage({ query }: { query: TimelineQuery }): ReactNode {
  const words = useWords();
  const page = useTimelineWords();
  const library = useLibrary();
  const look = useApp((state) => state.look);
  const { quotations, visits: counts } = useMatches(library, wholeTime);
  const said = useMemo(() => byDate(quotations), [quotations]);
  const visits = shownVisits(library, query.silent);
  const latest = useRef(query.visit);
  useLayoutEffect(() => {
    latest.current = query.visit;
  });
  const choose = useCallback((id: string) => look({ visit: toggled(latest.current, id) }), [look]);
  const whole = useMemo(
    () =>
      wholeOf([...visits.flatMap(({ visit }) => datesOf(visit)), ...said.map(({ date }) => date)]),
    [visits, said],
  );
  // the list may follow a moment later than the axis
  const window = useDeferredValue(query);
  const chosen = query.visit.flatMap((id) => library.visits.get(id) ?? []);
  return (
    <div className="timeline-page">
      <header className="timeline-head">
        <h1 tabIndex={-1}>{words.timeline.heading}</h1>
        <p className="quiet">{page.lede}</p>
        <div className="timeline-tools">
          <SilentSwitch shown={query.silent} onChange={(shown) => look({ silent: shown })} />
        </div>
      </header>
      {whole === null ? (
        <p className="quiet">{words.timeline.empty}</p>
      ) : (
        <ZoomedTime
          // another whole is another axis
          key={`${whole.from} ${whole.to}`}
          {...{ whole, query, visits, counts, said, choose }}
        />
      )}
      <UndatedLane
        visits={visits.filter(({ visit }) => datesOf(visit).length === 0)}
        counts={counts}
        chosen={query.visit}
        onChoose={choose}
      />
      {chosen.length > 0 && (
        <section className="timeline-chosen" aria-label={page.card}>
          {chosen.map((visit) => (
            <VisitCard key={visit.id} visit={visit} />
          ))}
        </section>
      )}
      <Listed {...{ visits, counts, whole, choose }} query={window} />
    </div>
  );
}

interface ListedProps {
  query: TimelineQuery;
  visits: readonly ShownVisit[];
  counts: ReadonlyMap<string, number>;
  whole: TimeView | null;
  choose: (id: string) => void;
}

/** The twin of the axis: the visits of the window in words. */
const Listed = memo(function Listed(props: ListedProps): ReactNode {
  const { query, visits, counts, whole, choose } = props;
  const page = useTimelineWords();
  const listed = useMemo(
    () => (whole === null ? visits : visits.filter((one) => isIn(one, query, whole))),
    [visits, query, whole],
  );
  const silent = listed.filter((one) => one.silent).length;
  const undated = listed.filter(({ visit }) => datesOf(visit).length === 0).length;
  return (
    <section aria-label={page.list} className="timeline-listed">
      <div className="timeline-head">
        <h2>{page.inView(listed.length - undated, undated, silent)}</h2>
        <InView query={query} />
      </div>
      <TimelineList
        key={`${query.from} ${query.to}`}
        visits={listed}
        counts={counts}
        chosen={query.visit}
        onChoose={choose}
      />
    </section>
  );
});

interface ZoomedProps {
  whole: TimeView;
  query: TimelineQuery;
  visits: readonly ShownVisit[];
  counts: ReadonlyMap<string, number>;
  said: ReturnType<typeof byDate>;
  choose: (id: string) => void;
}

/** Plot and strip over one stretch in view, with the keys and buttons that change it. */
function ZoomedTime(props: ZoomedProps): ReactNode {
  const { whole, query, visits, counts, said, choose } = props;
  const { timeline, listComma } = useWords();
  const page = useTimelineWords();
  const viewed = useTimeView(whole, query.from, query.to);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const drawn = useMemo(() => new Map(drawnVisits(visits).map((one) => [one.key, one])), [visits]);
  const steps = stepsOf(viewed, whole);
  usePlotGestures(plot, {
    onDrag: (pixels) =>
      viewed.move((now) => panView(now, (-pixels * (now.to - now.from)) / width, whole)),
    onZoom: (factor, at) =>
      viewed.move((now) =>
        zoomView(now, factor, now.from + (at / width) * (now.to - now.from), whole),
      ),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'all' }[event.key];
    const shifted = { ArrowLeft: 'earlier', ArrowRight: 'later' }[event.key];
    const name = (step ?? (event.shiftKey ? shifted : undefined)) as keyof typeof steps | undefined;
    if (name === undefined) return;
    event.preventDefault();
    steps[name]();
  };
  return (
    <div
      className="zoomed"
      role="toolbar"
      tabIndex={-1}
      aria-label={`${timeline.heading}${listComma}${page.help}`}
      onKeyDown={onKeyDown}
    >
      <TimelinePlot
        {...{ whole, viewed, query, drawn, counts, width }}
        box={plot}
        words={said}
        onChoose={choose}
      />
      <TimelineOverview drawn={drawn} whole={whole} viewed={viewed} />
      <div className="zoom-tools">
        {(['zoomIn', 'zoomOut', 'earlier', 'later', 'all'] as const).map((name) => (
          <button key={name} type="button" className="button-quiet" onClick={steps[name]}>
            {page[name]}
          </button>
        ))}
        <p className="quiet">{page.help}</p>
      </div>
    </div>
  );
}

function stepsOf({ move }: ViewedTime, whole: TimeView) {
  const zoom = (factor: number) => () =>
    move((now) => zoomView(now, factor, (now.from + now.to) / 2, whole));
  const pan = (share: number) => () =>
    move((now) => panView(now, share * (now.to - now.from), whole));
  return {
    zoomIn: zoom(zoomStep),
    zoomOut: zoom(1 / zoomStep),
    earlier: pan(-panShare),
    later: pan(panShare),
    all: () => move(() => whole),
  };
}

/** The quotations of the window, as the table would show them. */
function InView({ query }: { query: TimelineQuery }): ReactNode {
  const page = useTimelineWords();
  const library = useLibrary();
  const table = useApp((state) => state.lastQuery);
  const { from, to } = query;
  const narrowed = useMemo(() => ({ from, to, visit: [] }), [from, to]);
  const count = useMatches(library, narrowed).quotations.length;
  if (count === 0) return <p className="quiet">{page.quotesNone}</p>;
  const filters = { ...table.filters, ...narrowed };
  const address = formatRoute({ view: 'quotes', query: { ...table, page: 1, filters } });
  return (
    <p>
      <a href={address}>{page.quotes(count)}</a>
    </p>
  );
}

/** Whether a visit may have been in the window; one without a date always may. */
function isIn({ visit }: ShownVisit, { from, to }: TimelineQuery, whole: TimeView): boolean {
  const dates = datesOf(visit);
  if (dates.length === 0) return true;
  const view = viewOfDates(from, to, whole);
  return dates.some((date) => {
    const span = dateSpan(date);
    return span !== null && span.to > view.from && span.from < view.to;
  });
}
