/** The columns in which an overview sets a quotation: its year, its province, its visits, its themes. */
import type { Collection, Quotation } from '../schema/bundle.ts';
import type { KeysOf } from './overview-cross-table.ts';
import { placeChains } from './facet-index.ts';

/** A civil date of any precision lies within one year. */
export const yearsOf: KeysOf = ({ said }) => (said.date === null ? [] : [said.date.slice(0, 4)]);

export const themesOf: KeysOf = ({ themes }) => themes.map(({ theme }) => theme);

/** Stands for all places whose chain ends below a province; no id has this value. */
export const ELSEWHERE = '~';

/** The province that holds the place where the words were said, or ELSEWHERE. */
export function provincesOf(collection: Collection): KeysOf {
  const chains = placeChains(collection);
  const provinces = new Set(
    collection.places.filter(({ level }) => level === 'province').map(({ id }) => id),
  );
  return ({ said }) => {
    if (said.place === null) return [];
    const largest = chains.get(said.place)?.at(-1) ?? said.place;
    return [provinces.has(largest) ? largest : ELSEWHERE];
  };
}

/** The largest places of the quotations that stand ELSEWHERE, in the order met: as a filter they show the same. */
export function placesElsewhere(
  collection: Collection,
  quotations: readonly Quotation[],
): readonly string[] {
  const chains = placeChains(collection);
  const provinceOf = provincesOf(collection);
  const found = new Set<string>();
  for (const quotation of quotations) {
    const { place } = quotation.said;
    if (place === null || provinceOf(quotation)[0] !== ELSEWHERE) continue;
    found.add(chains.get(place)?.at(-1) ?? place);
  }
  return [...found];
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
