/** What stands around every view: skip link, header, notice, the view itself, footer. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { Route } from '../store/route.ts';
import { AboutPage } from './about/about-page.tsx';
import { useApp, useWords } from './app-context.ts';
import { Header } from './header.tsx';
import { Notice } from './notice.tsx';
import { Nowhere } from './states/nowhere.tsx';
import { QuotePage } from './quote/quote-page.tsx';
import { QuotesPage } from './quotes/quotes-page.tsx';
import { TimelinePage } from './timeline/timeline-page.tsx';
import { useReturn } from './use-return.ts';

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
        {viewOf(route)}
      </main>
      <footer className="footer">
        <p>
          {words.name} · <a href="#/about">{words.nav.about}</a>
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
      return <TimelinePage />;
    case 'about':
      return <AboutPage />;
    case 'nowhere':
      return <Nowhere path={route.path} />;
  }
}
