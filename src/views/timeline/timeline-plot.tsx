/** The stretch in view: visits above the axis, below it the quotations said then. */
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react';
import { formatRoute } from '../../store/format-route.ts';
import type { TimelineQuery } from '../../store/route.ts';
import { dateOfDay } from '../../text/civil-date.ts';
import { AxisDates } from './axis-dates.tsx';
import { itemOf, type DrawnVisit } from './drawn-visits.ts';
import { laneHeight, MarkList, rugHeight } from './mark-list.tsx';
import type { DatedWords } from './quote-dates.ts';
import { timeTicks } from './time-ticks.ts';
import { revealIn, type TimeView } from './time-view.ts';
import { isBin, layoutTimeline, type TimelineBin, type TimelineLayout } from './timeline-layout.ts';
import type { ViewedTime } from './use-time-view.ts';
import { WordsLane } from './words-lane.tsx';
import { useTimelineWords } from './words.ts';

interface Props {
  box: RefObject<HTMLDivElement | null>;
  width: number;
  whole: TimeView;
  viewed: ViewedTime;
  query: TimelineQuery;
  drawn: ReadonlyMap<string, DrawnVisit>;
  counts: ReadonlyMap<string, number>;
  words: readonly DatedWords[];
  onChoose: (id: string) => void;
}

const figuresHeight = 28;
const tickWidths = { year: 48, month: 92, day: 124 };
/** Lanes of names: fewer where the screen is narrow and low. */
const lanesFor = (width: number): number => (width < 600 ? 7 : 10);

export function TimelinePlot(props: Props): ReactNode {
  const { box, width, whole, viewed, query, drawn, counts, words, onChoose } = props;
  const { view, move } = viewed;
  const page = useTimelineWords();
  const scale = width / (view.to - view.from);
  const total = (whole.to - whole.from) * scale;
  const { visit: chosen, silent } = query;
  const layout = useMemo(
    () =>
      layoutTimeline(
        [...drawn.values()].map((one) => itemOf(one, chosen, true)),
        { start: whole.from, scale, width: total, dot: 24, gap: 6, maxLanes: lanesFor(width) },
      ),
    [drawn, chosen, whole, scale, total, width],
  );
  const offset = (view.from - whole.from) * scale;
  // what lies a quarter of a screen out of view is not drawn; what is drawn changes an eighth at a time
  const eighth = Math.floor((offset / width) * 8);
  const visible = useMemo(
    () =>
      layout.entries.filter(
        ({ x, width: wide }) =>
          x + wide > ((eighth - 2) * width) / 8 && x < ((eighth + 11) * width) / 8,
      ),
    [layout, eighth, width],
  );
  const base = layout.lanes * laneHeight + (layout.rug ? rugHeight : 0);
  const binHref = useCallback(
    (bin: TimelineBin) => {
      const { from, to } = roomAround(bin);
      return formatRoute({
        view: 'timeline',
        from: dateOfDay(from),
        to: dateOfDay(to - 1),
        visit: chosen,
        silent,
      });
    },
    [chosen, silent],
  );
  const dateHref = (date: string): string =>
    formatRoute({ view: 'timeline', from: date, to: date, visit: chosen, silent });
  const ticks = timeTicks(view, scale, tickWidths).map(({ date, day }) => ({
    date,
    x: (day - view.from) * scale,
  }));
  const latestScale = useRef(scale);
  useLayoutEffect(() => {
    latestScale.current = scale;
  });
  const reveal = useCallback(
    (entry: TimelineLayout['entries'][number]) => {
      const perDay = latestScale.current;
      const from = whole.from + entry.x / perDay;
      const room = (isBin(entry) || entry.lane === null ? 24 : 160) / perDay;
      const to = Math.min(from + entry.width / perDay + room, whole.to);
      move((now) => revealIn(now, { from, to }, whole));
    },
    [whole, move],
  );
  return (
    <div className="plot" ref={box}>
      <span className="plot-name" aria-hidden="true">
        {page.visits}
      </span>
      <div className="axis-plot" style={{ blockSize: base + figuresHeight }}>
        <svg className="axis-lines" width={width} height={base + figuresHeight} aria-hidden="true">
          <line className="axis-base" x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} />
          {ticks.map(({ date, x }) => (
            <line key={date} className="axis-tick" x1={x} x2={x} y1={0} y2={base + 6} />
          ))}
        </svg>
        <div className="plot-moved" style={{ inlineSize: total, translate: `${-offset}px` }}>
          <MarkList
            layout={layout}
            visible={visible}
            drawn={drawn}
            counts={counts}
            total={total}
            label={page.visits}
            chosen={chosen}
            onChoose={onChoose}
            binHref={binHref}
            onReveal={reveal}
          />
        </div>
        <AxisDates dates={ticks} base={base} hrefOf={dateHref} />
      </div>
      <WordsLane words={words} whole={whole} scale={scale} width={width} offset={offset} />
    </div>
  );
}

/** A bin's days with some room on both sides, so that its marks do not stand on the edge. */
function roomAround({ from, to }: TimelineBin): TimeView {
  const room = Math.max(7, Math.round((to - from) * 0.1));
  return { from: from - room, to: to + room };
}
