/** A collection with what every view looks up in it: records by id, place chains and facets. */
import type {
  Article,
  Collection,
  Place,
  Quotation,
  Speaker,
  Theme,
  Visit,
} from '../schema/bundle.ts';
import { facetIndexInSteps, type FacetIndex } from '../search/facet-index.ts';
import type { Steps } from './in-turns.ts';

export interface Library {
  collection: Collection;
  quotations: ReadonlyMap<string, Quotation>;
  articles: ReadonlyMap<string, Article>;
  places: ReadonlyMap<string, Place>;
  speakers: ReadonlyMap<string, Speaker>;
  themes: ReadonlyMap<string, Theme>;
  visits: ReadonlyMap<string, Visit>;
  /** From the largest place down to the one asked for; empty for an unknown id. */
  placeChain: (id: string) => readonly Place[];
  facets: FacetIndex;
}

const libraries = new WeakMap<Collection, Library>();

/** Made once for each collection, on first use. */
export function libraryOf(collection: Collection): Library {
  const steps = libraryInSteps(collection);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Makes it a part at a time, where nobody needs it yet. */
export function* libraryInSteps(collection: Collection): Steps<Library> {
  const known = libraries.get(collection);
  if (known !== undefined) return known;
  const places = byId(collection.places);
  const quotations = byId(collection.quotations);
  yield undefined;
  const library: Library = {
    collection,
    quotations,
    articles: byId(collection.articles),
    places,
    speakers: byId(collection.speakers),
    themes: byId(collection.themes),
    visits: byId(collection.visits),
    placeChain: (id) => chainOf(id, places),
    facets: yield* facetIndexInSteps(collection),
  };
  libraries.set(collection, library);
  return library;
}

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Ends where the chain breaks or comes back to itself. */
function chainOf(id: string, places: ReadonlyMap<string, Place>): readonly Place[] {
  const chain = new Set<Place>();
  let place = places.get(id);
  while (place !== undefined && !chain.has(place)) {
    chain.add(place);
    place = place.parent === null ? undefined : places.get(place.parent);
  }
  return [...chain].reverse();
}
