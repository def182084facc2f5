/** The places one step down, most visits first. */
import { useState, type ReactNode } from 'react';
import type { PlaceTally } from '../../search/overview-places.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { quotesLink } from '../themes/quotes-link.ts';
import { useThemeWords } from '../themes/words.ts';
import { usePlaceWords } from './words.ts';

interface Props {
  id: string;
  tallies: ReadonlyMap<string, Readonly<PlaceTally>>;
  scope: Scope;
}

const placesAtFirst = 24;

export function PlacesWithin({ id, tallies, scope }: Props): ReactNode {
  const common = useWords();
  const words = usePlaceWords();
  const shared = useThemeWords();
  const { collection } = useLibrary();
  const [all, setAll] = useState(false);
  const amount = (place: string): PlaceTally =>
    tallies.get(place) ?? { visits: 0, silent: 0, quotations: 0 };
  const children = collection.places
    .filter(({ parent }) => parent === id)
    .sort(
      (a, b) =>
        amount(b.id).visits - amount(a.id).visits ||
        amount(b.id).quotations - amount(a.id).quotations,
    );
  if (children.length === 0) return <p className="quiet">{words.nothingWithin}</p>;
  const left = children.length - placesAtFirst;
  return (
    <>
      <ul className="places-within">
        {(all ? children : children.slice(0, placesAtFirst)).map((place) => {
          const { visits, quotations } = amount(place.id);
          return (
            <li key={place.id}>
              <a
                href={formatRoute({ view: 'place', id: place.id, scope })}
                data-place={place.id}
                lang="zh-Hans"
              >
                {place.name}
              </a>
              <span className="count-note">
                {words.visits(visits)}
                {common.listComma}
                {quotations === 0 ? (
                  words.noWords(scope)
                ) : (
                  <a href={quotesLink(scope, { place: [place.id] })}>
                    {words.quotations(quotations)}
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? shared.fewer : shared.more(left)}
        </button>
      )}
    </>
  );
}
