/** The drawn timeline: marks at their dates, names where they fit, the undated on a lane below. */
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { layoutTimeline } from './timeline-layout.ts';
import { useWidth } from './use-width.ts';
import type { ShownVisit } from './use-visits.ts';
import { VisitMark } from './visit-mark.tsx';

interface Props {
  visits: readonly ShownVisit[];
  chosen: readonly string[];
  onChoose: (id: string) => void;
  maxLanes: number;
}

const laneHeight = 30;
const axisHeight = 26;

export function TimelineAxis({ visits, chosen, onChoose, maxLanes }: Props): ReactNode {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const shown = useMemo(() => new Map(visits.map((one) => [one.visit.id, one])), [visits]);
  const layout = useMemo(
    () =>
      layoutTimeline(
        visits.map(({ visit, place, count }) => ({
          id: visit.id,
          date: visit.date,
          labelWidth: labelWidth(place, count),
        })),
        { width, dot: 24, gap: 6, maxLanes, tickWidth: 44 },
      ),
    [visits, width, maxLanes],
  );
  const height = layout.lanes * laneHeight;
  const firstDated = layout.marks[0]?.id ?? layout.undated[0];
  const draw = (id: string, style: Parameters<typeof VisitMark>[0]['position']): ReactNode => {
    const one = shown.get(id);
    return one === undefined ? null : (
      <VisitMark
        key={id}
        shown={one}
        position={style}
        pressed={chosen.includes(id)}
        tabbable={id === (chosen.find((visit) => shown.has(visit)) ?? firstDated)}
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
        <div className="axis-plot" style={{ blockSize: height + axisHeight }}>
          <svg className="axis-lines" width={width} height={height + axisHeight} aria-hidden="true">
            <line className="axis-base" x1={0} x2={width} y1={height + 0.5} y2={height + 0.5} />
            {layout.ticks.map(({ year, x }) => (
              <g key={year} transform={`translate(${Math.round(x) + 0.5} 0)`}>
                <line className="axis-tick" y1={0} y2={height + 6} />
                <text className="axis-year" x={5} y={height + 19}>
                  {year}
                </text>
              </g>
            ))}
          </svg>
          <ol className="axis-marks">
            {layout.marks.map((mark) =>
              draw(mark.id, {
                ...mark,
                top: height - (mark.lane + 1) * laneHeight,
                right: width - mark.x - mark.width,
              }),
            )}
          </ol>
        </div>
      )}
      {layout.undated.length > 0 && (
        <div className="undated-lane">
          <span className="undated-name" id="undated-visits">
            {words.timeline.undated}
          </span>
          <ol aria-labelledby="undated-visits">{layout.undated.map((id) => draw(id, null))}</ol>
        </div>
      )}
    </div>
  );
}

/** Width of a name in pixels as styled in timeline.css: 13 px a Chinese character, 7 a figure, and a margin. */
function labelWidth(place: string, count: number): number {
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
