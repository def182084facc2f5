/** The page as a whole: language and colours of the document, then the state the collection is in. */
import { useEffect, type ReactNode } from 'react';
import type { AppStore } from '../store/app-store.ts';
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
  const bundle = useApp((state) => state.bundle);
  const { name } = useWords();
  const title = bundle.tag === 'ready' ? `${bundle.manifest.title[language]} · ${name}` : name;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = title;
  }, [language, theme, title]);
  return null;
}
