/**
 * Which quotations a reader's filters leave, and what each further choice would give. Each facet is
 * counted on the rows that all *other* filters leave, so that a count is what choosing the value shows.
 * One byte per row holds a bit for each filter the row fails; every question is a mask on that byte. Where
 * words are searched only the rows found are looked at, since every count but that of the words asks for them.
 *
 * Dates: a quotation matches a range when the days it may have been said on overlap it. `2020-03`
 * matches any range that touches March 2020, and `2024` one from 2024-06 on: to hide a quotation that
 * may belong is worse than to show one whose date stands beside it with its precision.
 */
import { dateSpan } from '../text/civil-date.ts';
import type { FacetIndex, Period, ValueFacet } from './facet-index.ts';
import { valueFacets } from './facet-index.ts';
import { filterNames, isActive, type FilterName, type Filters } from './filters.ts';

export interface PeriodCount {
  /** `2021` or `2021-06`. */
  value: string;
  /** Quotations said in this period and no other. */
  within: number;
  /** Quotations that may have been said in it: what choosing the period gives. */
  overlapping: number;
}

export interface FacetCounts {
  /** Rows that all filters leave. */
  total: number;
  /** Count by value; a value that would give nothing is absent. Places count their whole subtree. */
  values: Readonly<Record<ValueFacet, ReadonlyMap<string, number>>>;
  undated: number;
  years: readonly PeriodCount[];
  months: readonly PeriodCount[];
}

const bits: Readonly<Record<FilterName, number>> = {
  q: 1,
  place: 2,
  date: 4,
  theme: 8,
  kind: 16,
  speaker: 32,
  article: 64,
  visit: 128,
};

/** Rows left by the filters, ascending. `textHits`: rows the search found, ascending, or null when nothing is searched. */
export function matchQuotations(
  index: FacetIndex,
  filters: Filters,
  textHits: ArrayLike<number> | null,
): number[] {
  const asked = textHits ?? everyRow(index);
  const fails = failures(index, filters, asked);
  const rows: number[] = [];
  for (let i = 0; i < asked.length; i++) if (fails[i] === 0) rows.push(asked[i] as number);
  return rows;
}

export function facetCounts(
  index: FacetIndex,
  filters: Filters,
  textHits: ArrayLike<number> | null,
): FacetCounts {
  const asked = textHits ?? everyRow(index);
  const fails = failures(index, filters, asked);
  let total = 0;
  for (let i = 0; i < fails.length; i++) if (fails[i] === 0) total++;
  const values = {} as Record<ValueFacet, ReadonlyMap<string, number>>;
  for (const facet of valueFacets) values[facet] = countValues(index, asked, fails, facet);
  return { total, values, ...countDates(index, asked, fails) };
}

/** For a result with no rows: each filter that alone empties it, and how many rows lifting it would give. */
export function whichFilterEmpties(
  index: FacetIndex,
  filters: Filters,
  textHits: ArrayLike<number> | null,
): { filter: FilterName; wouldGive: number }[] {
  const fails = failures(index, filters, everyRow(index));
  if (textHits !== null) {
    const found = new Uint8Array(index.rows);
    for (let i = 0; i < textHits.length; i++) found[textHits[i] as number] = 1;
    for (let row = 0; row < fails.length; row++) if (found[row] === 0) fail(fails, row, bits.q);
  }
  const found: { filter: FilterName; wouldGive: number }[] = [];
  for (const filter of filterNames) {
    if (!isActive(filters, filter)) continue;
    const others = ~bits[filter];
    let wouldGive = 0;
    for (let row = 0; row < index.rows; row++) if (((fails[row] ?? 0) & others) === 0) wouldGive++;
    if (wouldGive > 0) found.push({ filter, wouldGive });
  }
  return found.sort((a, b) => b.wouldGive - a.wouldGive);
}

const rowsOf = new WeakMap<FacetIndex, Uint32Array>();

function everyRow(index: FacetIndex): Uint32Array {
  const known = rowsOf.get(index);
  if (known !== undefined) return known;
  const rows = new Uint32Array(index.rows);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  rowsOf.set(index, rows);
  return rows;
}

function fail(fails: Uint8Array, at: number, bit: number): void {
  fails[at] = (fails[at] as number) | bit;
}

/** For each of the rows asked, a bit for each filter but the words that it fails. */
function failures(index: FacetIndex, filters: Filters, asked: ArrayLike<number>): Uint8Array {
  const fails = new Uint8Array(asked.length);
  for (const facet of valueFacets) failValues(index, asked, fails, facet, filters[facet]);
  if (isActive(filters, 'date')) failDates(index, asked, fails, filters);
  return fails;
}

function failValues(
  index: FacetIndex,
  asked: ArrayLike<number>,
  fails: Uint8Array,
  facet: ValueFacet,
  chosen: readonly string[],
): void {
  if (chosen.length === 0) return;
  const { values, codeOf, starts, codes } = index.columns[facet];
  const wanted = new Uint8Array(values.length);
  for (const value of chosen) {
    const code = codeOf.get(value);
    if (code !== undefined) wanted[code] = 1;
  }
  const bit = bits[facet];
  for (let i = 0; i < asked.length; i++) {
    const row = asked[i] as number;
    const end = starts[row + 1] as number;
    let found = 0;
    for (let at = starts[row] as number; at < end; at++)
      found |= wanted[codes[at] as number] as number;
    if (found === 0) fail(fails, i, bit);
  }
}

function failDates(
  index: FacetIndex,
  asked: ArrayLike<number>,
  fails: Uint8Array,
  filters: Filters,
): void {
  const ranged = filters.from !== null || filters.to !== null;
  const from = (filters.from === null ? null : dateSpan(filters.from))?.from ?? -Infinity;
  const end = (filters.to === null ? null : dateSpan(filters.to))?.to ?? Infinity;
  const wanted = new Uint8Array(index.dates.length + 1);
  wanted[0] = Number(filters.undated);
  index.dates.forEach(({ firstDay, endDay }, i) => {
    wanted[i + 1] = Number(ranged && firstDay < end && endDay > from);
  });
  for (let i = 0; i < asked.length; i++) {
    if (wanted[index.dateCodes[asked[i] as number] as number] === 0) fail(fails, i, bits.date);
  }
}

function countValues(
  index: FacetIndex,
  asked: ArrayLike<number>,
  fails: Uint8Array,
  facet: ValueFacet,
): ReadonlyMap<string, number> {
  const { values, starts, codes } = index.columns[facet];
  const counts = new Uint32Array(values.length);
  const others = ~bits[facet];
  for (let i = 0; i < asked.length; i++) {
    if (((fails[i] as number) & others) !== 0) continue;
    const row = asked[i] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const code = codes[at] as number;
      counts[code] = (counts[code] as number) + 1;
    }
  }
  const byValue = new Map<string, number>();
  values.forEach((value, code) => {
    const count = counts[code] ?? 0;
    if (count > 0) byValue.set(value, count);
  });
  return byValue;
}

function countDates(
  index: FacetIndex,
  asked: ArrayLike<number>,
  fails: Uint8Array,
): Pick<FacetCounts, 'undated' | 'years' | 'months'> {
  const others = ~bits.date;
  const byCode = new Uint32Array(index.dates.length + 1);
  for (let i = 0; i < asked.length; i++) {
    if (((fails[i] as number) & others) !== 0) continue;
    const code = index.dateCodes[asked[i] as number] as number;
    byCode[code] = (byCode[code] as number) + 1;
  }
  const undated = byCode[0] ?? 0;
  const dates = index.dates.flatMap((date, i) => {
    const rows = byCode[i + 1] ?? 0;
    return rows === 0 ? [] : [{ ...date, rows }];
  });
  const count = (periods: readonly Period[]): PeriodCount[] =>
    periods.map(({ value, firstDay, endDay }) => {
      let within = 0;
      let overlapping = 0;
      for (const date of dates) {
        if (date.firstDay >= endDay || date.endDay <= firstDay) continue;
        overlapping += date.rows;
        if (date.firstDay >= firstDay && date.endDay <= endDay) within += date.rows;
      }
      return { value, within, overlapping };
    });
  return { undated, years: count(index.years), months: count(index.months) };
}
