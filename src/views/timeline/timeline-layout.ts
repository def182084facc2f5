/**
 * Geometry of the timeline, in CSS pixels: where each visit stands in time, and on which lane its name
 * fits without touching another. What has no name or no room for it stands on the axis itself.
 */
import { dateOfDay, dateSpan } from '../../text/civil-date.ts';

export interface TimelineVisit {
  id: string;
  /** Civil date of any precision; null goes to the undated lane. */
  date: string | null;
  /** Width of the name beside the mark; null for a visit that is to stand on the axis without one. */
  labelWidth: number | null;
  /** Names of these are placed first. */
  prominent: boolean;
}

export interface TimelineMark {
  id: string;
  /** Left end of the mark: the time it covers, or where that is shorter, `dot` pixels around its middle. */
  x: number;
  width: number;
  /** Width of the time itself, to be drawn in the middle of the mark. */
  time: number;
  /** Lane of its name, 0 the lowest; null on the axis itself, where marks may overlap and have no names. */
  lane: number | null;
  /** Which side of the mark its name stands on; null on the axis. */
  label: 'after' | 'before' | null;
}

export interface TimelineLayout {
  /** First days of years, left to right. */
  ticks: { year: number; x: number }[];
  /** By date, then as given. */
  marks: TimelineMark[];
  undated: string[];
  /** Lanes in use. */
  lanes: number;
}

export interface TimelineFrame {
  width: number;
  /** Least width of a mark, so that a finger finds it. */
  dot: number;
  /** Free space between what stands on one lane. */
  gap: number;
  maxLanes: number;
  /** Least distance of two year figures. */
  tickWidth: number;
}

export function layoutTimeline(
  visits: readonly TimelineVisit[],
  frame: TimelineFrame,
): TimelineLayout {
  const dated = visits
    .flatMap((visit) => {
      const span = visit.date === null ? null : dateSpan(visit.date);
      return span === null ? [] : [{ visit, ...span }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const undated = visits
    .filter(({ date }) => date === null || dateSpan(date) === null)
    .map(({ id }) => id);
  const first = dated[0];
  if (first === undefined) return { ticks: [], marks: [], undated, lanes: 0 };

  const firstYear = yearOf(first.from);
  const lastYear = dated.reduce((last, { to }) => Math.max(last, yearOf(to - 1)), firstYear);
  const start = dayOf(firstYear);
  const scale = frame.width / (dayOf(lastYear + 1) - start);
  const place = (day: number): number => (day - start) * scale;

  const lanes = Array.from({ length: frame.maxLanes }, (): Taken[] => []);
  const settled = new Map<TimelineVisit, TimelineMark>();
  const inOrder = [...dated].sort(
    (a, b) => Number(b.visit.prominent) - Number(a.visit.prominent) || a.from - b.from,
  );
  for (const { visit, from, to } of inOrder) {
    const time = (to - from) * scale;
    const width = Math.max(time, frame.dot);
    const x = Math.max(0, Math.min(place(from) - (width - time) / 2, frame.width - width));
    const named = settle(lanes, x, width, visit.labelWidth, frame);
    settled.set(visit, { id: visit.id, x, width, time, ...named });
  }
  const marks = dated.flatMap(({ visit }) => settled.get(visit) ?? []);
  const used = marks.reduce((most, { lane }) => Math.max(most, (lane ?? -1) + 1), 0);
  return { ticks: yearTicks(firstYear, lastYear, place, frame), marks, undated, lanes: used };
}

interface Taken {
  from: number;
  to: number;
}

/** The lowest lane with room for mark and name, the name behind or before the mark; else the axis. */
function settle(
  lanes: Taken[][],
  x: number,
  width: number,
  labelWidth: number | null,
  { width: total, gap }: TimelineFrame,
): Pick<TimelineMark, 'lane' | 'label'> {
  if (labelWidth === null) return { lane: null, label: null };
  const after = { from: x, to: x + width + labelWidth };
  const before = { from: x - labelWidth, to: x + width };
  const tries = [
    { box: after, label: 'after' as const, fits: after.to <= total },
    { box: before, label: 'before' as const, fits: before.from >= 0 },
  ];
  for (const { box, label, fits } of tries) {
    const lane = fits ? lanes.findIndex((taken) => isFree(taken, box, gap)) : -1;
    if (lane < 0) continue;
    lanes[lane]?.push(box);
    return { lane, label };
  }
  return { lane: null, label: null };
}

function isFree(taken: readonly Taken[], box: Taken, gap: number): boolean {
  return taken.every(({ from, to }) => box.from >= to + gap || box.to + gap <= from);
}

/** Every year, or every second, fifth, tenth … so that the figures keep their distance. */
function yearTicks(
  first: number,
  last: number,
  place: (day: number) => number,
  { tickWidth }: TimelineFrame,
): TimelineLayout['ticks'] {
  const yearWidth = place(dayOf(first + 1));
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * yearWidth >= tickWidth) ?? 500;
  const ticks: TimelineLayout['ticks'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push({ year, x: place(dayOf(year)) });
  }
  return ticks;
}

function yearOf(day: number): number {
  return Number(dateOfDay(day).slice(0, 4));
}

function dayOf(year: number): number {
  return dateSpan(String(year).padStart(4, '0'))?.from ?? 0;
}
