/** The strip of the whole: how many visits with and without words begin in each of its columns. */
import { dateSpan } from '../../text/civil-date.ts';
import type { DrawnVisit } from './drawn-visits.ts';
import type { TimeView } from './time-view.ts';

export interface OverviewColumn {
  quoted: number;
  silent: number;
}

/** A visit counts in the column of the middle of its date. */
export function overviewColumns(
  drawn: Iterable<DrawnVisit>,
  whole: TimeView,
  columns: number,
): readonly OverviewColumn[] {
  const counts = Array.from({ length: columns }, () => ({ quoted: 0, silent: 0 }));
  for (const { date, shown } of drawn) {
    const span = dateSpan(date);
    if (span === null) continue;
    const share = ((span.from + span.to) / 2 - whole.from) / (whole.to - whole.from);
    const column = counts[Math.min(columns - 1, Math.max(0, Math.floor(share * columns)))];
    if (column !== undefined) column[shown.silent ? 'silent' : 'quoted']++;
  }
  return counts;
}
