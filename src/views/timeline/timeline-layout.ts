/**
 * Geometry of the timeline, in CSS pixels: where each date stands in time, and on which lane its name
 * fits without touching another. What has no name or no room for it stands on the axis itself, and where
 * marks would pile up there they are counted in one. Positions do not depend on what part is in view, so
 * that nothing jumps while the reader moves along the axis.
 */
import { dateSpan } from '../../text/civil-date.ts';

export interface TimelineItem {
  key: string;
  /** Civil date of any precision; what is no date is left out. */
  date: string;
  /** Width of the name beside the mark; null for what is to stand on the axis without one. */
  labelWidth: number | null;
  /** Names of these are placed first. */
  prominent: boolean;
}

export interface TimelineMark {
  key: string;
  /** Left end of the mark: the time it covers, or where that is shorter, `dot` pixels around its middle. */
  x: number;
  width: number;
  /** Width of the time itself, to be drawn in the middle of the mark. */
  time: number;
  /** Lane of its name, 0 the lowest; null on the axis itself. */
  lane: number | null;
  /** Which side of the mark its name stands on; null on the axis. */
  label: 'after' | 'before' | null;
}

/** Marks that would cover each other on the axis, as one. */
export interface TimelineBin {
  keys: readonly string[];
  /** Left end, `dot` pixels wide. */
  x: number;
  width: number;
  /** First day and one past the last day that the marks cover. */
  from: number;
  to: number;
}

export interface TimelineLayout {
  /** Marks and bins, left to right. */
  entries: readonly (TimelineMark | TimelineBin)[];
  /** Lanes in use. */
  lanes: number;
  /** Whether anything stands on the axis itself. */
  rug: boolean;
}

export interface TimelineFrame {
  /** Day at the left end and pixels a day. */
  start: number;
  scale: number;
  width: number;
  /** Least width of a mark, so that a finger finds it. */
  dot: number;
  /** Free space between what stands on one lane. */
  gap: number;
  maxLanes: number;
}

export function layoutTimeline(
  items: readonly TimelineItem[],
  frame: TimelineFrame,
): TimelineLayout {
  const { start, scale, width: total, dot } = frame;
  const dated = items.flatMap((item) => {
    const span = dateSpan(item.date);
    return span === null ? [] : [{ item, ...span }];
  });
  const inOrder = dated.sort(
    (a, b) => Number(b.item.prominent) - Number(a.item.prominent) || a.from - b.from || b.to - a.to,
  );
  const lanes = Array.from({ length: frame.maxLanes }, (): Taken[] => []);
  const entries: (TimelineMark | TimelineBin)[] = [];
  const loose: (TimelineMark & Days)[] = [];
  let used = 0;
  for (const { item, from, to } of inOrder) {
    const time = (to - from) * scale;
    const width = Math.max(time, dot);
    const middle = (from - start) * scale - (width - time) / 2;
    const x = Math.max(0, Math.min(middle, total - width));
    const named = settle(lanes, x, width, item.labelWidth, frame);
    const mark: TimelineMark = { key: item.key, x, width, time, ...named };
    if (named.lane === null) loose.push({ ...mark, from, to });
    else entries.push(mark);
    used = Math.max(used, (named.lane ?? -1) + 1);
  }
  entries.push(...gather(loose, dot));
  entries.sort((a, b) => a.x + a.width / 2 - b.x - b.width / 2);
  return { entries, lanes: used, rug: loose.length > 0 };
}

interface Taken {
  from: number;
  to: number;
}
type Days = Taken;

/** Left to right, what comes closer than `dot` to the middle of those before it joins them. */
function gather(loose: (TimelineMark & Days)[], dot: number): (TimelineMark | TimelineBin)[] {
  const piles: { middle: number; marks: (TimelineMark & Days)[] }[] = [];
  for (const mark of loose.sort((a, b) => a.x + a.width / 2 - b.x - b.width / 2)) {
    const middle = mark.x + mark.width / 2;
    const last = piles.at(-1);
    if (last === undefined || middle - last.middle >= dot) piles.push({ middle, marks: [mark] });
    else {
      last.marks.push(mark);
      last.middle += (middle - last.middle) / last.marks.length;
    }
  }
  return piles.map(({ middle, marks }) => {
    const [only, ...more] = marks;
    if (only !== undefined && more.length === 0) return bare(only);
    return {
      keys: marks.map(({ key }) => key),
      x: middle - dot / 2,
      width: dot,
      from: marks.reduce((least, { from }) => Math.min(least, from), Infinity),
      to: marks.reduce((most, { to }) => Math.max(most, to), -Infinity),
    };
  });
}

function bare({ key, x, width, time, lane, label }: TimelineMark): TimelineMark {
  return { key, x, width, time, lane, label };
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
    if (!fits) continue;
    for (const [lane, taken] of lanes.entries()) {
      const at = gapFor(taken, box, gap);
      if (at === null) continue;
      taken.splice(at, 0, box);
      return { lane, label };
    }
  }
  return { lane: null, label: null };
}

/** Where in a lane, kept in order, a box goes without touching its neighbours; null where it does not fit. */
function gapFor(taken: readonly Taken[], box: Taken, gap: number): number | null {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.from ?? 0) < box.from) low = middle + 1;
    else high = middle;
  }
  const before = taken[low - 1];
  const after = taken[low];
  const free =
    (before === undefined || box.from >= before.to + gap) &&
    (after === undefined || box.to + gap <= after.from);
  return free ? low : null;
}

export function isBin(entry: TimelineMark | TimelineBin): entry is TimelineBin {
  return 'keys' in entry;
}

export function keysOf(entry: TimelineMark | TimelineBin): readonly string[] {
  return isBin(entry) ? entry.keys : [entry.key];
}
