/**
 * Joins the visits of the pages with those a table reports. The pages' own evidence stays first; the
 * table adds what is missing, and what it contradicts is kept as a conflict.
 */
import { consistent, isFiner } from '../../text/civil-date.ts';
import type { FactName } from '../../schema/bundle.ts';
import { mergeChains, samePlace } from '../places/place-id.ts';
import type { DraftVisit } from './draft-visit.ts';
import { groupReportedRows, placeText } from './group-reported-rows.ts';
import type { ReportedVisit } from './reported-visit.ts';
import { datesAgree, placesAgree, stepsAbove } from './stop-agreement.ts';

type Fits<E extends { fact: FactName }> = (page: DraftVisit<E>, cited: DraftVisit<E>) => boolean;

/**
 * @param visits of the pages; they keep their order and number, and are not changed
 * @param rows of the table in any order
 * @returns the visits, completed, then those only the table knows, in order of date and place
 */
export function mergeReportedVisits<E extends { fact: FactName }>(
  visits: readonly DraftVisit<E>[],
  rows: readonly ReportedVisit[],
): DraftVisit<E>[] {
  const cited = groupReportedRows<E>(rows);
  const merged = [...visits];
  const joined = new Set<DraftVisit<E>>();
  const done = new Set<number>();
  for (const fits of [sameStop, sameUndatedStop, stopInside, stopAround]) {
    // both ways: the page's visit fits one reported visit only, and is the only one of the pages to fit it
    const found = visits.map((page, at) =>
      done.has(at) ? [] : cited.filter((candidate) => fits(page, candidate)),
    );
    visits.forEach((page, at) => {
      const [only] = found[at] ?? [];
      if (only === undefined || found[at]?.length !== 1 || joined.has(only)) return;
      if (found.filter((candidates) => candidates.includes(only)).length !== 1) return;
      merged[at] = join(page, only);
      joined.add(only);
      done.add(at);
    });
  }
  return [...merged, ...cited.filter((visit) => !joined.has(visit))];
}

function sameStop<E extends { fact: FactName }>(
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
): boolean {
  const known = datesOf(page);
  return (
    known.length > 0 &&
    page.visitor.name === cited.visitor.name &&
    known.some((date) => datesAgree(date, cited.date, cited.place)) &&
    placesAgree(
      page.place,
      cited.place,
      known.some((date) => isSameDay(date, cited.date)),
    )
  );
}

/** An undated telling: the place alone decides, and only among visits paid before the page was published. */
function sameUndatedStop<E extends { fact: FactName }>(
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
): boolean {
  return (
    datesOf(page).length === 0 &&
    page.visitor.name === cited.visitor.name &&
    samePlace(page.place, cited.place) &&
    !isLater(cited.date, page.toldOn ?? null)
  );
}

/**
 * The page names a city, the table the neighbourhood: one visit where the page dates it. An undated one
 * may be any stop of any journey there, so it is left alone.
 */
const stopInside: Fits<{ fact: FactName }> = (page, cited) =>
  datedWithin(page, cited) && stepsAbove(cited.place, page.place) !== null;

const stopAround: Fits<{ fact: FactName }> = (page, cited) =>
  datedWithin(page, cited) && stepsAbove(page.place, cited.place) !== null;

function datedWithin<E extends { fact: FactName }>(
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
): boolean {
  return (
    page.date !== null &&
    cited.date !== null &&
    page.visitor.name === cited.visitor.name &&
    consistent(page.date, cited.date) &&
    !isLater(cited.date, page.toldOn ?? null)
  );
}

/** Every date the pages give: the agreed one and those in conflict. */
function datesOf<E extends { fact: FactName }>(visit: DraftVisit<E>): string[] {
  const conflict = visit.conflicts.find((one) => one.fact === 'date');
  return conflict?.values.map(({ value }) => value) ?? (visit.date === null ? [] : [visit.date]);
}

function isSameDay(a: string, b: string | null): boolean {
  return a.length === 10 && a === b;
}

function isLater(date: string | null, than: string | null): boolean {
  return date !== null && than !== null && !consistent(date, than) && date > than;
}

function join<E extends { fact: FactName }>(
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
): DraftVisit<E> {
  const date = joinDates(page, cited);
  const place = joinPlaces(page, cited);
  const reported = new Set(page.reported);
  if (date.value !== page.date) reported.add('date');
  if (place.value.length > page.place.length) reported.add('place');
  return {
    ...page,
    place: place.value,
    date: date.value,
    citations: cited.citations,
    reported: (['visitor', 'place', 'date'] as const).filter((fact) => reported.has(fact)),
    conflicts: [
      ...page.conflicts.filter(({ fact }) => fact !== 'date' && fact !== 'place'),
      ...place.conflicts,
      ...date.conflicts,
    ],
  };
}

interface Joined<T> {
  value: T;
  conflicts: DraftVisit['conflicts'];
}

function joinDates<E extends { fact: FactName }>(
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
): Joined<string | null> {
  const own = page.conflicts.filter(({ fact }) => fact === 'date');
  const theirs = cited.conflicts.filter(({ fact }) => fact === 'date');
  const agreed =
    page.date === null || (cited.date !== null && isFiner(cited.date, page.date))
      ? cited.date
      : page.date;
  const clash = page.date !== null && cited.date !== null && !consistent(page.date, cited.date);
  if (own.length === 0 && theirs.length === 0 && !clash) return { value: agreed, conflicts: [] };
  // where the pages differ among themselves, a report is one more voice and decides nothing
  const value = own.length > 0 || clash ? page.date : agreed;
  return { value, conflicts: [conflictOf('date', page, cited, page.date, cited.date)] };
}

function joinPlaces<E extends { fact: FactName }>(
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
): Joined<DraftVisit['place']> {
  const known = page.conflicts.some(({ fact }) => fact === 'place');
  const theirs = cited.conflicts.some(({ fact }) => fact === 'place');
  const shared = stepsAbove(cited.place, page.place);
  if (shared !== null) {
    const above = mergeChains(page.place, cited.place.slice(0, shared));
    const value = [...above, ...cited.place.slice(shared)];
    return { value, conflicts: known || theirs ? [placeConflict(page, cited)] : [] };
  }
  const agree = samePlace(page.place, cited.place);
  const value = agree ? mergeChains(page.place, cited.place) : page.place;
  if (known || theirs || (!agree && stepsAbove(page.place, cited.place) === null)) {
    return { value, conflicts: [placeConflict(page, cited)] };
  }
  return { value, conflicts: [] };
}

function placeConflict<E extends { fact: FactName }>(
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
): DraftVisit['conflicts'][number] {
  return conflictOf('place', page, cited, placeText(page.place), placeText(cited.place));
}

/** All readings of a fact, the pages' first; equal ones share an entry. */
function conflictOf<E extends { fact: FactName }>(
  fact: 'date' | 'place',
  page: DraftVisit<E>,
  cited: DraftVisit<E>,
  pageValue: string | null,
  citedValue: string | null,
): DraftVisit['conflicts'][number] {
  const evidence = page.evidence.flatMap((one, at) => (one.fact === fact ? [at] : []));
  const all = cited.citations.map((_, at) => at);
  const own =
    page.conflicts.find((one) => one.fact === fact)?.values ??
    (pageValue === null ? [] : [{ value: pageValue, witnesses: evidence, citations: [] }]);
  const theirs =
    cited.conflicts.find((one) => one.fact === fact)?.values ??
    (citedValue === null ? [] : [{ value: citedValue, witnesses: [], citations: all }]);
  const values = own.map((reading) => ({
    ...reading,
    citations: theirs.find(({ value }) => value === reading.value)?.citations ?? reading.citations,
  }));
  const more = theirs.filter(({ value }) => !own.some((reading) => reading.value === value));
  return { fact, values: [...values, ...more] };
}
