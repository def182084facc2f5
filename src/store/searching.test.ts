import { describe, expect, it } from 'vitest';
import { contextsOf } from '../schema/contexts.ts';
import { inventedBundle } from '../schema/invented-bundle.fixture.ts';
import type { Question, SearchService } from '../search/search-questions.ts';
import { createSearchSession } from '../search/search-session.ts';
import { createAppStore, type AppStore } from './app-store.ts';

const { collection, manifest, articleFiles } = inventedBundle();
const contexts = contextsOf(collection, articleFiles.values());

interface Held {
  question: Question;
  answer: () => void;
}

/** A store whose searches are answered when the test says so. */
async function opened(hash: string, withContexts = true) {
  const held: Held[] = [];
  let session = createSearchSession();
  const search: SearchService = {
    load(rows, documentOf) {
      session = createSearchSession();
      session.add(
        Array.from({ length: rows }, (_, row) => documentOf(row)),
        true,
      );
    },
    ask: (question) =>
      new Promise((resolve) => {
        held.push({ question, answer: () => resolve(session.answer(question)) });
      }),
    onProgress: () => () => undefined,
    close: () => undefined,
  };
  const listed = withContexts ? { 'contexts.json': { bytes: 1, sha256: '' } } : {};
  const files: Record<string, unknown> = {
    'manifest.json': { ...manifest, files: listed },
    'collection.json': collection,
    'contexts.json': contexts,
  };
  const nothing = (): void => undefined;
  const store = createAppStore({
    fetcher: async (url) => {
      const bytes = new TextEncoder().encode(JSON.stringify(files[url.replace('collection/', '')]));
      return { ok: true, status: 200, arrayBuffer: async () => bytes.buffer };
    },
    search,
    address: {
      push: nothing,
      replace: nothing,
      replaceSoon: nothing,
      flush: nothing,
      forget: nothing,
    },
    hash,
    preferences: { language: 'zh-Hans', theme: 'auto', welcomed: true },
    remember: nothing,
    fetchWords: async () => undefined,
  });
  await store.getState().load();
  await settle();
  return { store, held };
}

/** Lets promises that can go on do so. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const shown = (store: AppStore): { q: string | undefined; found: number[] | null } => {
  const { settled } = store.getState();
  return {
    q: settled?.query.filters.q,
    found: settled?.hits == null ? null : Array.from(settled.hits.rows),
  };
};
const holding = (words: string): number[] =>
  collection.quotations.flatMap(({ text }, row) => (text.includes(words) ? [row] : []));

describe('what the table can be drawn from', () => {
  it('is there at once where nothing is searched', async () => {
    const { store, held } = await opened('');
    expect(shown(store)).toEqual({ q: '', found: null });
    expect(held).toHaveLength(0);
  });

  it('waits for the first search, then belongs to it', async () => {
    const { store, held } = await opened('#/quotes?q=路灯&in=text');
    expect(store.getState().settled).toBeNull();
    held[0]?.answer();
    await settle();
    expect(holding('路灯')).not.toEqual([]);
    expect(shown(store)).toEqual({ q: '路灯', found: holding('路灯') });
  });

  it('keeps the query before while a search is out, and drops an answer that comes too late', async () => {
    const { store, held } = await opened('');
    store.getState().type('路');
    await settle();
    store.getState().type('家门');
    await settle();
    expect(shown(store)).toEqual({ q: '', found: null });
    held[1]?.answer();
    await settle();
    expect(shown(store).q).toBe('家门');
    held[0]?.answer();
    await settle();
    expect(shown(store).q).toBe('家门');
  });

  it('takes the filters of the moment when the answer comes, and asks once for the same words', async () => {
    const { store, held } = await opened('');
    store.getState().type('路灯');
    await settle();
    store.getState().filter({ kind: [] });
    held[0]?.answer();
    await settle();
    expect(store.getState().settled?.query).toBe(store.getState().lastQuery);
    store.getState().filter({ kind: ['term'] });
    await settle();
    expect(store.getState().settled?.query).toBe(store.getState().lastQuery);
    expect(held).toHaveLength(1);
  });

  it('searches the sentence around a quotation where the collection has it', async () => {
    const around = '#/quotes?q=考察，他强调&in=context';
    for (const withContexts of [true, false]) {
      const { store, held } = await opened(around, withContexts);
      held[0]?.answer();
      await settle();
      const expected = contexts.contexts.flatMap((text, row) =>
        withContexts && text.includes('考察，他强调') ? [row] : [],
      );
      expect(shown(store).found).toEqual(expected);
      expect(expected.length > 0).toBe(withContexts);
      expect(store.getState().contexts === null).toBe(!withContexts);
    }
  });

  it('follows the words of a concordance, too', async () => {
    const { store, held } = await opened('#/words?q=路灯&in=text');
    held[0]?.answer();
    await settle();
    expect(shown(store)).toEqual({ q: '路灯', found: holding('路灯') });
  });
});
