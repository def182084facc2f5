/** The columns in which an overview sets a quotation: its year, its province, its visits, its themes. */
import type { Collection, Quotation } from '../schema/bundle.ts';
import type { KeysOf } from './overview-cross-table.ts';
import { placeChains } from './facet-index.ts';

/** A civil date of any precision lies within one year. */
export const yearsOf: KeysOf = ({ said }) => (said.date === null ? [] : [said.date.slice(0, 4)]);

export const themesOf: KeysOf = ({ themes }) => themes.map(({ theme }) => theme);

/** The largest place that holds the place where the words were said: a province where the chain is whole. */
export function largestPlaceOf(collection: Collection): KeysOf {
  const chains = placeChains(collection);
  return ({ said }) => {
    if (said.place === null) return [];
    return [chains.get(said.place)?.at(-1) ?? said.place];
  };
}

/** The visits a quotation belongs to, as it says and as they say. */
export function visitsOf({ visits }: Collection): KeysOf {
  const known = new Map<string, Set<string>>();
  for (const visit of visits) {
    for (const id of visit.quotations) {
      const set = known.get(id);
      if (set === undefined) known.set(id, new Set([visit.id]));
      else set.add(visit.id);
    }
  }
  return ({ id, said }: Quotation) => {
    const ids = [...(known.get(id) ?? [])];
    return said.visit === null || ids.includes(said.visit) ? ids : [...ids, said.visit];
  };
}
