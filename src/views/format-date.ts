/** Civil dates as people write them in the interface's language: 2021年6月7日. No `Date`, no time zone. */
import type { Dictionary } from './dictionary/dictionary.ts';

/** A date of any precision; what is no date comes back as it is, null as the dictionary's "undated". */
export function formatDate(date: string | null, words: Dictionary['date']): string {
  if (date === null) return words.undated;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return date;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (parts[2] === undefined) return words.year(year);
  return parts[3] === undefined ? words.month(year, month) : words.day(year, month, day);
}

/** The stretch a date filter lets through; null where neither end is set. */
export function formatRange(
  from: string | null,
  to: string | null,
  words: Dictionary['date'],
): string | null {
  if (from !== null && from === to) return formatDate(from, words);
  if (from !== null && to !== null)
    return words.range(formatDate(from, words), formatDate(to, words));
  if (from !== null) return words.since(formatDate(from, words));
  return to === null ? null : words.until(formatDate(to, words));
}
