/** Wires the page: browser, store and views. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAddressBar } from './store/address-bar.ts';
import { createAppStore } from './store/app-store.ts';
import { browserFetch } from './store/fetch-json.ts';
import { readPreferences, rememberPreferences } from './store/preferences.ts';
import { App } from './views/app.tsx';
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
});

// One listener serves Back, Forward, links and edits by hand.
window.addEventListener('popstate', () => store.getState().arrive(window.location.hash));
// A link leaves the present entry: what was typed there is written first.
document.addEventListener('click', () => address.flush(), { capture: true });
window.addEventListener('pagehide', () => address.flush());
// The search reads the collection once the first screen stands.
void store
  .getState()
  .load()
  .then(() => window.setTimeout(() => void store.getState().prepareSearch(), 300));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
