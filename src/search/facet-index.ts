/**
 * The facet values of every quotation in typed arrays, built once per collection: for each facet the
 * codes of each row one after another (`codes[starts[row] … starts[row + 1]]`). Code 0 is NONE.
 */
import type { Collection, Quotation } from '../schema/bundle.ts';
import { dateSpan } from '../text/civil-date.ts';
import { NONE } from './filters.ts';

export const valueFacets = ['place', 'theme', 'kind', 'speaker', 'article', 'visit'] as const;
export type ValueFacet = (typeof valueFacets)[number];

export interface FacetColumn {
  /** Value of each code; `values[0]` is NONE. */
  values: readonly string[];
  codeOf: ReadonlyMap<string, number>;
  starts: Uint32Array;
  codes: Uint32Array;
}

export interface FacetIndex {
  /** Number of quotations; a row is an index into `collection.quotations`. */
  rows: number;
  columns: Readonly<Record<ValueFacet, FacetColumn>>;
  /** Code of the date each row was said on: 0 undated, else `dates[code - 1]`. */
  dateCodes: Uint32Array;
  /** Distinct dates: some thousands at most, however many rows there are. */
  dates: readonly Period[];
  /** Every year and month in which something may have been said, ascending, and their first days. */
  years: readonly Period[];
  months: readonly Period[];
}

export interface Period {
  /** `2021`, `2021-06` or, among `dates`, `2021-06-07`. */
  value: string;
  /** First day and one past the last, day numbers of `civil-date.ts`. */
  firstDay: number;
  endDay: number;
}

export function createFacetIndex(collection: Collection): FacetIndex {
  const steps = facetIndexInSteps(collection);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, to be interrupted between one facet and the next. */
export function* facetIndexInSteps(
  collection: Collection,
): Generator<undefined, FacetIndex, undefined> {
  const { quotations } = collection;
  const ancestors = placeChains(collection);
  const visitsOf = new Map<string, string[]>();
  const addVisit = (quotation: string, visit: string): void => {
    const visits = visitsOf.get(quotation);
    if (visits === undefined) visitsOf.set(quotation, [visit]);
    else visits.push(visit);
  };
  for (const visit of collection.visits) for (const q of visit.quotations) addVisit(q, visit.id);
  for (const { id, said } of quotations) if (said.visit !== null) addVisit(id, said.visit);

  const valuesOf: Readonly<Record<ValueFacet, (quotation: Quotation) => readonly string[]>> = {
    place: ({ said: { place } }) => (place === null ? [] : (ancestors.get(place) ?? [place])),
    theme: ({ themes }) => themes.map(({ theme }) => theme),
    kind: ({ kind }) => [kind],
    speaker: ({ speaker }) => (speaker === null ? [] : [speaker]),
    article: ({ witnesses }) => witnesses.map(({ article }) => article),
    visit: ({ id }) => visitsOf.get(id) ?? [],
  };
  yield undefined;
  const columns: Partial<Record<ValueFacet, FacetColumn>> = {};
  for (const facet of valueFacets) {
    columns[facet] = column(quotations, valuesOf[facet]);
    yield undefined;
  }

  const rows = quotations.length;
  const dateCodes = new Uint32Array(rows);
  const dates: Period[] = [];
  const codeOf = new Map<string, number>();
  quotations.forEach(({ said: { date } }, row) => {
    if (date === null) return;
    let code = codeOf.get(date);
    if (code === undefined) {
      // What is no day of the calendar counts as undated.
      const known = periods([date]);
      code = known.length === 0 ? 0 : dates.push(...known);
      codeOf.set(date, code);
    }
    dateCodes[row] = code;
  });
  const values = dates.map(({ value }) => value);
  return {
    rows,
    columns: columns as FacetIndex['columns'],
    dateCodes,
    dates,
    years: periods(values.map((value) => value.slice(0, 4))),
    months: periods(values.filter((value) => value.length > 4).map((value) => value.slice(0, 7))),
  };
}

/** Each place with all the places it lies in, itself first; a broken or circular chain ends where it breaks. */
export function placeChains({ places }: Collection): Map<string, string[]> {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const chains = new Map<string, string[]>();
  for (const { id } of places) {
    const chain = new Set<string>();
    let at: string | null | undefined = id;
    while (at !== null && at !== undefined && !chain.has(at)) {
      chain.add(at);
      at = parents.get(at);
    }
    chains.set(id, [...chain]);
  }
  return chains;
}

function column<T>(rows: readonly T[], valuesOf: (row: T) => readonly string[]): FacetColumn {
  const values = [NONE];
  const codeOf = new Map([[NONE, 0]]);
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, at) => {
    const start = codes.length;
    starts[at] = start;
    for (const value of valuesOf(row)) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = values.length;
        codeOf.set(value, code);
        values.push(value);
      }
      // A row has few values: looking back is cheaper than a set for each.
      if (codes.indexOf(code, start) < 0) codes.push(code);
    }
    if (codes.length === start) codes.push(0);
  });
  starts[rows.length] = codes.length;
  return { values, codeOf, starts, codes: Uint32Array.from(codes) };
}

function periods(values: readonly string[]): Period[] {
  return [...new Set(values)].sort().flatMap((value) => {
    const span = dateSpan(value);
    return span === null ? [] : [{ value, firstDay: span.from, endDay: span.to }];
  });
}
