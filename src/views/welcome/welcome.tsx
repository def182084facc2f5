/** On a first visit one line above the table: what is here and what to begin with. Once closed it never comes back. */
import { useMemo, type ReactNode } from 'react';
import { defaultFilters } from '../../search/filters.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery, type Route } from '../../store/route.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { thingsToTry } from './things-to-try.ts';

export function Welcome(): ReactNode {
  const welcomed = useApp((state) => state.preferences.welcomed);
  return welcomed ? null : <Words />;
}

function Words(): ReactNode {
  const { welcome, close } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const prefer = useApp((state) => state.prefer);
  const { theme, place, wordings } = useMemo(() => thingsToTry(library), [library]);
  const { quotations, articles, visits } = library.collection;
  const table = (change: Partial<typeof defaultFilters>): Route => ({
    view: 'quotes',
    query: { ...defaultQuery, filters: { ...defaultFilters, ...change } },
  });
  const tries: { label: string; route: Route }[] = [];
  if (theme !== null) {
    const label = library.themes.get(theme.id)?.label[language] ?? theme.id;
    const words = welcome.theme(label, theme.count);
    tries.push({ label: words, route: table({ theme: [theme.id] }) });
  }
  if (place !== null) {
    const name = library.places.get(place.id)?.name ?? place.id;
    const words = welcome.place(name, place.count);
    tries.push({ label: words, route: table({ place: [place.id] }) });
  }
  tries.push(
    wordings === null
      ? {
          label: welcome.timeline,
          route: { view: 'timeline', from: null, to: null, visit: [], silent: true },
        }
      : { label: welcome.wordings, route: { view: 'compare', ids: [wordings.id] } },
  );
  const done = (): void => prefer({ welcomed: true });
  return (
    <aside className="welcome" aria-label={welcome.label}>
      <p>{welcome.counts(quotations.length, articles.length, visits.length)}</p>
      <ul>
        {tries.map(({ label, route }) => (
          <li key={label}>
            <a href={formatRoute(route)} onClick={done}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="icon-button" aria-label={close} title={close} onClick={done}>
        ×
      </button>
    </aside>
  );
}
