import { describe, expect, it, vi } from 'vitest';
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
  return { store, held };
}

/** Waits until so many questions have been put. */
const asked = (held: readonly Held[], count: number): Promise<void> =>
  vi.waitFor(() => expect(held).toHaveLength(count), patience);
const patience = { interval: 1, timeout: 60_000 };
/** Answers a question and waits until it is what the table is drawn from. */
async function answered(store: AppStore, { question, answer }: Held): Promise<void> {
  answer();
  const q = question.kind === 'search' ? question.query : '';
  await vi.waitFor(() => expect(shown(store).q).toBe(q), patience);
}
/** The question put at that place. */
const at = (held: readonly Held[], index: number): Held => {
  const one = held[index];
  if (one === undefined) throw new Error(`question ${index} has not been put`);
  return one;
};

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
    // The first question is that of the words, not one before.
    store.getState().type('路灯');
    await asked(held, 1);
    expect(at(held, 0).question).toMatchObject({ query: '路灯' });
  });

  it('waits for the first search, then belongs to it', async () => {
    const { store, held } = await opened('#/quotes?q=路灯&in=text');
    await asked(held, 1);
    expect(store.getState().settled).toBeNull();
    await answered(store, at(held, 0));
    expect(holding('路灯')).not.toEqual([]);
    expect(shown(store)).toEqual({ q: '路灯', found: holding('路灯') });
  });

  it('keeps the query before while a search is out, and drops an answer that comes too late', async () => {
    const { store, held } = await opened('');
    const seen = new Set<string | undefined>();
    store.subscribe(() => void seen.add(shown(store).q));
    store.getState().type('路');
    await asked(held, 1);
    store.getState().type('家门');
    await asked(held, 2);
    expect(shown(store)).toEqual({ q: '', found: null });
    await answered(store, at(held, 1));
    at(held, 0).answer();
    // What comes after shows that the late one has been heard.
    store.getState().type('灯');
    await asked(held, 3);
    await answered(store, at(held, 2));
    expect([...seen]).toEqual(['', '家门', '灯']);
  });

  it('takes the filters of the moment when the answer comes, and asks once for the same words', async () => {
    const { store, held } = await opened('');
    store.getState().type('路灯');
    await asked(held, 1);
    store.getState().filter({ kind: [] });
    await answered(store, at(held, 0));
    expect(store.getState().settled?.query).toBe(store.getState().lastQuery);
    store.getState().filter({ kind: ['term'] });
    expect(store.getState().settled?.query).toBe(store.getState().lastQuery);
    store.getState().type('灯');
    await asked(held, 2);
    expect(at(held, 1).question).toMatchObject({ query: '灯' });
  });

  it('searches the sentence around a quotation where the collection has it', async () => {
    const around = '#/quotes?q=考察，他强调&in=context';
    for (const withContexts of [true, false]) {
      const { store, held } = await opened(around, withContexts);
      await asked(held, 1);
      await answered(store, at(held, 0));
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
    await asked(held, 1);
    await answered(store, at(held, 0));
    expect(shown(store)).toEqual({ q: '路灯', found: holding('路灯') });
  });
});
