/** One theme: what it means, by which words it is known, when and where it was spoken of, and what goes with it. */
import { useMemo, type ReactNode } from 'react';
import type { Theme } from '../../schema/bundle.ts';
import { themePairs } from '../../search/overview-pairs.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLanguage, useLibrary } from '../app-context.ts';
import { CountList } from './count-list.tsx';
import { percentOf } from './shares.ts';
import { quotesLink } from './quotes-link.ts';
import { ScopeSwitch } from './scope-switch.tsx';
import { ThemeEnds } from './theme-ends.tsx';
import { ThemeShares } from './theme-shares.tsx';
import { ThemeTerms } from './theme-terms.tsx';
import { useThemeTables } from './use-theme-tables.ts';
import { useThemeWords } from './words.ts';
import './themes.css';

export default function ThemePage({ id, scope }: { id: string; scope: Scope }): ReactNode {
  const words = useThemeWords();
  const theme = useLibrary().themes.get(id);
  if (theme !== undefined) return <KnownTheme theme={theme} scope={scope} />;
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{words.unknownTheme}</h1>
      <p className="quiet">
        <code>
          <bdi>{id}</bdi>
        </code>
      </p>
      <p>
        <a href={formatRoute({ view: 'themes', scope, pair: null })}>{words.back}</a>
      </p>
    </div>
  );
}

function KnownTheme({ theme, scope }: { theme: Theme; scope: Scope }): ReactNode {
  const words = useThemeWords();
  const language = useLanguage();
  const library = useLibrary();
  const { id, label, description } = theme;
  const { quotations, byYear, byPlace, elsewhere } = useThemeTables(library, scope, id);
  const own = useMemo(
    () => quotations.filter(({ themes }) => themes.some((one) => one.theme === id)),
    [quotations, id],
  );
  const { themes } = library.collection;
  const related = useMemo(
    () => themePairs(own, themes).filter(({ first, second }) => first === id || second === id),
    [own, themes, id],
  );
  return (
    <div className="overview">
      <p className="back">
        <a href={formatRoute({ view: 'themes', scope, pair: null })}>{words.back}</a>
      </p>
      <header className="overview-head">
        <h1 tabIndex={-1}>{label[language]}</h1>
        <p className="overview-lede">{description[language]}</p>
        <p className="overview-sum">
          <a href={quotesLink(scope, { theme: [id] })}>{words.quotations(own.length)}</a>{' '}
          <span className="quiet">
            {words.shareOfAll} {words.share(own.length, quotations.length)} (
            {words.percent(percentOf(own.length, quotations.length))})
          </span>
        </p>
        <ScopeSwitch scope={scope} routeOf={(one) => ({ view: 'theme', id, scope: one })} />
      </header>
      <div className="share-pair">
        <section>
          <h2>{words.overTime}</h2>
          <ThemeShares table={byYear} scope={scope} by="year" elsewhere={elsewhere} alone />
        </section>
        <section>
          <h2>{words.overPlaces}</h2>
          <ThemeShares table={byPlace} scope={scope} by="place" elsewhere={elsewhere} alone />
        </section>
      </div>
      <section>
        <h2>{words.ends}</h2>
        <ThemeEnds quotations={own} />
      </section>
      <div className="list-pair">
        <section>
          <h2>{words.words}</h2>
          <ThemeTerms theme={theme} quotations={own} scope={scope} />
        </section>
        <section>
          <h2>{words.related}</h2>
          {related.length === 0 && <p className="quiet">{words.noRelated}</p>}
          <CountList
            items={related.map(({ first, second, together }) => {
              const other = first === id ? second : first;
              return {
                key: other,
                label: library.themes.get(other)?.label[language] ?? other,
                count: together,
                about: formatRoute({ view: 'theme', id: other, scope }),
                href: formatRoute({ view: 'themes', scope, pair: [first, second] }),
              };
            })}
          />
        </section>
      </div>
    </div>
  );
}
