import { describe, expect, it } from 'vitest';
import { en as english } from './dictionary/en.ts';
import { zhHans } from './dictionary/zh-hans.ts';
import { formatDate, formatRange } from './format-date.ts';

const zh = zhHans.date;
const en = english.date;

describe('dates as people write them', () => {
  it.each([
    ['2021-06-07', '2021年6月7日', '7 June 2021'],
    ['2020-03', '2020年3月', 'Mar 2020'],
    ['2024', '2024年', '2024'],
    [null, '日期未载', 'no date given'],
    ['近日', '近日', '近日'],
  ])('%s', (date, chinese, english) => {
    expect(formatDate(date, zh)).toBe(chinese);
    expect(formatDate(date, en)).toBe(english);
  });

  it.each([
    ['2020', '2021-06', '2020年至2021年6月'],
    ['2020', '2020', '2020年'],
    ['2020', null, '2020年起'],
    [null, '2021', '2021年为止'],
    [null, null, null],
  ])('from %s to %s', (from, to, expected) => {
    expect(formatRange(from, to, zh)).toBe(expected);
  });
});
