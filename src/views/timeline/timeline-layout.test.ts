import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline, type TimelineFrame, type TimelineVisit } from './timeline-layout.ts';

const frame: TimelineFrame = { width: 1000, dot: 12, gap: 6, maxLanes: 4, tickWidth: 48 };
const visit = (
  id: string,
  date: string | null,
  labelWidth: number | null = 80,
  prominent = true,
): TimelineVisit => ({ id, date, labelWidth, prominent });
const markOf = (visits: TimelineVisit[], id: string) =>
  layoutTimeline(visits, frame).marks.find((mark) => mark.id === id);

describe('the timeline', () => {
  it('draws a day as a dot, a month and a year as long as they are', () => {
    const visits = [visit('year', '2020'), visit('month', '2021-03'), visit('day', '2021-06-07')];
    expect(markOf(visits, 'day')).toMatchObject({ width: 12, time: 1000 / 731 });
    expect(markOf(visits, 'month')?.width).toBeCloseTo((31 / 731) * 1000);
    expect(markOf(visits, 'year')?.width).toBeCloseTo((366 / 731) * 1000);
  });

  it('puts dates in order from the first day of the first year', () => {
    const { marks } = layoutTimeline([visit('b', '2021-01-01'), visit('a', '2020-01-01')], frame);
    expect(marks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(marks[0]?.x).toBe(0);
    expect((marks[1]?.x ?? 0) + frame.dot / 2).toBeCloseTo((366.5 / 731) * 1000);
  });

  it('keeps visits without a date, or with one that is none, in a lane of their own', () => {
    const { marks, undated } = layoutTimeline(
      [visit('a', null), visit('b', '2021-02-30'), visit('c', '2021')],
      frame,
    );
    expect(undated).toEqual(['a', 'b']);
    expect(marks.map(({ id }) => id)).toEqual(['c']);
  });

  it('writes a name before its mark where the axis ends', () => {
    expect(markOf([visit('a', '2021-01-05'), visit('z', '2021-12-28')], 'z')?.label).toBe('before');
  });

  it('gives two visits of one day lanes of their own', () => {
    const { marks, lanes } = layoutTimeline(
      [visit('a', '2021-05-01'), visit('b', '2021-05-01')],
      frame,
    );
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(lanes).toBe(2);
  });

  it('keeps the names of the prominent and leaves the others to the axis', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => visit(`crowd${i}`, '2021-05-01', 80, false));
    const { marks } = layoutTimeline(
      [...crowd, visit('a', '2021-05-02'), visit('b', '2021')],
      frame,
    );
    expect(marks.find(({ id }) => id === 'a')?.lane).not.toBeNull();
    expect(marks.filter(({ lane }) => lane === null).length).toBeGreaterThan(20);
  });

  it('gives a visit without a name no lane', () => {
    expect(markOf([visit('a', '2021-05-01', null)], 'a')).toMatchObject({
      lane: null,
      label: null,
    });
  });

  it('has nothing to draw without dates', () => {
    expect(layoutTimeline([], frame)).toEqual({ ticks: [], marks: [], undated: [], lanes: 0 });
  });

  it('thins out the years so that their figures do not touch', () => {
    const { ticks } = layoutTimeline([visit('a', '1950'), visit('b', '2024')], frame);
    expect(ticks.map(({ year }) => year)).toEqual([
      1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020,
    ]);
  });

  const dates = fc
    .record({
      year: fc.integer({ min: 1950, max: 2030 }),
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

  it('never lets two names touch and never leaves the axis', () => {
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 40 }),
        fc.integer({ min: 280, max: 2000 }),
        (list, width) => {
          const visits = list.map((date, i) =>
            visit(String(i), date, 60 + (i % 5) * 20, i % 3 === 0),
          );
          const widths = new Map(visits.map(({ id, labelWidth }) => [id, labelWidth]));
          const { marks } = layoutTimeline(visits, { ...frame, width });
          const boxes = marks.map(({ id, x, width: bar, lane, label }) => {
            const name = widths.get(id) ?? 0;
            if (label === 'before') return { lane, from: x - name, to: x + bar, named: true };
            const to = label === 'after' ? x + bar + name : x + bar;
            return { lane, from: x, to, named: label !== null };
          });
          for (const box of boxes) {
            expect(box.from).toBeGreaterThanOrEqual(-0.001);
            expect(box.to).toBeLessThanOrEqual(width + 0.001);
            for (const other of boxes) {
              if (other === box || !box.named || !other.named || other.lane !== box.lane) continue;
              expect(box.to <= other.from || box.from >= other.to).toBe(true);
            }
          }
        },
      ),
    );
  });
});
