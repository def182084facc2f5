/**
 * Whether two tellings of a stop can be of one visit. Places and dates agree as far as both are known;
 * whoever asks must still see that only one candidate fits.
 */
import { consistent } from '../../text/civil-date.ts';
import type { PlaceStep } from '../found.ts';
import { samePlace } from '../places/place-id.ts';

/** Municipalities and special regions, which are cities as much as provinces. */
const municipality = /^(?:北京|天津|上海|重庆|香港|澳门)/;

/** Levels at which two visits in one month are so rare that different days are two tellings of one visit. */
const visitedOnce = new Set(['town', 'community', 'site']);

const leafOf = (place: readonly PlaceStep[]): PlaceStep | undefined => place[place.length - 1];

/**
 * Whether the dates can be of one visit to `place`. Unknown dates agree with all; to a neighbourhood,
 * different days of one month do too (the caller keeps them as a conflict).
 */
export function datesAgree(
  a: string | null,
  b: string | null,
  place: readonly PlaceStep[],
): boolean {
  if (a === null || b === null || consistent(a, b)) return true;
  return (
    visitedOnce.has(leafOf(place)?.level ?? '') &&
    a.length === 10 &&
    b.length === 10 &&
    a.slice(0, 7) === b.slice(0, 7)
  );
}

/**
 * Whether both chains end at the same place. On the very same day, a place of the same name in the same
 * province is the same place even where the chains differ between the two (the caller keeps the conflict).
 */
export function placesAgree(
  a: readonly PlaceStep[],
  b: readonly PlaceStep[],
  onTheSameDay: boolean,
): boolean {
  if (samePlace(a, b)) return true;
  const [x, y] = [leafOf(a), leafOf(b)];
  return (
    onTheSameDay &&
    x !== undefined &&
    y !== undefined &&
    a.length > 1 &&
    b.length > 1 &&
    samePlace([x], [y]) &&
    samePlace(a.slice(0, 1), b.slice(0, 1))
  );
}

/**
 * How many steps of `place` lead down to `larger`, a city or something smaller that contains it; null where
 * it does not. A province names a journey, not a stop, and contains none.
 */
export function stepsAbove(
  place: readonly PlaceStep[],
  larger: readonly PlaceStep[],
): number | null {
  const leaf = leafOf(larger);
  if (leaf === undefined || (leaf.level === 'province' && !municipality.test(leaf.name))) {
    return null;
  }
  for (let steps = 1; steps < place.length; steps++) {
    const ancestor = place.slice(0, steps);
    if (leafOf(ancestor)?.level === leaf.level && samePlace(ancestor, larger)) return steps;
  }
  return null;
}
