import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../schema/bundle.ts';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { dateSpan } from '../../text/civil-date.ts';
import { byDate, layoutWords } from './quote-dates.ts';

const [model] = inventedBundle().collection.quotations;
if (model === undefined) throw new Error('the fixture is empty');
const said = (date: string | null): Quotation => ({ ...model, said: { ...model.said, date } });
const start = dateSpan('2020')?.from ?? 0;
const frameOf = (width: number) => ({
  start, scale: width / 731, width, dot: 24, gap: 2, maxLanes: 3,
}); // prettier-ignore

describe('the dates of the quotations', () => {
  it('are put together by date, the coarser first, without the undated', () => {
    const dates = byDate([
      said('2021-06'),
      said(null),
      said('2021-06'),
      said('2021'),
      said('2020'),
    ]);
    expect(dates.map(({ date, quotations }) => [date, quotations.length])).toEqual([
      ['2020', 1],
      ['2021', 1],
      ['2021-06', 2],
    ]);
  });

  it('are a bar as wide as the month is, and a column where it would be too narrow', () => {
    const dates = byDate([said('2020-03'), said('2020-09-01')]);
    const near = layoutWords(dates, frameOf(7310));
    expect(near.bars[0]?.width).toBeCloseTo(310);
    expect(near.columns.map(({ count }) => count)).toEqual([1]);
    expect(layoutWords(dates, frameOf(400)).columns.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('lose no quotation, whatever the width', () => {
    const date = fc.constantFrom('2020', '2021', '2020-02', '2021-11', '2020-02-10', '2020-02-11');
    fc.assert(
      fc.property(
        fc.array(fc.option(date), { maxLength: 40 }),
        fc.integer({ min: 280, max: 30_000 }),
        (list, width) => {
          const { columns, bars } = layoutWords(byDate(list.map(said)), frameOf(width));
          const drawn =
            columns.reduce((sum, { count }) => sum + count, 0) +
            bars.reduce((sum, { words }) => sum + words.quotations.length, 0);
          expect(drawn).toBe(list.filter((one) => one !== null).length);
        },
      ),
    );
  });
});
