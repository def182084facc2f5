/** The visits that come before and after one in time. */
import type { Visit } from '../../schema/bundle.ts';
import { compareDates } from '../../text/civil-date.ts';

/** Null at the ends, and both null for a visit without a date. Visits of one date keep the collection's order. */
export function neighbouringVisits(
  visit: Visit,
  visits: readonly Visit[],
): { before: Visit | null; after: Visit | null } {
  const dated = visits
    .filter(({ date }) => date !== null)
    .sort((a, b) => compareDates(a.date, b.date));
  const at = dated.findIndex(({ id }) => id === visit.id);
  if (at < 0) return { before: null, after: null };
  return { before: dated[at - 1] ?? null, after: dated[at + 1] ?? null };
}
