import { describe, expect, it } from 'vitest';
import { datesTyped } from './suggest-dates.ts';

const period = (value: string) => ({ value, firstDay: 0, endDay: 0 });
const index = {
  years: ['1998', '2019', '2020', '2021'].map(period),
  months: ['2019-05', '2020-05', '2020-12', '2021-05'].map(period),
};
const dates = (typed: string): string => datesTyped(typed, index).join(' ');

describe('a date that is typed', () => {
  it.each([
    ['2020', '2020'],
    ['2020年', '2020'],
    ['２０２０', '2020'],
    ['二〇二〇年', '2020'],
    ['202', '2021 2020'],
    ['2020-05', '2020-05'],
    ['2020.5', '2020-05'],
    ['2020/05', '2020-05'],
    ['2020年5月', '2020-05'],
    ['2020 年 5 月', '2020-05'],
    ['2020年5月份', '2020-05'],
    ['二零二零年十二月', '2020-12'],
    ['5月', '2021-05 2020-05 2019-05'],
    ['五月', '2021-05 2020-05 2019-05'],
    ['十二月', '2020-12'],
    ['2020-05-07', '2020-05-07'],
    ['2020年5月7日', '2020-05-07'],
    ['2020年五月二十一日', '2020-05-21'],
  ])('%s is %s', (typed, found) => {
    expect(dates(typed)).toBe(found);
  });
  it.each([
    '',
    '20',
    '2022',
    '20年',
    '2020-13',
    '2020-02-30',
    '13月',
    '2020人',
    '第2020',
    '五',
    '三十月',
  ])('nothing is suggested for %s', (typed) => {
    expect(dates(typed)).toBe('');
  });
});
