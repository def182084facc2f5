/** One record for each place, however fully the pages name it: 西宁 文亭巷社区 is 西宁市文汇路街道文亭巷社区. */
import type { Place } from '../../schema/bundle.ts';
import { pinyinOf } from '../../text/pinyin.ts';
import type { PlaceStep } from '../found.ts';
import { mergeChains, placeId } from '../places/place-id.ts';
import { surelySamePlace } from './surely-same-place.ts';

export interface PlaceRegistry {
  /** Every place and its ancestors, sorted by id. */
  places: Place[];
  /** Id of the place a chain of the input names. */
  idOf: (chain: readonly PlaceStep[]) => string;
  /** Ids from the province down to the place itself. */
  chainOf: (id: string) => readonly string[];
}

const keyOf = (chain: readonly PlaceStep[]): string =>
  chain.map((step) => `${step.level}:${step.name}`).join('›');

/** @param chains non-empty, largest step first; their order does not matter */
export function createPlaceRegistry(chains: readonly (readonly PlaceStep[])[]): PlaceRegistry {
  const distinct = new Map(chains.map((chain) => [keyOf(chain), [...chain]]));
  const ordered = [...distinct].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  const groups: { chain: PlaceStep[]; keys: string[] }[] = [];
  const byLastName = new Map<string, { chain: PlaceStep[]; keys: string[] }[]>();
  for (const [key, chain] of ordered) {
    // a name's class may be left out (西宁, 西宁市): the first two characters find all its forms
    const bucketKey = chain[chain.length - 1]?.name.slice(0, 2) ?? '';
    const bucket = byLastName.get(bucketKey) ?? [];
    byLastName.set(bucketKey, bucket);
    // a chain that fits two different places is none of them: it stays a record of its own
    const fitting = bucket.filter((group) => surelySamePlace(group.chain, chain));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      only.chain = mergeChains(only.chain, chain);
      only.keys.push(key);
    } else {
      const group = { chain, keys: [key] };
      bucket.push(group);
      groups.push(group);
    }
  }
  const places = new Map<string, Place>();
  const chainsById = new Map<string, readonly string[]>();
  const idByKey = new Map<string, string>();
  for (const { chain, keys } of groups) {
    const ids: string[] = [];
    chain.forEach((step, at) => {
      const id = placeId(chain.slice(0, at + 1));
      ids.push(id);
      if (places.has(id)) return;
      const { full, initials } = pinyinOf(step.name);
      chainsById.set(id, [...ids]);
      places.set(id, {
        id,
        name: step.name,
        level: step.level,
        parent: ids[at - 1] ?? null,
        code: step.code,
        readings: full === '' ? [] : [...new Set([full, initials])],
      });
    });
    for (const key of keys) idByKey.set(key, ids[ids.length - 1] ?? '');
  }
  return {
    places: [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    idOf: (chain) => {
      const id = idByKey.get(keyOf(chain));
      if (id === undefined) throw new Error(`place was not registered: ${keyOf(chain)}`);
      return id;
    },
    chainOf: (id) => chainsById.get(id) ?? [],
  };
}
