/** One place: its chain and code, the visits, what was said there and of what, and the places within. */
import { useMemo, type ReactNode } from 'react';
import type { Place } from '../../schema/bundle.ts';
import { tallyPlaces } from '../../search/overview-places.ts';
import { quotationsIn, type Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLanguage, useLibrary } from '../app-context.ts';
import { CountList } from '../themes/count-list.tsx';
import { QuoteLines } from '../themes/quote-lines.tsx';
import { quotesLink } from '../themes/quotes-link.ts';
import { ScopeSwitch } from '../themes/scope-switch.tsx';
import { PlaceVisits } from './place-visits.tsx';
import { PlacesWithin } from './places-within.tsx';
import { usePlaceWords } from './words.ts';
import '../themes/themes.css';
import './places.css';

export default function PlacePage({ id, scope }: { id: string; scope: Scope }): ReactNode {
  const words = usePlaceWords();
  const place = useLibrary().places.get(id);
  const all = formatRoute({ view: 'places', count: 'visits', scope });
  if (place !== undefined) {
    return (
      <div className="overview">
        <p className="back">
          <a href={all}>{words.back}</a>
        </p>
        <KnownPlace place={place} scope={scope} />
      </div>
    );
  }
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{words.unknownPlace}</h1>
      <p className="quiet">
        <code>
          <bdi>{id}</bdi>
        </code>
      </p>
      <p>
        <a href={all}>{words.back}</a>
      </p>
    </div>
  );
}

function KnownPlace({ place, scope }: { place: Place; scope: Scope }): ReactNode {
  const words = usePlaceWords();
  const language = useLanguage();
  const library = useLibrary();
  const { id, name, level, code } = place;
  const { collection, placeChain } = library;
  const tallies = useMemo(() => tallyPlaces(collection, scope), [collection, scope]);
  const quotations = useMemo(
    () =>
      quotationsIn(collection, scope).filter(
        ({ said }) => said.place !== null && placeChain(said.place).some((one) => one.id === id),
      ),
    [collection, scope, placeChain, id],
  );
  const anyKind = useMemo(
    () => tallyPlaces(collection, 'all').get(id)?.quotations ?? 0,
    [collection, id],
  );
  const themes = collection.themes
    .map((theme) => ({
      key: theme.id,
      label: theme.label[language],
      count: quotations.filter((one) => one.themes.some((t) => t.theme === theme.id)).length,
      about: formatRoute({ view: 'theme', id: theme.id, scope }),
      href: quotesLink(scope, { place: [id], theme: [theme.id] }),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const chain = placeChain(id).slice(0, -1);
  const tally = tallies.get(id) ?? { visits: 0, silent: 0, quotations: 0 };
  const [digits = '', revision = ''] = code?.split('@') ?? [];
  return (
    <>
      <header className="overview-head">
        {chain.length > 0 && (
          <ol className="chain place-chain" lang="zh-Hans">
            {chain.map((one) => (
              <li key={one.id}>
                <a href={formatRoute({ view: 'place', id: one.id, scope })}>{one.name}</a>
              </li>
            ))}
          </ol>
        )}
        <h1 tabIndex={-1} lang="zh-Hans">
          {name}
        </h1>
        <p className="place-facts quiet">
          <span>{words.levels[level]}</span>
          {code === null ? (
            <span>{words.noCode}</span>
          ) : (
            <>
              <span>{words.code(digits)}</span>
              <span>{words.revision(revision.slice(0, 4), revision.slice(4, 6) || null)}</span>
            </>
          )}
        </p>
        <p className="place-sum">
          <span>{words.visits(tally.visits)}</span>
          {tally.silent > 0 && <span className="quiet">{words.silentVisits(tally.silent)}</span>}
          {tally.quotations > 0 ? (
            <a href={quotesLink(scope, { place: [id] })}>{words.quotations(tally.quotations)}</a>
          ) : (
            <span>{words.quotations(0)}</span>
          )}
        </p>
        <ScopeSwitch scope={scope} routeOf={(one) => ({ view: 'place', id, scope: one })} />
      </header>
      <div className="place-columns">
        <div>
          <section>
            <h2>{words.quotationsHere}</h2>
            {quotations.length === 0 ? (
              <p className="quiet">
                {words.noQuotations(scope)}{' '}
                {anyKind > 0 && (
                  <a href={formatRoute({ view: 'place', id, scope: 'all' })}>
                    {words.otherKinds(anyKind)}
                  </a>
                )}
              </p>
            ) : (
              <>
                <p>
                  <a className="open-close" href={quotesLink(scope, { place: [id] })}>
                    {words.inTable}
                  </a>
                </p>
                <QuoteLines quotations={quotations} />
              </>
            )}
          </section>
          {quotations.length > 0 && (
            <section>
              <h2>{words.themesHere}</h2>
              {themes.length === 0 && <p className="quiet">{words.noThemes}</p>}
              <CountList items={themes} />
            </section>
          )}
        </div>
        <div>
          <section>
            <h2>{words.visitsHere}</h2>
            <PlaceVisits id={id} scope={scope} />
          </section>
          <section>
            <h2>{words.within}</h2>
            <PlacesWithin id={id} tallies={tallies} scope={scope} />
          </section>
        </div>
      </div>
    </>
  );
}
