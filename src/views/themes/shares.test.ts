import { describe, expect, it } from 'vitest';
import { highestShare, isAfterGap, percentOf } from './shares.ts';

describe('shares', () => {
  it('leave columns that are too small out of the comparison', () => {
    const columns = [
      { key: '2020', of: 4 },
      { key: '2021', of: 10 },
    ];
    expect(highestShare({ columns, rows: [{ key: 'a', count: 7, cells: [4, 3] }] })).toBe(0.3);
    expect(highestShare({ columns: [], rows: [] })).toBe(0);
    expect(highestShare({ columns, rows: [{ key: 'a', count: 0, cells: [0, 0] }] })).toBe(0);
  });

  it.each([
    [7, 38, '18'],
    [38, 38, '100'],
    [999, 1000, '99'],
    [1, 250, '0.4'],
    [1, 100_000, '<0.1'],
    [0, 38, '0'],
    [0, 0, '0'],
  ])('%i of %i is %s percent', (count, of, percent) => {
    expect(percentOf(count, of)).toBe(percent);
  });

  it('know where years are left out', () => {
    expect(isAfterGap('2016', '2014')).toBe(true);
    expect(isAfterGap('2015', '2014')).toBe(false);
    expect(isAfterGap('2015', undefined)).toBe(false);
    expect(isAfterGap('none', '2015')).toBe(false);
  });
});
