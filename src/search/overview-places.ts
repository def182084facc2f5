/** How much happened and was said in each place, everything within it included. */
import type { Collection } from '../schema/bundle.ts';
import { placeChains } from './facet-index.ts';
import { visitsOf } from './overview-columns.ts';
import { quotationsIn, type Scope } from './overview-scope.ts';

export interface PlaceTally {
  /** Visits to the place or to a place within it. */
  visits: number;
  /** Those of them from which the collection has no quotation of any kind. */
  silent: number;
  /** Quotations of the scope that were said there. */
  quotations: number;
}

/** A tally for every place of the collection; a place that only a visit or quotation names has one, too. */
export function tallyPlaces(
  collection: Collection,
  scope: Scope,
): ReadonlyMap<string, Readonly<PlaceTally>> {
  const chains = placeChains(collection);
  const tallies = new Map<string, PlaceTally>();
  const tally = (place: string): PlaceTally => {
    const known = tallies.get(place) ?? { visits: 0, silent: 0, quotations: 0 };
    tallies.set(place, known);
    return known;
  };
  for (const { id } of collection.places) tally(id);
  const visitsOfQuotation = visitsOf(collection);
  const heard = new Set(collection.quotations.flatMap(visitsOfQuotation));
  for (const { id, place } of collection.visits) {
    for (const at of chains.get(place) ?? [place]) {
      const one = tally(at);
      one.visits++;
      if (!heard.has(id)) one.silent++;
    }
  }
  for (const { said } of quotationsIn(collection, scope)) {
    if (said.place === null) continue;
    for (const at of chains.get(said.place) ?? [said.place]) tally(at).quotations++;
  }
  return tallies;
}
