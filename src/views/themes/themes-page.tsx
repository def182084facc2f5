/** The themes to look at: by year, by place, and which go together. */
import { useMemo, type ReactNode } from 'react';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLanguage, useLibrary } from '../app-context.ts';
import { OverviewTabs } from './overview-tabs.tsx';
import { ScopeSwitch } from './scope-switch.tsx';
import { ThemePairs } from './theme-pairs.tsx';
import { ThemeShares } from './theme-shares.tsx';
import { useThemeTables, withoutEmptyRows } from './use-theme-tables.ts';
import { useThemeWords } from './words.ts';
import './themes.css';

export default function ThemesPage({
  scope,
  pair,
}: {
  scope: Scope;
  pair: readonly [string, string] | null;
}): ReactNode {
  const words = useThemeWords();
  const language = useLanguage();
  const library = useLibrary();
  const tables = useThemeTables(library, scope);
  const time = useMemo(() => withoutEmptyRows(tables.byYear), [tables]);
  const place = useMemo(() => withoutEmptyRows(tables.byPlace), [tables]);
  return (
    <div className="overview">
      <header className="overview-head">
        <OverviewTabs at="themes" scope={scope} />
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p className="overview-lede">{words.lede}</p>
        <ScopeSwitch
          scope={scope}
          routeOf={(one) => ({ view: 'themes', scope: one, pair: null })}
        />
      </header>
      <div className="share-pair">
        <section>
          <h2>{words.byTime}</h2>
          <ThemeShares table={time.table} scope={scope} by="year" elsewhere={tables.elsewhere} />
          {time.empty.length > 0 && time.table.rows.length > 0 && (
            <p className="silent-themes">
              {words.silentThemes}
              {': '}
              {time.empty.map((id) => (
                <a key={id} href={formatRoute({ view: 'theme', id, scope })} data-theme-id={id}>
                  {library.themes.get(id)?.label[language] ?? id}
                </a>
              ))}
            </p>
          )}
        </section>
        <section>
          <h2>{words.byPlace}</h2>
          <ThemeShares table={place.table} scope={scope} by="place" elsewhere={tables.elsewhere} />
        </section>
      </div>
      <section>
        <h2>{words.pairs}</h2>
        <ThemePairs quotations={tables.quotations} scope={scope} pair={pair} />
      </section>
    </div>
  );
}
