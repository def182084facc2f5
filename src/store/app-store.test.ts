import { describe, expect, it } from 'vitest';
import type { Collection, Manifest } from '../schema/bundle.ts';
import type { SearchService } from '../search/search-questions.ts';
import { createSearchSession } from '../search/search-session.ts';
import type { AddressBar } from './address-bar.ts';
import { createAppStore, type AppStore } from './app-store.ts';
import type { Fetch } from './fetch-json.ts';
import { defaultQuery } from './route.ts';

const name = { 'zh-Hans': '巷', 'zh-Hant': '巷', en: 'Lane' };
const collection: Collection = {
  articles: [],
  quotations: [],
  visits: [],
  places: [
    { id: 'liuwan', name: '柳湾', level: 'community', parent: null, code: null, readings: [] },
  ],
  speakers: [],
  themes: [],
};
const manifest = {
  format: 'xiangyu-collection',
  version: 1,
  title: name,
  description: name,
  counts: {},
};
const files: Record<string, unknown> = {
  'collection.json': collection,
  'articles/a1.json': { id: 'a1', passages: [] },
};

/** A store on a host that serves `files`, with everything it writes to the address bar. */
function started(
  hash = '',
  listed: Manifest['files'] = {},
): { store: AppStore; written: string[] } {
  const written: string[] = [];
  const note = (how: string) => (to: string) => void written.push(`${how} ${to}`);
  const address: AddressBar = {
    push: note('push'),
    replace: note('replace'),
    replaceSoon: note('soon'),
    flush: () => undefined,
    forget: () => void written.push('forget'),
  };
  const fetcher: Fetch = async (url) => {
    const name = url.replace('collection/', '');
    const file = name === 'manifest.json' ? { ...manifest, files: listed } : files[name];
    const bytes = new TextEncoder().encode(JSON.stringify(file ?? ''));
    return { ok: file !== undefined, status: 404, arrayBuffer: async () => bytes.buffer };
  };
  const preferences = { language: 'zh-Hans', theme: 'auto', welcomed: false } as const;
  const store = createAppStore({
    fetcher,
    search: sessionService(),
    address,
    hash,
    preferences,
    remember: ({ theme }) => void written.push(`remember ${theme}`),
    fetchWords: async () => undefined,
  });
  return { store, written };
}

/** A search that answers in a later task, as a worker does. */
function sessionService(): SearchService {
  let session = createSearchSession();
  return {
    load(rows, documentOf) {
      session = createSearchSession();
      session.add(
        Array.from({ length: rows }, (_, row) => documentOf(row)),
        true,
      );
    },
    ask: async (question) => {
      await new Promise((resolve) => setTimeout(resolve));
      return session.answer(question);
    },
    onProgress: () => () => undefined,
    close: () => undefined,
  };
}

describe('the state of the page', () => {
  it('opens on the route of the address and loads the collection', async () => {
    const { store } = started('#/quote/q-1');
    expect(store.getState().bundle.tag).toBe('loading');
    await store.getState().load();
    expect(store.getState().bundle.tag).toBe('ready');
    expect(store.getState().route).toEqual({ view: 'quote', id: 'q-1' });
  });

  it('makes each filter a Back step and goes back to the first page', () => {
    const { store, written } = started('#/quotes?page=4');
    store.getState().filter({ place: ['liuwan'] });
    store.getState().ask({ page: 2 });
    expect(written).toEqual(['push #/quotes?place=liuwan', 'push #/quotes?place=liuwan&page=2']);
  });

  it('makes no Back step of keystrokes', () => {
    const { store, written } = started();
    store.getState().type('养');
    store.getState().type('养老');
    expect(written.map((line) => line.split(' ')[0])).toEqual(['soon', 'soon']);
  });

  it('opens the table with a Back step when the reader types elsewhere', () => {
    const { store, written } = started('#/about');
    store.getState().type('x');
    expect(written).toEqual(['push #/quotes?q=x']);
    expect(store.getState().route.view).toBe('quotes');
  });

  it('lets the table follow the timeline; only what is chosen there is a Back step', () => {
    const { store, written } = started('#/timeline?silent=0');
    store.getState().arrive('#/timeline?silent=0');
    store.getState().look({ from: '2020', to: '2021-06' });
    store.getState().look({ visit: ['a'] });
    expect(written).toEqual([
      'forget',
      'soon #/timeline?from=2020&to=2021-06&silent=0',
      'push #/timeline?from=2020&to=2021-06&visit=a&silent=0',
    ]);
    const { lastQuery } = store.getState();
    expect(lastQuery.silent).toBe(false);
    expect(lastQuery.filters).toMatchObject({ from: '2020', to: '2021-06', visit: ['a'] });
  });

  it('keeps the table as it was for the way back from another view', () => {
    const { store } = started('#/quotes?place=liuwan');
    store.getState().arrive('#/about');
    expect(store.getState().lastQuery.filters.place).toEqual(['liuwan']);
  });

  it('drops what the collection does not have, says so, and mends the address', async () => {
    const { store, written } = started('#/quotes?place=liuwan,atlantis&size=7');
    await store.getState().load();
    const { route, dropped } = store.getState();
    expect(route).toEqual({
      view: 'quotes',
      query: { ...defaultQuery, filters: { ...defaultQuery.filters, place: ['liuwan'] } },
    });
    expect(dropped).toEqual(['size', 'place']);
    expect(written).toEqual(['replace #/quotes?place=liuwan']);
    store.getState().dismissNotice();
    expect(store.getState().dropped).toEqual([]);
  });

  it('forgets a pending address when the reader goes elsewhere', () => {
    const { store, written } = started();
    store.getState().arrive('#/timeline');
    expect(written).toEqual(['forget']);
  });

  it('tells an article that came from one that did not, and asks again for the latter', async () => {
    const { store } = started();
    await store.getState().openArticle('a1');
    await store.getState().openArticle('a2');
    const tags = [...store.getState().articles].map(([id, { tag }]) => `${id} ${tag}`);
    expect(tags).toEqual(['a1 ready', 'a2 failed']);
    const again = store.getState().openArticle('a2');
    expect(store.getState().articles.get('a2')?.tag).toBe('loading');
    await again;
  });

  it('does without a ledger', async () => {
    const { store } = started();
    await store.getState().load();
    await store.getState().openLedger();
    expect(store.getState().ledger.tag).toBe('absent');
  });

  it('tells a ledger that did not come from one that there is not, and asks for it again', async () => {
    const { store } = started('', { 'ledger.json': { bytes: 1, sha256: 'x' } });
    await store.getState().load();
    await store.getState().openLedger();
    expect(store.getState().ledger.tag).toBe('failed');
    const again = store.getState().openLedger();
    expect(store.getState().ledger.tag).toBe('loading');
    await again;
  });

  it('remembers what is preferred', () => {
    const { store, written } = started();
    store.getState().prefer({ theme: 'dark' });
    expect(store.getState().preferences).toEqual({
      language: 'zh-Hans',
      theme: 'dark',
      welcomed: false,
    });
    expect(written).toEqual(['remember dark']);
  });
});
