/**
 * The state of the page and everything that changes it. The route is the reader's part of the state and
 * always agrees with the address bar; what can be computed from the rest is not kept here (library.ts).
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleFile, Collection, Ledger, Manifest } from '../schema/bundle.ts';
import type { Quality } from '../schema/quality.ts';
import type { Filters } from '../search/filters.ts';
import type { AddressBar } from './address-bar.ts';
import type { Fetch, LoadFailure } from './fetch-json.ts';
import { formatRoute } from './format-route.ts';
import { libraryOf } from './library.ts';
import { loadArticle, loadBundle, loadLedger, loadQuality } from './load-bundle.ts';
import { parseRoute } from './parse-route.ts';
import type { Preferences } from './preferences.ts';
import { pruneFilters } from './prune-filters.ts';
import { defaultQuery, type QuotesQuery, type Route, type TimelineQuery } from './route.ts';
import { followTimeline, timelineFilters } from './timeline-query.ts';

export type BundleState =
  | { tag: 'loading' }
  | { tag: 'ready'; manifest: Manifest; collection: Collection }
  | { tag: 'failed'; failure: LoadFailure };

export type ArticleState =
  | { tag: 'loading' }
  | { tag: 'ready'; file: ArticleFile }
  | { tag: 'failed'; failure: LoadFailure };

export type LedgerState =
  { tag: 'unasked' | 'loading' | 'absent' } | { tag: 'ready'; ledger: Ledger };

export type QualityState =
  | { tag: 'unasked' | 'loading' | 'absent' }
  | { tag: 'ready'; quality: Quality }
  | { tag: 'failed'; failure: LoadFailure };

export interface AppState {
  bundle: BundleState;
  /** Passages by article id, as far as they were asked for. */
  articles: ReadonlyMap<string, ArticleState>;
  ledger: LedgerState;
  /** Figures of the evaluation; absent where the collection brings none. */
  quality: QualityState;
  route: Route;
  /** The table as the reader last saw it, for the way back from other views. */
  lastQuery: QuotesQuery;
  /** Keys of the address whose values were dropped; the page says so until dismissed. */
  dropped: readonly string[];
  preferences: Preferences;

  load: () => Promise<void>;
  openArticle: (id: string) => Promise<void>;
  openLedger: () => Promise<void>;
  openQuality: () => Promise<void>;
  /** Opens a view as a new Back step. */
  go: (route: Route) => void;
  /** Changes what the table shows as a new Back step; other filters or order go back to page 1. */
  ask: (change: Partial<QuotesQuery>) => void;
  filter: (change: Partial<Filters>) => void;
  /** Changes the timeline, and the table's filters with it. Its window moves without a Back step. */
  look: (change: Partial<TimelineQuery>) => void;
  /** The search as it is being typed: no Back step for each key. */
  type: (q: string) => void;
  /** The address changed under the page: Back, Forward, a link, or an edit by hand. */
  arrive: (hash: string) => void;
  dismissNotice: () => void;
  prefer: (change: Partial<Preferences>) => void;
}

export interface Surroundings {
  fetcher: Fetch;
  address: AddressBar;
  /** The hash the page was opened with. */
  hash: string;
  preferences: Preferences;
  remember: (preferences: Preferences) => void;
}

export type AppStore = StoreApi<AppState>;

export function createAppStore(around: Surroundings): AppStore {
  const { fetcher, address } = around;
  const first = parseRoute(around.hash);

  return createStore<AppState>()((set, get) => {
    /** Route, table and notice for a route that was read from the address. */
    const settle = (route: Route, dropped: readonly string[]): void => {
      const { bundle } = get();
      if (route.view !== 'quotes' && route.view !== 'timeline') return set({ route, dropped });
      let query = route.view === 'quotes' ? route.query : followTimeline(get().lastQuery, route);
      let lost = dropped;
      if (bundle.tag === 'ready') {
        const pruned = pruneFilters(query.filters, libraryOf(bundle.collection));
        if (pruned.dropped.length > 0) query = { ...query, filters: pruned.filters };
        lost = [...dropped, ...pruned.dropped];
      }
      const settled: Route =
        route.view === 'quotes'
          ? { view: 'quotes', query }
          : { view: 'timeline', ...timelineFilters(query) };
      set({ route: settled, lastQuery: query, dropped: lost });
      if (lost.length > 0) address.replace(formatRoute(settled));
    };
    const show = (query: QuotesQuery): Route => {
      const route: Route = { view: 'quotes', query };
      set({ route, lastQuery: query, dropped: [] });
      return route;
    };
    const present = (): QuotesQuery => {
      const { route, lastQuery } = get();
      return route.view === 'quotes' ? route.query : lastQuery;
    };
    const watch = (timeline: TimelineQuery): Route => {
      const route: Route = { view: 'timeline', ...timeline };
      set({ route, lastQuery: followTimeline(get().lastQuery, timeline), dropped: [] });
      return route;
    };
    const setArticle = (id: string, state: ArticleState): void =>
      set({ articles: new Map(get().articles).set(id, state) });

    return {
      bundle: { tag: 'loading' },
      articles: new Map(),
      ledger: { tag: 'unasked' },
      quality: { tag: 'unasked' },
      route: first.route,
      lastQuery: first.route.view === 'quotes' ? first.route.query : defaultQuery,
      dropped: first.dropped,
      preferences: around.preferences,

      async load() {
        set({ bundle: { tag: 'loading' } });
        const loaded = await loadBundle(fetcher);
        if (!loaded.ok) return set({ bundle: { tag: 'failed', failure: loaded.failure } });
        set({ bundle: { tag: 'ready', ...loaded.value } });
        settle(get().route, get().dropped);
      },
      async openArticle(id) {
        const known = get().articles.get(id);
        if (known !== undefined && known.tag !== 'failed') return;
        setArticle(id, { tag: 'loading' });
        const loaded = await loadArticle(id, fetcher);
        setArticle(
          id,
          loaded.ok
            ? { tag: 'ready', file: loaded.value }
            : { tag: 'failed', failure: loaded.failure },
        );
      },
      async openLedger() {
        if (get().ledger.tag !== 'unasked') return;
        set({ ledger: { tag: 'loading' } });
        const loaded = await loadLedger(fetcher);
        set({ ledger: loaded.ok ? { tag: 'ready', ledger: loaded.value } : { tag: 'absent' } });
      },

      async openQuality() {
        const { bundle, quality } = get();
        if (bundle.tag !== 'ready' || (quality.tag !== 'unasked' && quality.tag !== 'failed'))
          return;
        if (bundle.manifest.files['quality.json'] === undefined) {
          return set({ quality: { tag: 'absent' } });
        }
        set({ quality: { tag: 'loading' } });
        const loaded = await loadQuality(fetcher);
        set({
          quality: loaded.ok
            ? { tag: 'ready', quality: loaded.value }
            : { tag: 'failed', failure: loaded.failure },
        });
      },

      go(route) {
        if (route.view === 'quotes') show(route.query);
        else if (route.view === 'timeline') watch(route);
        else set({ route, dropped: [] });
        address.push(formatRoute(route));
      },
      ask(change) {
        address.push(formatRoute(show({ ...present(), page: 1, ...change })));
      },
      filter(change) {
        get().ask({ filters: { ...present().filters, ...change } });
      },
      look(change) {
        const { lastQuery } = get();
        const hash = formatRoute(watch({ ...timelineFilters(lastQuery), ...change }));
        if (change.visit === undefined && change.silent === undefined) address.replaceSoon(hash);
        else address.push(hash);
      },
      type(q) {
        const query = present();
        const fresh = get().route.view !== 'quotes';
        const hash = formatRoute(show({ ...query, filters: { ...query.filters, q }, page: 1 }));
        if (fresh) address.push(hash);
        else address.replaceSoon(hash);
      },
      arrive(hash) {
        address.forget();
        const { route, dropped } = parseRoute(hash);
        settle(route, dropped);
      },
      dismissNotice: () => set({ dropped: [] }),
      prefer(change) {
        const preferences = { ...get().preferences, ...change };
        set({ preferences });
        around.remember(preferences);
      },
    };
  });
}
