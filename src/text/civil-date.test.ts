import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  compareDates,
  consistent,
  dateOfDay,
  dateSpan,
  dateWithin,
  isFiner,
} from './civil-date.ts';

const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(dateOfDay);
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, length]) => d.slice(0, length));

describe('the days a date covers', () => {
  test.each([
    ['1970-01-01', 0, 1],
    ['1970', 0, 365],
    ['2024-02', 19754, 19783],
    ['2023-02-28', 19416, 19417],
    ['1969-12-31', -1, 0],
  ])('%s is [%i, %i)', (text, from, to) => {
    expect(dateSpan(text)).toEqual({ from, to });
  });

  test.each([
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-06-31',
    '2023-6',
    '',
    '1900-02-29',
    '20230101',
    '2023-01-00',
  ])('%j is no date', (text) => {
    expect(dateSpan(text)).toBeNull();
  });

  test('agree with the slow twin, the built-in calendar in UTC', () => {
    fc.assert(
      fc.property(day, (text) => {
        const twin = new Date('2000-01-01T00:00:00Z');
        twin.setUTCFullYear(
          Number(text.slice(0, 4)),
          Number(text.slice(5, 7)) - 1,
          Number(text.slice(8)),
        );
        expect(dateSpan(text)?.from).toBe(twin.getTime() / 86_400_000);
      }),
    );
  });

  test('a day number goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        expect(dateSpan(dateOfDay(n))).toEqual({ from: n, to: n + 1 });
      }),
    );
  });
});

describe('two dates', () => {
  test('a day is finer than its month and its year, not than another', () => {
    expect(isFiner('2021-06-07', '2021-06')).toBe(true);
    expect(isFiner('2021-06', '2021')).toBe(true);
    expect(isFiner('2021-06', '2021-06')).toBe(false);
    expect(isFiner('2021-06-07', '2020')).toBe(false);
    expect(consistent('2021', '2021-06-07')).toBe(true);
    expect(consistent('2021-05', '2021-06')).toBe(false);
    expect(consistent('2021', 'soon')).toBe(false);
  });

  test('sort by first day, coarse before fine, unknown last', () => {
    const sorted = [null, '2021-06-07', '2021-01', '2020-12-31', '2021', '2021-06'].toSorted(
      compareDates,
    );
    expect(sorted).toEqual(['2020-12-31', '2021', '2021-01', '2021-06', '2021-06-07', null]);
  });

  test('the order is total and antisymmetric', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) === 0) expect(a).toBe(b);
      }),
    );
  });
});

describe('within a stretch', () => {
  test.each([
    ['2021-06-07', '2021-06', '2021-06', true],
    ['2021-06-30', '2021', '2021-06', true],
    ['2021-07-01', '2021', '2021-06', false],
    ['2021', '2021-06-15', null, true],
    ['2020', '2021-06-15', null, false],
    ['2020', null, null, true],
    [null, null, null, false],
  ])('%s from %s to %s: %s', (text, from, to, expected) => {
    expect(dateWithin(text, from, to)).toBe(expected);
  });
});

test('months are added over the turn of the year', () => {
  expect(addMonths('2020-02', 1)).toBe('2020-03');
  expect(addMonths('2020-12-31', 2)).toBe('2021-02');
  expect(addMonths('2020-01', -1)).toBe('2019-12');
  expect(addMonths('2020', 1)).toBeNull();
});
