/** What several witnesses of one fact agree on: the most specific value that none contradicts. */
import { compareDates, consistent } from '../../text/civil-date.ts';
import { foldWords } from '../../text/fold.ts';

/** A value of a fact with the numbers of those who give it. */
export interface Reading {
  value: string;
  by: number[];
}

/** Groups equal values; unknown (null) ones are left out. In order of first appearance. */
export function readings(values: readonly (string | null)[]): Reading[] {
  const groups = new Map<string, number[]>();
  values.forEach((value, by) => {
    if (value === null) return;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [by]);
    else group.push(by);
  });
  return [...groups].map(([value, by]) => ({ value, by }));
}

/** The finest EDTF date that agrees with all known ones: 2021-06-07 with 2021-06; 2021 for 2021-06 against 2021-07. */
export function consensusDate(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  const finest = [...known].sort((a, b) => b.length - a.length || compareDates(a, b))[0];
  if (finest === undefined) return null;
  let candidate = finest;
  while (!known.every((date) => consistent(date, candidate))) {
    if (candidate.length <= 4) return null;
    candidate = candidate.slice(0, -3);
  }
  return candidate;
}

/** Whether known dates contradict each other. */
export function datesConflict(dates: readonly (string | null)[]): boolean {
  const known = dates.filter((date) => date !== null);
  return known.some((a, at) => known.slice(at + 1).some((b) => !consistent(a, b)));
}

/** Whether two names can mean one occasion: 座谈会 and 基层治理座谈会, in whichever script. */
export function sameOccasion(a: string, b: string): boolean {
  const [x, y] = [foldWords(a), foldWords(b)];
  return x.includes(y) || y.includes(x);
}

/** The fullest name of the occasion; null where two witnesses name different ones, or none does. */
export function consensusOccasion(occasions: readonly (string | null)[]): string | null {
  const known = occasions.filter((one) => one !== null);
  const fullest = known.reduce((long, one) => (one.length > long.length ? one : long), '');
  return fullest !== '' && known.every((one) => sameOccasion(one, fullest)) ? fullest : null;
}

/**
 * The deepest place that lies on one chain with all known ones; where chains part, their last common
 * place; null where they share none.
 * @param chainOf ids from the province down to the place itself
 */
export function consensusPlace(
  places: readonly (string | null)[],
  chainOf: (place: string) => readonly string[],
): { place: string | null; conflict: boolean } {
  const chains = places.flatMap((place) => (place === null ? [] : [chainOf(place)]));
  const deepest = chains.reduce<readonly string[]>(
    (deep, chain) => (chain.length > deep.length ? chain : deep),
    [],
  );
  // against the deepest, all at once: one after another, a third witness would undo what two left open
  const agreed = chains.reduce((length, chain) => {
    const parted = chain.findIndex((id, at) => deepest[at] !== id);
    return parted === -1 ? length : Math.min(length, parted);
  }, deepest.length);
  return { place: deepest[agreed - 1] ?? null, conflict: agreed < deepest.length };
}
