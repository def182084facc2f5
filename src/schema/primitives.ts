/** The smallest parts of the bundle's records: texts, counts, ids, civil dates, spans. */
import * as v from 'valibot';

export const text = v.string();
/** A text in the three languages of the interface. */
export const localized = v.object({ 'zh-Hans': text, 'zh-Hant': text, en: text });
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/**
 * Ids are made of lower-case letters, digits, hyphens and, for places, the characters of their name.
 * No full stop leads one: ids become names of files and folders, and `..` must not.
 */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,119}$/u,
    'is not an id: letters, digits, _ . - only, 1 to 120 of them',
  ),
);
/** A civil date as an EDTF level 0 string: `2021-06-07`, `2020-03` or `2024`. */
export const civilDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not a date: YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isRealDate, 'is not a day of the calendar'),
);
/** Half-open span in UTF-16 code units, so that `text.slice(start, end)` works. */
export const span = v.object({ start: count, end: count });
export type Span = v.InferOutput<typeof span>;

function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
