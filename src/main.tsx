/** Wires the page: browser, store and views. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAddressBar } from './store/address-bar.ts';
import { createAppStore } from './store/app-store.ts';
import { browserFetch } from './store/fetch-json.ts';
import { readPreferences, rememberPreferences } from './store/preferences.ts';
import { App } from './views/app.tsx';
import { fetchDictionary } from './views/dictionary/dictionary.ts';
import { fetchAhead } from './views/fetch-ahead.ts';
import { fetchViewOf } from './views/pages.tsx';
import { Wordless } from './views/states/wordless.tsx';
import './views/styles/index.css';
import { startSearch } from './workers/start-search.ts';

const address = createAddressBar({
  history: window.history,
  hash: () => window.location.hash,
  setTimer: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clearTimer: (timer) => window.clearTimeout(timer as number | undefined),
});
const storage = (): Storage => window.localStorage;
const store = createAppStore({
  fetcher: browserFetch,
  search: startSearch(),
  address,
  hash: window.location.hash,
  preferences: readPreferences(storage, navigator.languages),
  remember: (preferences) => rememberPreferences(storage, preferences),
  fetchWords: fetchDictionary,
});

// One listener serves Back, Forward, links and edits by hand.
window.addEventListener('popstate', () => store.getState().arrive(window.location.hash));
// A link leaves the present entry: what was typed there is written first.
document.addEventListener('click', () => address.flush(), { capture: true });
window.addEventListener('pagehide', () => address.flush());
// Words, collection and the view of the address are fetched side by side.
const words = store.getState().beginSpeaking();
fetchViewOf(window.location.hash);
fetchAhead(document);
// Once the first screen stands the search reads the collection, and what a reader is likely to open next is fetched.
void store
  .getState()
  .load()
  .then(() =>
    window.setTimeout(() => {
      void store.getState().prepareSearch();
      fetchViewOf('#/quote/next');
    }, 300),
  );

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const page = createRoot(root);
void words.then((came) =>
  page.render(<StrictMode>{came ? <App store={store} /> : <Wordless />}</StrictMode>),
);
