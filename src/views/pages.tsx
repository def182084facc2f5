/** The page of each view. Those that the first screen does not need are fetched when they are about to be opened. */
import type { ReactNode } from 'react';
import { parseRoute } from '../store/parse-route.ts';
import type { Route, ViewName } from '../store/route.ts';
import { fetchedView } from './fetched-view.tsx';
import { QuotesPage } from './quotes/quotes-page.tsx';
import { Nowhere } from './states/nowhere.tsx';

const about = fetchedView(async () => (await import('./about/about-page.tsx')).default);
const article = fetchedView(async () => (await import('./articles/article-page.tsx')).default);
const articles = fetchedView(async () => (await import('./articles/articles-page.tsx')).default);
const check = fetchedView(async () => (await import('./check/check-page.tsx')).default);
const compare = fetchedView(async () => (await import('./compare/compare-page.tsx')).default);
const phrase = fetchedView(async () => (await import('./themes/phrase-page.tsx')).default);
const place = fetchedView(async () => (await import('./places/place-page.tsx')).default);
const places = fetchedView(async () => (await import('./places/places-page.tsx')).default);
const quality = fetchedView(async () => (await import('./quality/quality-page.tsx')).default);
const quote = fetchedView(async () => (await import('./quote/quote-page.tsx')).default);
const theme = fetchedView(async () => (await import('./themes/theme-page.tsx')).default);
const themes = fetchedView(async () => (await import('./themes/themes-page.tsx')).default);
const timeline = fetchedView(async () => (await import('./timeline/timeline-page.tsx')).default);
const visit = fetchedView(async () => (await import('./visits/visit-page.tsx')).default);
const words = fetchedView(async () => (await import('./concordance/concordance-page.tsx')).default);

const fetched: Readonly<Partial<Record<ViewName, { fetch: () => Promise<void> }>>> = {
  about,
  article,
  articles,
  check,
  compare,
  phrase,
  place,
  places,
  quality,
  quote,
  theme,
  themes,
  timeline,
  visit,
  words,
};

/** Has the view of an address (`#/quote/…`) on its way; a view that does not come is told of when it is opened. */
export function fetchViewOf(hash: string): void {
  fetched[parseRoute(hash).route.view]?.fetch().catch(() => undefined);
}

/** What stands in `main` for a route. */
export function pageOf(route: Route): ReactNode {
  switch (route.view) {
    case 'quotes':
      return <QuotesPage query={route.query} />;
    case 'quote':
      return <quote.View key={route.id} id={route.id} />;
    case 'timeline':
      return <timeline.View query={route} />;
    case 'visit':
      return <visit.View key={route.id} id={route.id} />;
    case 'about':
      return <about.View />;
    case 'articles':
      return <articles.View sort={route.sort} page={route.page} />;
    case 'article':
      return <article.View key={route.id} id={route.id} at={route.at} shown={route.text} />;
    case 'compare':
      return <compare.View key={route.ids.join(',')} ids={route.ids} />;
    case 'quality':
      return <quality.View quote={route.quote} />;
    case 'places':
      return <places.View count={route.count} scope={route.scope} />;
    case 'place':
      return <place.View key={route.id} id={route.id} scope={route.scope} />;
    case 'themes':
      return <themes.View scope={route.scope} pair={route.pair} />;
    case 'theme':
      return <theme.View key={route.id} id={route.id} scope={route.scope} />;
    case 'phrase':
      return <phrase.View q={route.q} scope={route.scope} at={route.at} />;
    case 'words':
      return <words.View filters={route.filters} order={route.order} page={route.page} />;
    case 'check':
      return <check.View t={route.t} />;
    case 'nowhere':
      return <Nowhere path={route.path} />;
  }
}
