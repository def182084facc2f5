/**
 * The facet values of every quotation in typed arrays, built once per collection: for each facet the
 * codes of each row one after another (`codes[starts[row] … starts[row + 1]]`). Code 0 is NONE.
 */
import type { Collection } from '../schema/bundle.ts';
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
  /** First day said and one past the last, day numbers of `civil-date.ts`; both 0 where `dated` is 0. */
  firstDay: Int32Array;
  endDay: Int32Array;
  dated: Uint8Array;
  /** Every year and month in which something may have been said, ascending, and their first days. */
  years: readonly Period[];
  months: readonly Period[];
}

export interface Period {
  /** `2021` or `2021-06`. */
  value: string;
  firstDay: number;
  endDay: number;
}

export function createFacetIndex(collection: Collection): FacetIndex {
  const { quotations } = collection;
  const ancestors = placeChains(collection);
  const visitsOf = new Map<string, Set<string>>();
  const addVisit = (quotation: string, visit: string): void => {
    const set = visitsOf.get(quotation);
    if (set === undefined) visitsOf.set(quotation, new Set([visit]));
    else set.add(visit);
  };
  for (const visit of collection.visits) for (const q of visit.quotations) addVisit(q, visit.id);
  for (const { id, said } of quotations) if (said.visit !== null) addVisit(id, said.visit);

  const columns = {
    place: column(quotations, (q) =>
      q.said.place === null ? [] : (ancestors.get(q.said.place) ?? [q.said.place]),
    ),
    theme: column(quotations, (q) => q.themes.map(({ theme }) => theme)),
    kind: column(quotations, (q) => [q.kind]),
    speaker: column(quotations, (q) => (q.speaker === null ? [] : [q.speaker])),
    article: column(quotations, (q) => q.witnesses.map(({ article }) => article)),
    visit: column(quotations, (q) => visitsOf.get(q.id) ?? []),
  };

  const rows = quotations.length;
  const firstDay = new Int32Array(rows);
  const endDay = new Int32Array(rows);
  const dated = new Uint8Array(rows);
  const years = new Set<string>();
  const months = new Set<string>();
  quotations.forEach(({ said }, row) => {
    const span = said.date === null ? null : dateSpan(said.date);
    if (said.date === null || span === null) return;
    firstDay[row] = span.from;
    endDay[row] = span.to;
    dated[row] = 1;
    years.add(said.date.slice(0, 4));
    if (said.date.length >= 7) months.add(said.date.slice(0, 7));
  });
  return { rows, columns, firstDay, endDay, dated, years: periods(years), months: periods(months) };
}

/** Each place with all the places it lies in, itself first; a broken or circular chain ends where it breaks. */
function placeChains({ places }: Collection): Map<string, string[]> {
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

function column<T>(rows: readonly T[], valuesOf: (row: T) => Iterable<string>): FacetColumn {
  const values = [NONE];
  const codeOf = new Map([[NONE, 0]]);
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, at) => {
    starts[at] = codes.length;
    const distinct = new Set(valuesOf(row));
    for (const value of distinct) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = values.length;
        codeOf.set(value, code);
        values.push(value);
      }
      codes.push(code);
    }
    if (distinct.size === 0) codes.push(0);
  });
  starts[rows.length] = codes.length;
  return { values, codeOf, starts, codes: Uint32Array.from(codes) };
}

function periods(values: ReadonlySet<string>): Period[] {
  return [...values].sort().flatMap((value) => {
    const span = dateSpan(value);
    return span === null ? [] : [{ value, firstDay: span.from, endDay: span.to }];
  });
}
