/** What stands around every view: skip link, header, notice, the view itself, footer. */
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { Route } from '../store/route.ts';
import { AboutPage } from './about/about-page.tsx';
import { useApp, useWords } from './app-context.ts';
import { Header } from './header.tsx';
import { Notice } from './notice.tsx';
import { Nowhere } from './states/nowhere.tsx';
import { QuotePage } from './quote/quote-page.tsx';
import { QuotesPage } from './quotes/quotes-page.tsx';
import { useReturn } from './use-return.ts';

// Views that the first screen does not need come when they are opened.
const ArticlesPage = lazy(() => import('./articles/articles-page.tsx'));
const ArticlePage = lazy(() => import('./articles/article-page.tsx'));
const ComparePage = lazy(() => import('./compare/compare-page.tsx'));
const PlacesPage = lazy(() => import('./places/places-page.tsx'));
const PlacePage = lazy(() => import('./places/place-page.tsx'));
const ThemesPage = lazy(() => import('./themes/themes-page.tsx'));
const ThemePage = lazy(() => import('./themes/theme-page.tsx'));
const PhrasePage = lazy(() => import('./themes/phrase-page.tsx'));
const TimelinePage = lazy(() => import('./timeline/timeline-page.tsx'));
const VisitPage = lazy(() => import('./visits/visit-page.tsx'));
const QualityPage = lazy(() => import('./quality/quality-page.tsx'));
const ConcordancePage = lazy(() => import('./concordance/concordance-page.tsx'));
const CheckPage = lazy(() => import('./check/check-page.tsx'));

export function Frame(): ReactNode {
  const words = useWords();
  const route = useApp((state) => state.route);
  const main = useRef<HTMLElement>(null);
  useReturn(main, route);
  useEffect(() => {
    document.documentElement.dataset['view'] = route.view;
  }, [route.view]);
  return (
    <>
      {/* A link to #main would be a route of its own. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <Header />
      <Notice />
      <main ref={main} tabIndex={-1}>
        <Suspense
          fallback={
            <p role="status" className="prose quiet">
              {words.loading}
            </p>
          }
        >
          {viewOf(route)}
        </Suspense>
      </main>
      <footer className="footer">
        <p>
          {words.name} · <a href="#/about">{words.nav.about}</a> ·{' '}
          <a href="#/quality">{words.nav.quality}</a>
        </p>
      </footer>
    </>
  );
}

function viewOf(route: Route): ReactNode {
  switch (route.view) {
    case 'quotes':
      return <QuotesPage query={route.query} />;
    case 'quote':
      return <QuotePage key={route.id} id={route.id} />;
    case 'timeline':
      return <TimelinePage query={route} />;
    case 'visit':
      return <VisitPage key={route.id} id={route.id} />;
    case 'about':
      return <AboutPage />;
    case 'articles':
      return <ArticlesPage sort={route.sort} page={route.page} />;
    case 'article':
      return <ArticlePage key={route.id} id={route.id} at={route.at} shown={route.text} />;
    case 'compare':
      return <ComparePage key={route.ids.join(',')} ids={route.ids} />;
    case 'quality':
      return <QualityPage quote={route.quote} />;
    case 'places':
      return <PlacesPage count={route.count} scope={route.scope} />;
    case 'place':
      return <PlacePage key={route.id} id={route.id} scope={route.scope} />;
    case 'themes':
      return <ThemesPage scope={route.scope} pair={route.pair} />;
    case 'theme':
      return <ThemePage key={route.id} id={route.id} scope={route.scope} />;
    case 'phrase':
      return <PhrasePage q={route.q} scope={route.scope} at={route.at} />;
    case 'words':
      return <ConcordancePage filters={route.filters} order={route.order} page={route.page} />;
    case 'check':
      return <CheckPage t={route.t} />;
    case 'nowhere':
      return <Nowhere path={route.path} />;
  }
}
