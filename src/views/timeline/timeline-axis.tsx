/** The whole timeline in one line: names on lanes above the axis, the rest on the axis, the undated below. */
import { useCallback, useMemo, useRef, type ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { dateOfDay } from '../../text/civil-date.ts';
import { useWords } from '../app-context.ts';
import { AxisDates } from './axis-dates.tsx';
import { datesOf, drawnVisits, itemOf } from './drawn-visits.ts';
import { laneHeight, MarkList, rugHeight } from './mark-list.tsx';
import { timeTicks } from './time-ticks.ts';
import { wholeOf } from './time-view.ts';
import { layoutTimeline, type TimelineBin } from './timeline-layout.ts';
import { UndatedLane } from './undated-lane.tsx';
import { useWidth } from './use-width.ts';
import type { ShownVisit } from './shown-visits.ts';

interface Props {
  visits: readonly ShownVisit[];
  /** Quotations by visit under the present filters. */
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChoose: (id: string) => void;
}

const figuresHeight = 24;
/** A year's figures with the space before them; months and days are not written here. */
const yearWidth = 34;
const tickWidths = { year: 44, month: Infinity, day: Infinity };
const maxLanes = 4;

export function TimelineAxis({ visits, counts, chosen, onChoose }: Props): ReactNode {
  const { timeline, listComma } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const drawn = useMemo(() => new Map(drawnVisits(visits).map((one) => [one.key, one])), [visits]);
  const undated = useMemo(
    () => visits.filter(({ visit }) => datesOf(visit).length === 0),
    [visits],
  );
  const whole = useMemo(() => wholeOf([...drawn.values()].map(({ date }) => date)), [drawn]);
  const layout = useMemo(() => {
    const view = whole ?? { from: 0, to: 1 };
    return layoutTimeline(
      [...drawn.values()].map((one) => itemOf(one, chosen, false)),
      { start: view.from, scale: width / (view.to - view.from), width, dot: 24, gap: 6, maxLanes },
    );
  }, [drawn, whole, chosen, width]);
  const binHref = useCallback(
    ({ from, to }: TimelineBin) => stretchHref(dateOfDay(from), dateOfDay(to - 1)),
    [],
  );
  const base = layout.lanes * laneHeight + (layout.rug ? rugHeight : 0);
  const scale = whole === null ? 0 : width / (whole.to - whole.from);
  const ticks =
    whole === null
      ? []
      : timeTicks(whole, scale, tickWidths).map(({ date, day }) => ({
          date,
          x: Math.round((day - whole.from) * scale) + 0.5,
        }));
  return (
    <div
      className="axis"
      ref={box}
      role="group"
      aria-label={`${timeline.heading}${listComma}${timeline.help}`}
    >
      {whole !== null && (
        <div className="axis-plot" style={{ blockSize: base + figuresHeight }}>
          <svg
            className="axis-lines"
            width={width}
            height={base + figuresHeight}
            aria-hidden="true"
          >
            <line className="axis-base" x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} />
            {ticks.map(({ date, x }) => (
              <line key={date} className="axis-tick" x1={x} x2={x} y1={0} y2={base + 6} />
            ))}
          </svg>
          <MarkList
            layout={layout}
            visible={layout.entries}
            drawn={drawn}
            counts={counts}
            total={width}
            label={timeline.heading}
            chosen={chosen}
            onChoose={onChoose}
            binHref={binHref}
          />
          <AxisDates
            dates={ticks.filter(({ x }) => x + yearWidth <= width)}
            base={base}
            hrefOf={yearHref}
          />
        </div>
      )}
      <UndatedLane visits={undated} counts={counts} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

const stretchHref = (from: string, to: string): string =>
  formatRoute({ view: 'timeline', from, to, visit: [], silent: true });
const yearHref = (year: string): string => stretchHref(year, year);
