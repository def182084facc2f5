/** The whole time in one strip, and on it the window that the plot shows: to be dragged, or set by its two ends. */
import {
  memo,
  useMemo,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { dateOfDay } from '../../text/civil-date.ts';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import type { DrawnVisit } from './drawn-visits.ts';
import { overviewColumns } from './overview-counts.ts';
import { timeTicks } from './time-ticks.ts';
import { clampView, leastDays, panView, type TimeView } from './time-view.ts';
import type { ViewedTime } from './use-time-view.ts';
import { useWidth } from './use-width.ts';
import { useTimelineWords } from './words.ts';

interface Props {
  drawn: ReadonlyMap<string, DrawnVisit>;
  whole: TimeView;
  viewed: ViewedTime;
}

type Part = 'from' | 'to' | 'window';

const height = 44;
const columnWidth = 7;
const narrowest = 24;
const tickWidths = { year: 44, month: Infinity, day: Infinity };
/** Days that an arrow key moves: a month, or a day where less than a season is in view. */
const stepOf = ({ from, to }: TimeView): number => (to - from > 92 ? 30.4375 : 1);

export function TimelineOverview({ drawn, whole, viewed }: Props): ReactNode {
  const { view, move } = viewed;
  const words = useWords();
  const page = useTimelineWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const dragged = useRef<Part | null>(null);
  const scale = width / (whole.to - whole.from);
  const place = (day: number): number => (day - whole.from) * scale;

  const change = (part: Part, days: number): void =>
    move((now) => {
      if (part === 'window') return panView(now, days, whole);
      if (part === 'from') {
        return clampView(
          { from: Math.min(now.from + days, now.to - leastDays), to: now.to },
          whole,
        );
      }
      const to = Math.min(Math.max(now.to + days, now.from + leastDays), whole.to);
      return clampView({ from: now.from, to }, whole);
    });
  const keys = (part: Part) => (event: KeyboardEvent) => {
    const step = stepOf(view);
    const all = whole.to - whole.from;
    const days = {
      ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step,
      PageDown: -365.25, PageUp: 365.25, Home: -all, End: all,
    }[event.key]; // prettier-ignore
    if (days === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    change(part, days);
  };
  const grip = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const part = (event.target as HTMLElement).dataset['part'] as Part | undefined;
    if (part === undefined) {
      const at =
        whole.from + (event.clientX - event.currentTarget.getBoundingClientRect().left) / scale;
      move((now) => panView(now, at - (now.from + now.to) / 2, whole));
    }
    dragged.current = part ?? 'window';
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent): void => {
    if (dragged.current !== null && event.movementX !== 0) {
      change(dragged.current, event.movementX / scale);
    }
  };
  const drop = (): void => {
    dragged.current = null;
  };
  const [first, last] = [Math.round(view.from), Math.round(view.to) - 1];
  const names = {
    from: formatDate(dateOfDay(first), words.date),
    to: formatDate(dateOfDay(last), words.date),
  };
  const slider = (part: Part, label: string, text: string, style: object): ReactNode => (
    <div
      className={`overview-${part}`}
      data-part={part}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.round(whole.from)}
      aria-valuemax={Math.round(whole.to)}
      aria-valuenow={part === 'to' ? last : first}
      aria-valuetext={text}
      style={style}
      onKeyDown={keys(part)}
    />
  );
  // a window too narrow for a finger is drawn a little wider than it is
  const spare = Math.max(0, narrowest - (view.to - view.from) * scale) / 2;
  const [start, end] = [place(view.from) - spare, place(view.to) + spare];
  return (
    <div className="time-overview" role="group" aria-label={page.whole}>
      <div
        className="overview-strip"
        ref={box}
        onPointerDown={grip}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <Columns drawn={drawn} whole={whole} width={width} />
        <div className="overview-shade" style={{ left: 0, width: start }} />
        <div className="overview-shade" style={{ left: end, right: 0 }} />
        {slider('window', page.window, page.span(names.from, names.to), {
          left: start,
          width: end - start,
        })}
        {slider('from', page.windowFrom, names.from, { left: start - 24 })}
        {slider('to', page.windowTo, names.to, { left: end })}
      </div>
    </div>
  );
}

/** Bars upwards: filled for visits with words, hollow above them for those without. */
const Columns = memo(function Columns(
  props: Pick<Props, 'drawn' | 'whole'> & { width: number },
): ReactNode {
  const { drawn, whole, width } = props;
  const columns = useMemo(
    () => overviewColumns(drawn.values(), whole, Math.max(1, Math.floor(width / columnWidth))),
    [drawn, whole, width],
  );
  const most = columns.reduce((high, { quoted, silent }) => Math.max(high, quoted + silent), 1);
  const wide = width / columns.length;
  const high = (count: number): number => (count / most) * (height - 18);
  const scale = width / (whole.to - whole.from);
  return (
    <svg className="overview-columns" width={width} height={height} aria-hidden="true">
      {columns.map(({ quoted, silent }, i) =>
        quoted + silent === 0 ? null : (
          <g key={i} transform={`translate(${i * wide + 1} 0)`}>
            {quoted > 0 && (
              <rect
                className="column-quoted"
                y={height - 16 - high(quoted)}
                width={wide - 2}
                height={high(quoted)}
              />
            )}
            {silent > 0 && (
              <rect
                className="column-silent"
                x={0.5}
                y={height - 15.5 - high(quoted + silent)}
                width={wide - 3}
                height={Math.max(1, high(silent) - 1)}
              />
            )}
          </g>
        ),
      )}
      <line className="axis-base" x2={width} y1={height - 15.5} y2={height - 15.5} />
      {timeTicks(whole, scale, tickWidths).map(({ date, day }) => (
        <text
          key={date}
          className="overview-year"
          x={(day - whole.from) * scale + 2}
          y={height - 3}
        >
          {(day - whole.from) * scale + 30 <= width && date}
        </text>
      ))}
    </svg>
  );
});
