import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpan } from '../../text/civil-date.ts';
import {
  isBin,
  keysOf,
  layoutTimeline,
  type TimelineFrame,
  type TimelineItem,
  type TimelineMark,
} from './timeline-layout.ts';

const first = dateSpan('2020')?.from ?? 0;
const frame: TimelineFrame = {
  start: first,
  scale: 1000 / 731,
  width: 1000,
  dot: 12,
  gap: 6,
  maxLanes: 4,
};
const item = (
  key: string,
  date: string,
  labelWidth: number | null = 80,
  prominent = true,
): TimelineItem => ({ key, date, labelWidth, prominent });
const markOf = (items: TimelineItem[], key: string): TimelineMark | undefined =>
  layoutTimeline(items, frame).entries.find(
    (entry): entry is TimelineMark => !isBin(entry) && entry.key === key,
  );

describe('the timeline', () => {
  it('draws a day as a dot, a month and a year as long as they are', () => {
    const items = [item('year', '2020'), item('month', '2021-03'), item('day', '2021-06-07')];
    expect(markOf(items, 'day')).toMatchObject({ width: 12, time: 1000 / 731 });
    expect(markOf(items, 'month')?.width).toBeCloseTo((31 / 731) * 1000);
    expect(markOf(items, 'year')?.width).toBeCloseTo((366 / 731) * 1000);
  });

  it('puts dates in order and leaves out what is none', () => {
    const { entries } = layoutTimeline(
      [item('b', '2021-01-01'), item('a', '2020-01-01'), item('c', '2021-02-30')],
      frame,
    );
    expect(entries.flatMap(keysOf)).toEqual(['a', 'b']);
    expect(entries[0]?.x).toBe(0);
    expect((entries[1]?.x ?? 0) + frame.dot / 2).toBeCloseTo((366.5 / 731) * 1000);
  });

  it('writes a name before its mark where the axis ends', () => {
    expect(markOf([item('a', '2021-01-05'), item('z', '2021-12-28')], 'z')?.label).toBe('before');
  });

  it('gives two visits of one day lanes of their own', () => {
    const { entries, lanes } = layoutTimeline(
      [item('a', '2021-05-01'), item('b', '2021-05-01')],
      frame,
    );
    expect(entries.map((entry) => (isBin(entry) ? null : entry.lane))).toEqual([0, 1]);
    expect(lanes).toBe(2);
  });

  it('keeps the names of the prominent and counts the others in one mark on the axis', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => item(`crowd${i}`, '2021-05-01', 80, false));
    const { entries, rug } = layoutTimeline(
      [...crowd, item('a', '2021-05-02'), item('b', '2021')],
      frame,
    );
    const named = entries.filter((entry) => !isBin(entry)).map((entry) => keysOf(entry)[0]);
    expect(named).toContain('a');
    const [bin, ...more] = entries.filter(isBin);
    expect(bin?.keys.length).toBeGreaterThan(20);
    expect(bin).toMatchObject(dateSpan('2021-05-01') ?? {});
    expect(more).toEqual([]);
    expect(rug).toBe(true);
  });

  it('gives what has no name no lane', () => {
    expect(markOf([item('a', '2021-05-01', null)], 'a')).toMatchObject({ lane: null, label: null });
  });

  it('has nothing to draw without dates', () => {
    expect(layoutTimeline([], frame)).toEqual({ entries: [], lanes: 0, rug: false });
  });

  const dates = fc
    .record({
      year: fc.integer({ min: 2020, max: 2021 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      precision: fc.constantFrom(4, 7, 10),
    })
    .map(({ year, month, day, precision }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(
        0,
        precision,
      ),
    );

  it('never lets two names touch, nor two marks on the axis lie closer than a finger, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 60 }),
        fc.integer({ min: 280, max: 20_000 }),
        (list, width) => {
          const items = list.map((date, i) =>
            item(String(i), date, i % 7 === 6 ? null : 60 + (i % 5) * 20, i % 3 === 0),
          );
          const widths = new Map(items.map(({ key, labelWidth }) => [key, labelWidth ?? 0]));
          const { entries } = layoutTimeline(items, { ...frame, width, scale: width / 731 });
          expect(entries.flatMap(keysOf).sort()).toEqual(items.map(({ key }) => key).sort());
          const marks = entries.filter((entry): entry is TimelineMark => !isBin(entry));
          const boxes = marks
            .filter(({ lane }) => lane !== null)
            .map(({ key, x, width: bar, lane, label }) => {
              const name = widths.get(key) ?? 0;
              return label === 'before'
                ? { lane, from: x - name, to: x + bar }
                : { lane, from: x, to: x + bar + name };
            });
          for (const box of boxes) {
            expect(box.from).toBeGreaterThanOrEqual(-0.001);
            expect(box.to).toBeLessThanOrEqual(width + 0.001);
            for (const other of boxes) {
              if (other === box || other.lane !== box.lane) continue;
              expect(box.to <= other.from || box.from >= other.to).toBe(true);
            }
          }
          const onAxis = entries.filter((entry) => isBin(entry) || entry.lane === null);
          for (const [i, entry] of onAxis.entries()) {
            const next = onAxis[i + 1];
            if (next === undefined) continue;
            const apart = next.x + next.width / 2 - entry.x - entry.width / 2;
            expect(apart).toBeGreaterThanOrEqual(frame.dot - 0.001);
          }
        },
      ),
    );
  });
});
