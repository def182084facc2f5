/** Title of the collection, the views, search, and how the page is shown. */
import type { ReactNode } from 'react';
import { formatRoute } from '../store/format-route.ts';
import { defaultArticleSort, type Route, type ViewName } from '../store/route.ts';
import { timelineFilters } from '../store/timeline-query.ts';
import { useApp, useLanguage, useWords } from './app-context.ts';
import { Preferences } from './preferences.tsx';
import { SearchField } from './search-field.tsx';

/** Views that belong to an entry without being its first page. */
const parts: Partial<Record<ViewName, ViewName>> = {
  article: 'articles',
  place: 'places',
  theme: 'themes',
  phrase: 'themes',
};

export function Header(): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const view = useApp((state) => state.route.view);
  const lastQuery = useApp((state) => state.lastQuery);
  const title = useApp((state) =>
    state.bundle.tag === 'ready' ? state.bundle.manifest.title[language] : '',
  );
  const views: readonly { name: ViewName; label: string; route: Route }[] = [
    { name: 'quotes', label: words.nav.quotes, route: { view: 'quotes', query: lastQuery } },
    {
      name: 'timeline',
      label: words.nav.timeline,
      route: { view: 'timeline', ...timelineFilters(lastQuery) },
    },
    {
      name: 'places',
      label: words.nav.places,
      route: { view: 'places', count: 'visits', scope: 'speech' },
    },
    {
      name: 'themes',
      label: words.nav.themes,
      route: { view: 'themes', scope: 'speech', pair: null },
    },
    {
      name: 'articles',
      label: words.nav.articles,
      route: { view: 'articles', sort: defaultArticleSort, page: 1 },
    },
    { name: 'check', label: words.nav.check, route: { view: 'check', t: '' } },
    { name: 'about', label: words.nav.about, route: { view: 'about' } },
  ];
  return (
    <header className="header">
      <p className="brand">
        <a href="#/quotes">
          <span className="brand-name">{words.name}</span>
          <span className="brand-title">{title}</span>
        </a>
      </p>
      <nav className="nav" aria-label={words.nav.label}>
        <ul>
          {views.map(({ name, label, route }) => (
            <li key={name}>
              <a
                href={formatRoute(route)}
                aria-current={view === name ? 'page' : parts[view] === name ? true : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchField />
      <Preferences />
    </header>
  );
}
