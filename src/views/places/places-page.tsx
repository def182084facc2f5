/** The provinces as tiles, and below them the tree of places down to the community. */
import { useMemo, type ReactNode } from 'react';
import { NONE } from '../../search/filters.ts';
import { tallyPlaces } from '../../search/overview-places.ts';
import { quotationsIn, type Scope } from '../../search/overview-scope.ts';
import { placeCounts, type PlaceCount } from '../../store/route.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { quotesLink } from '../themes/quotes-link.ts';
import { ScopeSwitch } from '../themes/scope-switch.tsx';
import { PlaceOutline } from './place-outline.tsx';
import { tileOf } from './province-tiles.ts';
import { TileMap } from './tile-map.tsx';
import { usePlaceWords } from './words.ts';
import '../themes/themes.css';
import './places.css';

export default function PlacesPage({
  count,
  scope,
}: {
  count: PlaceCount;
  scope: Scope;
}): ReactNode {
  const words = usePlaceWords();
  const library = useLibrary();
  const go = useApp((state) => state.go);
  const { collection } = library;
  const tallies = useMemo(() => tallyPlaces(collection, scope), [collection, scope]);
  const offMap = collection.places.filter((place) => {
    const [root] = library.placeChain(place.id);
    return root !== undefined && root.id === place.id && tileOf(place) === null;
  }).length;
  const placeless = useMemo(
    () => quotationsIn(collection, scope).filter(({ said }) => said.place === null).length,
    [collection, scope],
  );
  return (
    <div className="overview">
      <header className="overview-head">
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p className="overview-lede">{words.lede}</p>
        <div className="overview-switches">
          <div className="segments" role="group" aria-label={words.show}>
            {placeCounts.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === count}
                onClick={() => go({ view: 'places', count: one, scope })}
              >
                {words.counts[one]}
              </button>
            ))}
          </div>
          <ScopeSwitch scope={scope} routeOf={(one) => ({ view: 'places', count, scope: one })} />
        </div>
      </header>
      <div className="places-columns">
        <section>
          <TileMap tallies={tallies} count={count} scope={scope} />
          {offMap > 0 && <p className="quiet tile-note">{words.offMap(offMap)}</p>}
          {placeless > 0 && (
            <p className="tile-note">
              <a className="quiet" href={quotesLink(scope, { place: [NONE] })}>
                {words.unknownPlaces(placeless)}
              </a>
            </p>
          )}
        </section>
        <section>
          <h2>{words.tree}</h2>
          <PlaceOutline tallies={tallies} scope={scope} />
        </section>
      </div>
    </div>
  );
}
