/** Takes out of the filters what this collection does not have, so that an old link still shows something. */
import { NONE, type Filters } from '../search/filters.ts';
import type { Library } from './library.ts';

export interface PrunedFilters {
  filters: Filters;
  /** Names of the filters that lost a value. */
  dropped: readonly string[];
}

/** Returns the same `filters` object where nothing is unknown. */
export function pruneFilters(filters: Filters, library: Library): PrunedFilters {
  const known = {
    place: library.places,
    theme: library.themes,
    speaker: library.speakers,
    article: library.articles,
    visit: library.visits,
  } as const;
  const pruned = { ...filters };
  const dropped: string[] = [];
  for (const name of Object.keys(known) as (keyof typeof known)[]) {
    const kept = filters[name].filter((id) => id === NONE || known[name].has(id));
    if (kept.length === filters[name].length) continue;
    pruned[name] = kept;
    dropped.push(name);
  }
  return dropped.length === 0 ? { filters, dropped } : { filters: pruned, dropped };
}
