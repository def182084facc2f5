/**
 * The stretch of time in view and how the reader changes it. Days are numbers of `civil-date.ts`, here
 * with fractions; a stretch is half open. Every function returns a view inside the whole.
 */
import { dateOfDay, dateSpan } from '../../text/civil-date.ts';

export interface TimeView {
  from: number;
  to: number;
}

/** Nothing is seen closer than this many days. */
export const leastDays = 14;
/** Views longer than this begin and end with a month, so that their dates read well. */
const monthsBeyond = 730;

/** From the first day of the first year to the last day of the last; null where nothing has a date. */
export function wholeOf(dates: readonly (string | null)[]): TimeView | null {
  let from = Infinity;
  let to = -Infinity;
  for (const date of dates) {
    const span = date === null ? null : dateSpan(date);
    if (span === null) continue;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  if (from > to) return null;
  return {
    from: edge(dateOfDay(from).slice(0, 4), 'from'),
    to: edge(dateOfDay(to - 1).slice(0, 4), 'to'),
  };
}

/** Keeps the length where it can, then moves it inside the whole. */
export function clampView({ from, to }: TimeView, whole: TimeView): TimeView {
  const all = whole.to - whole.from;
  const length = Math.min(Math.max(to - from, Math.min(leastDays, all)), all);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** `factor` above 1 shows more time; the day `at` stays where it is. */
export function zoomView(view: TimeView, factor: number, at: number, whole: TimeView): TimeView {
  const all = whole.to - whole.from;
  const length = view.to - view.from;
  const wanted = Math.min(Math.max(length * factor, Math.min(leastDays, all)), all);
  const share = (at - view.from) / length;
  return clampView({ from: at - share * wanted, to: at + (1 - share) * wanted }, whole);
}

export function panView({ from, to }: TimeView, days: number, whole: TimeView): TimeView {
  return clampView({ from: from + days, to: to + days }, whole);
}

/** Moves a view by as little as shows the stretch, or its beginning where it is longer than the view. */
export function revealIn(view: TimeView, { from, to }: TimeView, whole: TimeView): TimeView {
  const length = view.to - view.from;
  if (from < view.from || to - from > length) return panView(view, from - view.from, whole);
  return to > view.to ? panView(view, to - view.to, whole) : view;
}

/** The dates of a filter as a view; what is null or no date reaches to the end of the whole. */
export function viewOfDates(from: string | null, to: string | null, whole: TimeView): TimeView {
  const first = from === null ? null : dateSpan(from);
  const last = to === null ? null : dateSpan(to);
  return clampView({ from: first?.from ?? whole.from, to: last?.to ?? whole.to }, whole);
}

/**
 * A view as the dates of a filter, to the day, long ones to the month, each as short as says it:
 * `2020` to `2021-06`. Null where the view reaches the end of the whole.
 */
export function datesOfView(
  view: TimeView,
  whole: TimeView,
): { from: string | null; to: string | null } {
  const byMonth = view.to - view.from > monthsBeyond;
  const first = byMonth ? nearestMonth(view.from) : Math.round(view.from);
  const end = byMonth ? nearestMonth(view.to) : Math.round(view.to);
  return {
    from: first <= whole.from ? null : shortest(first, (span) => span.from === first),
    to: end >= whole.to ? null : shortest(end - 1, (span) => span.to === end),
  };
}

function shortest(day: number, says: (span: TimeView) => boolean): string {
  const date = dateOfDay(day);
  const candidates = [date.slice(0, 4), date.slice(0, 7)];
  const short = candidates.find((one) => {
    const span = dateSpan(one);
    return span !== null && says(span);
  });
  return short ?? date;
}

/** First day of the month whose beginning is nearest. */
function nearestMonth(day: number): number {
  const span = dateSpan(dateOfDay(Math.round(day)).slice(0, 7));
  if (span === null) return Math.round(day);
  return day - span.from <= span.to - day ? span.from : span.to;
}

function edge(year: string, side: 'from' | 'to'): number {
  return dateSpan(year)?.[side] ?? 0;
}
