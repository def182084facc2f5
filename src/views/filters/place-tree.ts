/** The places of a collection as a tree, and what choosing in it does to the places chosen so far. */
import type { Place } from '../../schema/bundle.ts';

export interface PlaceNode {
  place: Place;
  children: readonly PlaceNode[];
}

/** Roots are places without a parent, or with one the collection lacks; children in the order given. */
export function placeTree(places: readonly Place[]): readonly PlaceNode[] {
  const known = new Set(places.map(({ id }) => id));
  const children = new Map<string | null, Place[]>();
  for (const place of places) {
    const parent = place.parent !== null && known.has(place.parent) ? place.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), place]);
  }
  const seen = new Set<string>();
  const nodes = (parent: string | null): PlaceNode[] =>
    (children.get(parent) ?? [])
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map((place) => ({ place, children: nodes(place.id) }));
  return nodes(null);
}

/**
 * A place stands for everything in it, so choosing one lets go of the places above it (which would show
 * more than asked) and below it (which it contains already).
 */
export function choosePlace(
  id: string,
  chosen: readonly string[],
  parentOf: (id: string) => string | null,
): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  const isWithin = (inner: string, outer: string): boolean => {
    const seen = new Set<string>();
    for (let at = parentOf(inner); at !== null && !seen.has(at); at = parentOf(at)) {
      if (at === outer) return true;
      seen.add(at);
    }
    return false;
  };
  return [...chosen.filter((one) => !isWithin(id, one) && !isWithin(one, id)), id];
}

/** Ids to open so that what is asked for can be seen: a lone child is opened along with its parent. */
export function openedWith(node: PlaceNode): string[] {
  const [only, ...more] = node.children;
  const below = only !== undefined && more.length === 0 ? openedWith(only) : [];
  return [node.place.id, ...below];
}
