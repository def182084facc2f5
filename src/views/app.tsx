/** The page as a whole: language and colours of the document, then the state the collection is in. */
import { useEffect, type ReactNode } from 'react';
import type { AppState, AppStore } from '../store/app-store.ts';
import { libraryOf } from '../store/library.ts';
import { StoreContext, useApp, useWords } from './app-context.ts';
import { Frame } from './frame.tsx';
import { BrokenBundle } from './states/broken-bundle.tsx';
import { CrashGuard } from './states/crash-guard.tsx';
import { Loading } from './states/loading.tsx';

export function App({ store }: { store: AppStore }): ReactNode {
  return (
    <StoreContext value={store}>
      <DocumentState />
      <GuardedPage />
    </StoreContext>
  );
}

function GuardedPage(): ReactNode {
  const { failure } = useWords();
  return (
    <CrashGuard heading={failure.crash} lede={failure.crashLede} reload={failure.reload}>
      <Page />
    </CrashGuard>
  );
}

function Page(): ReactNode {
  const bundle = useApp((state) => state.bundle);
  switch (bundle.tag) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <BrokenBundle failure={bundle.failure} />;
    case 'ready':
      return <Frame />;
  }
}

/** Language, colours and title belong to the document, which React does not draw. */
function DocumentState(): null {
  const { language, theme } = useApp((state) => state.preferences);
  const title = useApp(documentTitle);
  const { name } = useWords();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = title === '' ? name : `${title} · ${name}`;
  }, [language, theme, title, name]);
  return null;
}

const longestTitle = 30;

/** The quotation that is open, by its first words, else the collection. */
function documentTitle({ bundle, route, preferences }: AppState): string {
  if (bundle.tag !== 'ready') return '';
  const text =
    route.view === 'quote'
      ? libraryOf(bundle.collection).quotations.get(route.id)?.text
      : undefined;
  return text === undefined
    ? bundle.manifest.title[preferences.language]
    : Array.from(text).slice(0, longestTitle).join('');
}
