/**
 * Visits of which the collection has no words, counted beside the quotations and never among them. Like
 * the quotations' facets, places count the visits that the date filter leaves, and years those that the
 * place filter leaves. The other filters ask for words, of which these visits have none.
 */
import type { Collection, Visit } from '../schema/bundle.ts';
import { dateSpan } from '../text/civil-date.ts';
import { placeChains } from './facet-index.ts';
import { NONE, type Filters } from './filters.ts';

export interface SilentVisits {
  /** By place, each counting all within it. */
  places: ReadonlyMap<string, number>;
  /** By year that the visit may have been in, `2021`. */
  years: ReadonlyMap<string, number>;
  /** Those that both filters leave, in the collection's order. */
  left: readonly Visit[];
}

export function silentVisits(
  collection: Collection,
  filters: Pick<Filters, 'place' | 'from' | 'to' | 'undated'>,
): SilentVisits {
  const chains = chainsOf(collection);
  const wanted = new Set(filters.place.filter((id) => id !== NONE));
  const places = new Map<string, number>();
  const years = new Map<string, number>();
  const left: Visit[] = [];
  for (const visit of collection.visits) {
    if (visit.quotations.length > 0) continue;
    const chain = chains.get(visit.place) ?? [visit.place];
    const here = filters.place.length === 0 || chain.some((id) => wanted.has(id));
    const then = isThen(visit.date, filters);
    if (then) for (const id of chain) places.set(id, (places.get(id) ?? 0) + 1);
    const year = here ? yearOf(visit.date) : null;
    if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
    if (here && then) left.push(visit);
  }
  return { places, years, left };
}

const known = new WeakMap<Pick<Collection, 'places'>, ReadonlyMap<string, readonly string[]>>();

/** Made once for each collection. */
function chainsOf(collection: Collection): ReadonlyMap<string, readonly string[]> {
  const chains = known.get(collection) ?? placeChains(collection);
  known.set(collection, chains);
  return chains;
}

/** As a quotation's date matches: any day that it may have been on is enough. */
function isThen(
  date: string | null,
  { from, to, undated }: Pick<Filters, 'from' | 'to' | 'undated'>,
): boolean {
  if (from === null && to === null && !undated) return true;
  const span = date === null ? null : dateSpan(date);
  if (span === null) return undated;
  if (from === null && to === null) return false;
  const first = from === null ? null : dateSpan(from);
  const last = to === null ? null : dateSpan(to);
  return span.from < (last?.to ?? Infinity) && span.to > (first?.from ?? -Infinity);
}

function yearOf(date: string | null): string | null {
  return date === null || dateSpan(date) === null ? null : date.slice(0, 4);
}
