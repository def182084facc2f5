/** How well a date stands: a page of the collection prints it, other reports say it, or it is reckoned from what they say. */
import type { Quotation, Visit } from '../../schema/bundle.ts';

export type DateStanding = 'printed' | 'reported' | 'inferred';

export function visitDateStanding({ date, reported, citations }: Visit): DateStanding {
  if (date === null || !reported.includes('date') || citations.length === 0) return 'printed';
  return citations.every(({ confidence }) => confidence === 'inferred') ? 'inferred' : 'reported';
}

/** How one of the dates stands that the sources of a visit give. */
export function givenDateStanding(visit: Visit, date: string | null): DateStanding {
  const given = visit.conflicts
    .filter(({ fact }) => fact === 'date')
    .flatMap(({ values }) => values)
    .find(({ value }) => value === date);
  if (date === visit.date || given === undefined) return visitDateStanding(visit);
  if (given.witnesses.length > 0) return 'printed';
  const inferred = given.citations.every((at) => visit.citations[at]?.confidence === 'inferred');
  return inferred ? 'inferred' : 'reported';
}

/** Words whose date comes from a cited visit stand as well as that visit's date does. */
export function saidDateStanding(
  { said }: Quotation,
  visits: ReadonlyMap<string, Visit>,
): DateStanding {
  const cited = said.evidence.some(({ fact, basis }) => fact === 'date' && basis === 'cited');
  const visit = cited ? visits.get(said.visit ?? '') : undefined;
  return visit === undefined ? 'printed' : visitDateStanding(visit);
}
