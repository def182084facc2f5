/** Dates as people type them into the search: a year, a month, a day, and a month of whatever year. */
import { fold } from '../text/fold.ts';
import { dateSpan } from '../text/civil-date.ts';
import type { FacetIndex } from './facet-index.ts';

const NUMERALS = '〇一二三四五六七八九';
/** Years of which the typed digits may be the beginning, and years that have a typed month, latest first. */
const MOST = 4;

/**
 * Periods of the collection that `typed` names (`2020`, `2020年`, `2020-05`, `2020年5月7日`, `5月`, `二〇二〇年五月`),
 * each a civil date, those meant for certain first; none where it is no date. Three digits of a year are enough.
 */
export function datesTyped(
  typed: string,
  { years, months }: Pick<FacetIndex, 'years' | 'months'>,
): string[] {
  const text = arabic(fold(typed).replaceAll(' ', ''));
  const latest = (values: readonly string[]): string[] => [...values].reverse().slice(0, MOST);
  const year = /^(\d{3,4})年?$/.exec(text)?.[1];
  if (year !== undefined) {
    if (year.length < 4 && text.endsWith('年')) return [];
    return latest(years.map(({ value }) => value).filter((value) => value.startsWith(year)));
  }
  const month = /^(\d{1,2})月份?$/.exec(text)?.[1];
  if (month !== undefined) {
    const ending = `-${month.padStart(2, '0')}`;
    return latest(months.map(({ value }) => value).filter((value) => value.endsWith(ending)));
  }
  const full = /^(\d{4})[-./年](\d{1,2})(?:[-./月](?:(\d{1,2})[日号]?)?)?份?$/.exec(text);
  if (full === null) return [];
  const parts = full.slice(1).filter((part) => part !== undefined);
  const value = parts.map((part) => part.padStart(2, '0')).join('-');
  return dateSpan(value) === null ? [] : [value];
}

/** Numerals of years, months and days as digits: 二〇二〇年十二月三十一日 → 2020年12月31日. */
function arabic(text: string): string {
  const digit = (numeral: string): string => String(NUMERALS.indexOf(numeral));
  return text
    .replaceAll('零', '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?(?=[月日号])/g, (_, tens, ones) => {
      return (tens === undefined ? '1' : digit(tens)) + (ones === undefined ? '0' : digit(ones));
    })
    .replace(/[〇一二三四五六七八九]/g, digit);
}
