/** The drawn timeline: names on lanes above the axis, the rest on the axis, the undated on a lane below. */
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { layoutTimeline, type TimelineMark } from './timeline-layout.ts';
import { useWidth } from './use-width.ts';
import type { ShownVisit } from './use-visits.ts';
import { VisitMark } from './visit-mark.tsx';

interface Props {
  visits: readonly ShownVisit[];
  chosen: readonly string[];
  onChoose: (id: string) => void;
  maxLanes: number;
  /** Visits of which the collection has no words are named, too, where there is room. */
  nameSilent: boolean;
}

const laneHeight = 28;
const rugHeight = 22;
const figuresHeight = 24;
/** A year's figures with the space before them. */
const yearWidth = 34;

export function TimelineAxis({ visits, chosen, onChoose, maxLanes, nameSilent }: Props): ReactNode {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const shown = useMemo(() => new Map(visits.map((one) => [one.visit.id, one])), [visits]);
  const layout = useMemo(
    () =>
      layoutTimeline(
        visits.map(({ visit, place, count, silent }) => {
          const prominent = !silent || chosen.includes(visit.id);
          const labelWidth = prominent || nameSilent ? nameWidth(place, count) : null;
          return { id: visit.id, date: visit.date, labelWidth, prominent };
        }),
        { width, dot: 24, gap: 6, maxLanes, tickWidth: 44 },
      ),
    [visits, chosen, width, maxLanes, nameSilent],
  );
  const rug = layout.marks.some(({ lane }) => lane === null) ? rugHeight : 0;
  const base = layout.lanes * laneHeight + rug;
  const topOf = ({ lane }: TimelineMark): number =>
    lane === null ? base - rugHeight : base - rug - (lane + 1) * laneHeight;
  const entry = chosen.find((id) => shown.has(id)) ?? layout.marks[0]?.id ?? layout.undated[0];
  const draw = (id: string, mark: TimelineMark | null): ReactNode => {
    const one = shown.get(id);
    return one === undefined ? null : (
      <VisitMark
        key={id}
        shown={one}
        place={mark === null ? null : { mark, top: topOf(mark), total: width }}
        pressed={chosen.includes(id)}
        tabbable={id === entry}
        onChoose={() => onChoose(id)}
      />
    );
  };
  return (
    <div
      className="axis"
      ref={box}
      role="toolbar"
      tabIndex={-1}
      aria-label={`${words.timeline.heading}${words.listComma}${words.timeline.help}`}
      onKeyDown={moveFocus}
    >
      {layout.marks.length > 0 && (
        <div className="axis-plot" style={{ blockSize: base + figuresHeight }}>
          <svg
            className="axis-lines"
            width={width}
            height={base + figuresHeight}
            aria-hidden="true"
          >
            <line className="axis-base" x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} />
            {layout.ticks.map(({ year, x }) => (
              <g key={year} transform={`translate(${Math.round(x) + 0.5} 0)`}>
                <line className="axis-tick" y1={0} y2={base + 6} />
                {x + yearWidth <= width && (
                  <text className="axis-year" x={5} y={base + 18}>
                    {year}
                  </text>
                )}
              </g>
            ))}
          </svg>
          <ol className="axis-marks">{layout.marks.map((mark) => draw(mark.id, mark))}</ol>
        </div>
      )}
      {layout.undated.length > 0 && (
        <div className="undated-lane">
          <span className="undated-name">{words.timeline.undated}</span>
          <ol aria-label={words.timeline.undated}>{layout.undated.map((id) => draw(id, null))}</ol>
        </div>
      )}
    </div>
  );
}

/** Width of a name in pixels as styled in timeline.css: 13 px a Chinese character, 7 a figure, and a margin. */
function nameWidth(place: string, count: number): number {
  return [...place].length * 13.1 + String(count).length * 7 + 10;
}

/** Left and Right go from visit to visit, Home and End to the first and last; Tab enters and leaves. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('.visit-mark')];
  const at = marks.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: marks.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  marks[Math.min(Math.max(to, 0), marks.length - 1)]?.focus();
}
