/** One visit told by several pages becomes one record with all its evidence; dates that differ are kept as a conflict. */
import type { PlaceLevel } from '../../schema/bundle.ts';
import { compareDates, consistent } from '../../text/civil-date.ts';
import type { FoundVisit } from '../found.ts';
import type { DraftVisit } from '../reported-visits/draft-visit.ts';
import { mergeChains } from '../places/place-id.ts';
import { consensusDate, datesConflict, readings } from './consensus.ts';
import { surelySamePlace } from './surely-same-place.ts';
import type { PageEvidence } from './page-evidence.ts';

/** A visit as one article tells it. */
export interface PageVisit {
  /** Article id. */
  article: string;
  /** When the article was published, EDTF or null. */
  published: string | null;
  visit: FoundVisit;
  /** The caller's numbers of the quotations said there then. */
  quotations: number[];
}

export interface MergedVisits {
  drafts: DraftVisit<PageEvidence>[];
  /** For each page visit the number of its draft. */
  draftOf: number[];
}

/** @param visits in the bundle's article order, so that the result does not depend on file names */
export function mergeVisits(visits: readonly PageVisit[]): MergedVisits {
  const order = visits
    .map((_, index) => index)
    .sort((a, b) => comparePageVisits(visits[a], visits[b]) || a - b);
  const groups: number[][] = [];
  const buckets = new Map<string, number[][]>();
  for (const index of order) {
    const page = visits[index];
    if (page === undefined) continue;
    const leaf = page.visit.place[page.visit.place.length - 1];
    const key = `${page.visit.visitor.name}›${leaf?.name.slice(0, 2) ?? ''}`;
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const fitting = bucket.filter((group) =>
      group.every((other) => maybeOneVisit(visits[other]?.visit, page.visit)),
    );
    // an undated telling joins only where a single visit fits: two dated ones leave it open
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) only.push(index);
    else {
      const group = [index];
      bucket.push(group);
      groups.push(group);
    }
  }
  const draftOf: number[] = [];
  const drafts = groups.map((group, draft) => {
    for (const index of group) draftOf[index] = draft;
    return toDraft(group.map((index) => visits[index]).filter((page) => page !== undefined));
  });
  return { drafts, draftOf };
}

/** Dated before undated and finer before coarser, so that what joins a group can only agree with more. */
function comparePageVisits(a: PageVisit | undefined, b: PageVisit | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const precision = (page: PageVisit): number => page.visit.date?.length ?? 0;
  return (
    precision(b) - precision(a) ||
    b.visit.place.length - a.visit.place.length ||
    compareDates(a.visit.date, b.visit.date)
  );
}

/** Levels at which a second visit is rare enough for an undated telling to mean the one that is known. */
const visitedOnce = new Set<PlaceLevel | undefined>(['town', 'community', 'site']);

function maybeOneVisit(a: FoundVisit | undefined, b: FoundVisit): boolean {
  if (a === undefined || !surelySamePlace(a.place, b.place)) return false;
  const rarely = visitedOnce.has(b.place[b.place.length - 1]?.level);
  if (a.date === null || b.date === null) return rarely || a.date === b.date;
  if (consistent(a.date, b.date)) return true;
  // one neighbourhood is not visited twice in a month: different days are two tellings of one visit
  return (
    rarely &&
    a.date.length === 10 &&
    b.date.length === 10 &&
    a.date.slice(0, 7) === b.date.slice(0, 7)
  );
}

function toDraft(pages: readonly PageVisit[]): DraftVisit<PageEvidence> {
  const [first] = pages;
  if (first === undefined) throw new Error('a visit without a telling');
  const evidence: PageEvidence[] = [];
  const dates: (string | null)[] = [];
  for (const { article, visit } of pages) {
    for (const found of visit.evidence) {
      dates.push(found.fact === 'date' ? visit.date : null);
      evidence.push({ ...found, article });
    }
  }
  const told = pages.flatMap(({ visit }) => [visit.date, ...visit.otherDates]);
  return {
    visitor: first.visit.visitor,
    place: pages
      .slice(1)
      .reduce((chain, page) => mergeChains(chain, page.visit.place), first.visit.place),
    date: consensusDate(told),
    toldOn: pages.map(({ published }) => published).sort(compareDates)[0] ?? null,
    evidence,
    quotationIndices: pages.flatMap((page) => page.quotations),
    citations: [],
    reported: [],
    conflicts: datesConflict(told)
      ? [
          {
            fact: 'date',
            values: [
              ...readings(dates).map(({ value, by }) => ({ value, witnesses: by, citations: [] })),
              ...otherDates(pages, dates),
            ],
          },
        ]
      : [],
  };
}

/** Dates that an article gives beside its main one; their words stand in the same evidence. */
function otherDates(
  pages: readonly PageVisit[],
  dates: readonly (string | null)[],
): { value: string; witnesses: number[]; citations: number[] }[] {
  const others = new Set(pages.flatMap(({ visit }) => visit.otherDates));
  for (const date of dates) if (date !== null) others.delete(date);
  return [...others].sort().map((value) => ({ value, witnesses: [], citations: [] }));
}
