import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpan } from '../../text/civil-date.ts';
import {
  clampView,
  datesOfView,
  leastDays,
  panView,
  revealIn,
  viewOfDates,
  wholeOf,
  zoomView,
} from './time-view.ts';

const whole = wholeOf(['2012-12-30', '2026-03', null, '2026-13']) ?? { from: 0, to: 0 };
const span = (date: string) => dateSpan(date) ?? { from: Number.NaN, to: Number.NaN };

describe('the stretch of time in view', () => {
  it('is whole years at most, and nothing without dates', () => {
    expect(whole).toEqual({ from: span('2012').from, to: span('2026').to });
    expect(wholeOf([null, 'someday'])).toBeNull();
  });

  it('reads and writes the dates of a filter, each as short as says it', () => {
    expect(datesOfView(viewOfDates(null, null, whole), whole)).toEqual({ from: null, to: null });
    for (const [from, to] of [
      ['2020', '2021-06'],
      ['2020-02', '2020-02'],
      ['2020-02-10', '2020-03-09'],
      [null, '2013-05'],
    ] as const) {
      expect(datesOfView(viewOfDates(from, to, whole), whole)).toEqual({ from, to });
    }
  });

  it('begins and ends with a month where it is long', () => {
    const view = { from: span('2015-03-04').from, to: span('2021-06-20').to };
    expect(datesOfView(view, whole)).toEqual({ from: '2015-03', to: '2021-06' });
  });

  it('keeps the day under the pointer where it is', () => {
    const view = viewOfDates('2018', '2021', whole);
    const at = span('2019-06-07').from;
    const near = zoomView(view, 0.5, at, whole);
    expect((at - near.from) / (near.to - near.from)).toBeCloseTo(
      (at - view.from) / (view.to - view.from),
    );
    expect(near.to - near.from).toBeCloseTo((view.to - view.from) / 2);
  });

  it('moves by as little as shows a mark', () => {
    const view = viewOfDates('2018', '2019', whole);
    expect(revealIn(view, span('2018-05'), whole)).toBe(view);
    expect(revealIn(view, span('2020-01-05'), whole).to).toBe(span('2020-01-05').to);
    expect(revealIn(view, span('2017-12-01'), whole).from).toBe(span('2017-12-01').from);
  });

  it('never leaves the whole, whatever the reader does', () => {
    const number = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    const step = fc.oneof(
      fc.record({ pan: number }),
      fc.record({ factor: fc.double({ min: 0.01, max: 100, noNaN: true }), at: number }),
      fc.record({ from: number, to: number }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let view = whole;
        for (const one of steps) {
          if ('pan' in one) view = panView(view, one.pan, whole);
          else if ('factor' in one) view = zoomView(view, one.factor, one.at, whole);
          else view = clampView(one, whole);
          expect(view.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
          expect(view.to).toBeLessThanOrEqual(whole.to + 1e-6);
          expect(view.to - view.from).toBeGreaterThanOrEqual(leastDays - 1e-6);
        }
      }),
    );
  });
});
