/**
 * Civil dates as EDTF level 0 strings (`2021-06-07`, `2020-03`, `2024`) and the days they cover.
 * Integer arithmetic on the Gregorian calendar; never `Date`, which would drag in a clock's time zone.
 */

/** Half-open stretch of civil days; day 0 is 1970-01-01. */
interface DaySpan {
  from: number;
  to: number;
}

/** Day number of a day of the proleptic Gregorian calendar (H. Hinnant, days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date a day number stands for, `YYYY-MM-DD` (years 0000 to 9999). */
export function dateOfDay(day: number): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civil(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** `YYYY[-MM[-DD]]` from numbers; no check that the day exists (`dateSpan` has it). */
export function civil(year: number, month?: number, day?: number): string {
  const two = (n: number): string => `-${String(n).padStart(2, '0')}`;
  return (
    String(year).padStart(4, '0') +
    (month === undefined ? '' : two(month)) +
    (month === undefined || day === undefined ? '' : two(day))
  );
}

/** The days a date covers; null where `date` is no day, month or year of the calendar. */
export function dateSpan(date: string): DaySpan | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  const first = dayNumber(year, month, 1);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  if (parts[3] === undefined) return { from: first, to: next };
  const from = first + Number(parts[3]) - 1;
  return from < first || from >= next ? null : { from, to: from + 1 };
}

/** Whether `date` says strictly more than `other` and does not contradict it: 2021-06 over 2021. */
export function isFiner(date: string, other: string): boolean {
  return date.length > other.length && consistent(date, other);
}

/** Whether both may tell of the same day: one lies within the other. False where either is no date. */
export function consistent(a: string, b: string): boolean {
  const x = dateSpan(a);
  const y = dateSpan(b);
  if (x === null || y === null) return false;
  return (x.from >= y.from && x.to <= y.to) || (y.from >= x.from && y.to <= x.to);
}

/** Whether all of `date` lies after all of `other`. False where either is no date. */
export function surelyAfter(date: string, other: string): boolean {
  const x = dateSpan(date);
  const y = dateSpan(other);
  return x !== null && y !== null && x.from >= y.to;
}

/** Order by first day, the coarser first among equals; what is no date comes last. Antisymmetric and total. */
export function compareDates(a: string | null, b: string | null): number {
  const x = a === null ? null : dateSpan(a);
  const y = b === null ? null : dateSpan(b);
  if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
  return x.from - y.from || y.to - x.to;
}

/**
 * Whether `date` may lie in the stretch from the first day of `from` to the last day of `to`, both
 * included (null: open). A coarse date matches when any of its days does; what is no date never does.
 */
export function dateWithin(date: string | null, from: string | null, to: string | null): boolean {
  const span = date === null ? null : dateSpan(date);
  if (span === null) return false;
  const first = from === null ? null : dateSpan(from);
  const last = to === null ? null : dateSpan(to);
  return (first === null || span.to > first.from) && (last === null || span.from < last.to);
}

/** The month `count` months after the month `date` lies in, `YYYY-MM`; null where `date` has no month. */
export function addMonths(date: string, count: number): string | null {
  if (date.length < 7 || dateSpan(date) === null) return null;
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  return civil(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}
