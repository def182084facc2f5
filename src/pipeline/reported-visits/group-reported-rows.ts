/** Rows of one visit become one; what comes out does not depend on the order of the rows. */
import { consensusDate, datesConflict, readings } from '../assemble/consensus.ts';
import type { FactName } from '../../schema/bundle.ts';
import { mergeChains, samePlace } from '../places/place-id.ts';
import type { DraftVisit } from './draft-visit.ts';
import type { ReportedVisit } from './reported-visit.ts';
import { datesAgree, placesAgree } from './stop-agreement.ts';

/** One draft for each visit the rows tell of, in order of date, then place; none has evidence or quotations. */
export function groupReportedRows<E extends { fact: FactName }>(
  rows: readonly ReportedVisit[],
): DraftVisit<E>[] {
  const groups: ReportedVisit[][] = [];
  for (const row of [...rows].sort(finestFirst)) {
    const fitting = groups.filter((group) => group.every((other) => maybeOneVisit(other, row)));
    const [only] = fitting;
    // a row that fits two visits says too little to join either
    if (only !== undefined && fitting.length === 1) only.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => toDraft<E>(group.sort(byKey))).sort(compareDrafts);
}

/** A total order on what rows say: finer dates and longer chains first, so that vaguer rows join them. */
function finestFirst(a: ReportedVisit, b: ReportedVisit): number {
  return b.date.length - a.date.length || b.place.length - a.place.length || byKey(a, b);
}

function byKey(a: ReportedVisit, b: ReportedVisit): number {
  return compare(keyOf(a), keyOf(b));
}

function keyOf({ line: _line, ...said }: ReportedVisit): string {
  return JSON.stringify([said.id, said.date, said.visitor.name, said.place, said.citations]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function maybeOneVisit(a: ReportedVisit, b: ReportedVisit): boolean {
  return (
    a.visitor.name === b.visitor.name &&
    datesAgree(a.date, b.date, a.place) &&
    placesAgree(a.place, b.place, a.date.length === 10 && a.date === b.date)
  );
}

function toDraft<E extends { fact: FactName }>(rows: readonly ReportedVisit[]): DraftVisit<E> {
  const [first] = rows;
  if (first === undefined) throw new Error('a visit without a row');
  const citations: DraftVisit['citations'] = [];
  /** For each row the numbers of its citations. */
  const citedBy = rows.map((row) =>
    row.citations.map((citation) => {
      const known = citations.findIndex((c) => JSON.stringify(c) === JSON.stringify(citation));
      return known === -1 ? citations.push(citation) - 1 : known;
    }),
  );
  const conflicts: DraftVisit['conflicts'] = [];
  const addConflict = (fact: 'date' | 'place', values: readonly string[]): void => {
    conflicts.push({
      fact,
      values: readings(values).map(({ value, by }) => ({
        value,
        witnesses: [],
        citations: [...new Set(by.flatMap((row) => citedBy[row] ?? []))],
      })),
    });
  };
  const dates = rows.map((row) => row.date);
  if (datesConflict(dates)) addConflict('date', dates);
  const longest =
    [...rows].sort((a, b) => b.place.length - a.place.length || byKey(a, b))[0] ?? first;
  const fitting = rows.filter((row) => samePlace(longest.place, row.place));
  if (fitting.length < rows.length)
    addConflict(
      'place',
      rows.map((row) => placeText(row.place)),
    );
  return {
    visitor: first.visitor,
    place: fitting.reduce((chain, row) => mergeChains(chain, row.place), longest.place),
    date: consensusDate(dates),
    evidence: [],
    quotationIndices: [],
    citations,
    reported: ['visitor', 'place', 'date'],
    conflicts,
  };
}

/** A chain as one reading of a conflict: 河北唐山市路北区祥富里社区. */
export function placeText(place: DraftVisit['place']): string {
  return place.map((step) => step.name).join('');
}

function compareDrafts<E extends { fact: FactName }>(a: DraftVisit<E>, b: DraftVisit<E>): number {
  return (
    compare(a.date ?? '', b.date ?? '') ||
    compare(placeText(a.place), placeText(b.place)) ||
    compare(JSON.stringify(a), JSON.stringify(b))
  );
}
