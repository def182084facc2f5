/** The 34 provincial units as tiles; each prints its number and leads to its page. */
import { useMemo, type ReactNode } from 'react';
import type { PlaceTally } from '../../search/overview-places.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import type { PlaceCount } from '../../store/route.ts';
import { useLibrary } from '../app-context.ts';
import { useRoving } from '../themes/use-roving.ts';
import { provinceTiles, tileOf } from './province-tiles.ts';
import { shadeOf, shadeSteps } from './shade-steps.ts';
import { usePlaceWords } from './words.ts';

interface Props {
  tallies: ReadonlyMap<string, Readonly<PlaceTally>>;
  count: PlaceCount;
  scope: Scope;
}

export function TileMap({ tallies, count, scope }: Props): ReactNode {
  const words = usePlaceWords();
  const { collection } = useLibrary();
  const roving = useRoving<HTMLUListElement>('near');
  const places = useMemo(
    () =>
      new Map(
        collection.places.flatMap((place) => {
          const tile = tileOf(place);
          return tile === null ? [] : [[tile.digits, place] as const];
        }),
      ),
    [collection],
  );
  const amountOf = (id: string | undefined): number => {
    const tally = id === undefined ? undefined : tallies.get(id);
    return (count === 'visits' ? tally?.visits : tally?.quotations) ?? 0;
  };
  const steps = shadeSteps(
    Math.max(0, ...provinceTiles.map(({ digits }) => amountOf(places.get(digits)?.id))),
  );
  return (
    <>
      <ul className="tile-map" aria-label={words.map} {...roving}>
        {provinceTiles.map(({ digits, name, row, column }) => {
          const place = places.get(digits);
          const amount = amountOf(place?.id);
          const spoken = count === 'visits' ? words.visits(amount) : words.quotations(amount);
          const inner = (
            <>
              <span className="tile-name" lang="zh-Hans">
                {name}
              </span>
              <span className="tile-count">{amount}</span>
            </>
          );
          return (
            <li
              key={digits}
              style={{ gridRow: row + 1, gridColumn: column + 1 }}
              data-shade={shadeOf(amount, steps)}
            >
              {place === undefined ? (
                <span className="tile">{inner}</span>
              ) : (
                <a
                  className="tile"
                  href={formatRoute({ view: 'place', id: place.id, scope })}
                  aria-label={words.tile(place.name.startsWith(name) ? place.name : name, spoken)}
                  tabIndex={-1}
                  data-row={row}
                  data-column={column}
                  data-place={place.id}
                >
                  {inner}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <p className="tile-legend">
        {steps.length > 0 && <span>{words.shade}</span>}
        {steps.map(({ shade, from, to }) => (
          <span key={shade} className="tile-step">
            <span className="tile-swatch" data-shade={shade} aria-hidden="true" />
            {words.steps(from, to)}
          </span>
        ))}
        <span className="tile-keys">{words.mapKeys}</span>
      </p>
    </>
  );
}
