import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpan } from '../../text/civil-date.ts';
import { timeTicks } from './time-ticks.ts';

const widths = { year: 44, month: 90, day: 130 };
const day = (date: string): number => dateSpan(date)?.from ?? Number.NaN;
const dates = (from: string, to: string, width: number): string[] => {
  const view = { from: day(from), to: day(to) };
  return timeTicks(view, width / (view.to - view.from), widths).map(({ date }) => date);
};

describe('the dates below the axis', () => {
  it('are years for a long stretch, thinned out where they would touch', () => {
    expect(dates('2020', '2026', 900)).toEqual([
      '2020', '2021', '2022', '2023', '2024', '2025',
    ]); // prettier-ignore
    expect(dates('1950', '2025', 1000)).toEqual(
      Array.from({ length: 15 }, (_, i) => String(1950 + i * 5)),
    );
  });

  it('are months, then days, for a short one; January is the year', () => {
    expect(dates('2020-11', '2021-04', 1000)).toEqual([
      '2020-11', '2020-12', '2021', '2021-02', '2021-03',
    ]); // prettier-ignore
    expect(dates('2021-06-07', '2021-06-10', 1000)).toEqual([
      '2021-06-07', '2021-06-08', '2021-06-09',
    ]); // prettier-ignore
  });

  it('lie in view, in order, each at its first day and apart from the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120_000 }).map((quarters) => quarters / 4),
        fc.integer({ min: 56, max: 80_000 }).map((quarters) => quarters / 4),
        fc.integer({ min: 280, max: 2000 }),
        (from, length, width) => {
          const view = { from, to: from + length };
          const scale = width / length;
          const ticks = timeTicks(view, scale, widths);
          for (const [i, tick] of ticks.entries()) {
            expect(tick.day).toBe(day(tick.date));
            expect(tick.day).toBeGreaterThanOrEqual(from);
            expect(tick.day).toBeLessThan(view.to);
            const before = ticks[i - 1];
            // February is the shortest month
            if (before !== undefined) expect((tick.day - before.day) * scale).toBeGreaterThan(40);
          }
        },
      ),
    );
  });
});
