/** Visits: matched on place, then date; optional rows and what matches them are neutral. */
import { dateIsRight, placeIsRight } from './compare-values.ts';
import type { GoldPage } from './gold.ts';
import type { PredictedPage, PredictedVisit } from './predicted-page.ts';
import type { Miss, Tally } from './tally.ts';

export function scoreVisits(tally: Tally, gold: GoldPage, page: PredictedPage): Miss[] {
  const misses: Miss[] = [];
  const left = new Set(page.visits);
  const take = (row: GoldPage['visits'][number], byDate: boolean): PredictedVisit | null => {
    for (const visit of left) {
      if (!placeIsRight(row, visit.place)) continue;
      const dates = [visit.date, ...visit.dates];
      if (byDate && !dates.some((date) => dateIsRight(row, date, true))) continue;
      left.delete(visit);
      return visit;
    }
    return null;
  };
  const miss = (expected: string, found: string, context: string): void => {
    misses.push({ page: gold.id, what: 'visit', expected, found, hard: false, context });
  };
  for (const row of gold.visits.filter((visit) => !visit.optional)) {
    if (take(row, true) !== null) {
      tally.right++;
      continue;
    }
    tally.missed++;
    const elsewhere = [...left].find((visit) => placeIsRight(row, visit.place));
    miss(`${row.place} ${row.date ?? '–'}`, elsewhere === undefined ? '–' : show(elsewhere), '');
  }
  for (const row of gold.visits.filter((visit) => visit.optional)) {
    while (take(row, false) !== null);
  }
  for (const visit of left) {
    tally.wrong++;
    miss('–', show(visit), '');
  }
  return misses;
}

function show(visit: PredictedVisit): string {
  return `${visit.place.toReversed().join('›')} ${visit.date ?? '–'}`;
}
