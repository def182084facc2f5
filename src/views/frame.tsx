/** What stands around every view: skip link, header, notice, the view itself, footer. */
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useApp, useWords } from './app-context.ts';
import { Header } from './header.tsx';
import { LanguageNotice } from './language-notice.tsx';
import { Notice } from './notice.tsx';
import { pageOf } from './pages.tsx';
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
      <LanguageNotice />
      <main ref={main} tabIndex={-1}>
        <Suspense
          fallback={
            <p role="status" className="prose quiet">
              {words.loading}
            </p>
          }
        >
          {pageOf(route)}
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
