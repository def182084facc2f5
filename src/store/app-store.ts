/**
 * The state of the page and everything that changes it. The route is the reader's part of the state and
 * always agrees with the address bar; what can be computed from the rest is not kept here (library.ts).
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleFile, Collection, Manifest } from '../schema/bundle.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Quality } from '../schema/quality.ts';
import type { Filters } from '../search/filters.ts';
import type {
  Answers,
  QuestionKind,
  QuestionOf,
  SearchService,
} from '../search/search-questions.ts';
import type { AddressBar } from './address-bar.ts';
import type { Fetch, LoadFailure } from './fetch-json.ts';
import { formatRoute } from './format-route.ts';
import { inTurns } from './in-turns.ts';
import { libraryInSteps, libraryOf } from './library.ts';
import { loadArticle, loadBundle, loadLedger, loadQuality } from './load-bundle.ts';
import { longestChecked, parseRoute } from './parse-route.ts';
import type { Language, Preferences } from './preferences.ts';
import { pruneFilters } from './prune-filters.ts';
import { defaultQuery, type QuotesQuery, type Route, type TimelineQuery } from './route.ts';
import { startSearching, type Settled } from './searching.ts';
import { startSpeaking, type LanguageChange, type Words } from './speaking.ts';
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
  { tag: 'unasked' | 'loading' | 'absent' | 'failed' } | { tag: 'ready'; ledger: Ledger };

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
  /** What the table can be drawn from: it follows `lastQuery` as searches are answered. Null before the first. */
  settled: Settled | null;
  /** The sentence around each quotation; null until they are fetched, and where the collection has none. */
  contexts: readonly string[] | null;
  /** Keys of the address whose values were dropped; the page says so until dismissed. */
  dropped: readonly string[];
  preferences: Preferences;
  /** Another language that is on its way, or could not be had. */
  languageChange: LanguageChange;

  load: () => Promise<void>;
  openArticle: (id: string) => Promise<void>;
  openLedger: () => Promise<void>;
  openQuality: () => Promise<void>;
  /** Has the search read the collection; called before a reader is likely to search, and by the first question. */
  prepareSearch: () => Promise<void>;
  /** The answer; null when a newer question of the same kind has overtaken it. */
  question: <K extends QuestionKind>(question: QuestionOf<K>) => Promise<Answers[K] | null>;
  /** Opens a view as a new Back step. */
  go: (route: Route) => void;
  /** Changes what the table shows as a new Back step; other filters or order go back to page 1. */
  ask: (change: Partial<QuotesQuery>) => void;
  filter: (change: Partial<Filters>) => void;
  /** Changes the timeline, and the table's filters with it. Its window moves without a Back step. */
  look: (change: Partial<TimelineQuery>) => void;
  /** The search as it is being typed: no Back step for each key. */
  type: (q: string) => void;
  /** What is pasted to be checked: no Back step for each key. */
  paste: (text: string) => void;
  /** The address changed under the page: Back, Forward, a link, or an edit by hand. */
  arrive: (hash: string) => void;
  dismissNotice: () => void;
  prefer: (change: Partial<Omit<Preferences, 'language'>>) => void;
  /** Has the words of the preferred language fetched, else of another; false where none can be had. Comes before drawing. */
  beginSpeaking: () => Promise<boolean>;
  /** Changes the language once its words have come. */
  speak: (language: Language) => Promise<void>;
}

export interface Surroundings extends Words {
  fetcher: Fetch;
  address: AddressBar;
  search: SearchService;
  /** The hash the page was opened with. */
  hash: string;
  preferences: Preferences;
}

export type AppStore = StoreApi<AppState>;

export function createAppStore(around: Surroundings): AppStore {
  const { fetcher, address } = around;
  const first = parseRoute(around.hash);

  const store = createStore<AppState>()((set, get) => {
    /** Route, table and notice for a route that was read from the address. */
    const settle = (route: Route, dropped: readonly string[]): void => {
      const { bundle } = get();
      const asked = tableOf(route, get().lastQuery);
      if (asked === null) return set({ route, dropped });
      let query = asked;
      let lost = dropped;
      if (bundle.tag === 'ready') {
        const pruned = pruneFilters(query.filters, libraryOf(bundle.collection));
        if (pruned.dropped.length > 0) query = { ...query, filters: pruned.filters };
        lost = [...dropped, ...pruned.dropped];
      }
      const agreed = routeWith(route, query);
      set({ route: agreed, lastQuery: query, dropped: lost });
      if (lost.length > 0) address.replace(formatRoute(agreed));
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
      settled: null,
      contexts: null,
      preferences: around.preferences,
      languageChange: { tag: 'none' },

      async load() {
        set({ bundle: { tag: 'loading' }, settled: null, contexts: null });
        const loaded = await loadBundle(fetcher);
        if (!loaded.ok) return set({ bundle: { tag: 'failed', failure: loaded.failure } });
        await inTurns(libraryInSteps(loaded.value.collection));
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
        const { bundle, ledger } = get();
        if (bundle.tag !== 'ready' || (ledger.tag !== 'unasked' && ledger.tag !== 'failed')) return;
        if (bundle.manifest.files['ledger.json'] === undefined) {
          return set({ ledger: { tag: 'absent' } });
        }
        set({ ledger: { tag: 'loading' } });
        const loaded = await loadLedger(fetcher);
        set({ ledger: loaded.ok ? { tag: 'ready', ledger: loaded.value } : { tag: 'failed' } });
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

      prepareSearch: () => searching.prepare(),
      question: (question) => searching.ask(question),
      go(route) {
        if (route.view === 'quotes') show(route.query);
        else if (route.view === 'timeline') watch(route);
        else
          set({
            route,
            lastQuery: tableOf(route, get().lastQuery) ?? get().lastQuery,
            dropped: [],
          });
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
      paste(text) {
        const t = Array.from(text).length > longestChecked ? '' : text;
        const route: Route = { view: 'check', t };
        set({ route, dropped: [] });
        address.replaceSoon(formatRoute(route));
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
        around.remember({ ...preferences, language: speaking.chosen() });
      },
      beginSpeaking: () => speaking.begin(),
      speak: (language) => speaking.speak(language),
    };
  });
  const searching = startSearching(store, around);
  const speaking = startSpeaking(store, around);
  return store;
}

/** What the table shows when a route is opened; null where the route leaves it alone. */
function tableOf(route: Route, last: QuotesQuery): QuotesQuery | null {
  switch (route.view) {
    case 'quotes':
      return route.query;
    case 'timeline':
      return followTimeline(last, route);
    case 'words':
      return { ...last, page: 1, filters: route.filters };
    default:
      return null;
  }
}

/** The route with the table's filters in it, where it holds some. */
function routeWith(route: Route, query: QuotesQuery): Route {
  switch (route.view) {
    case 'quotes':
      return { view: 'quotes', query };
    case 'timeline':
      return { view: 'timeline', ...timelineFilters(query) };
    case 'words':
      return { ...route, filters: query.filters };
    default:
      return route;
  }
}
