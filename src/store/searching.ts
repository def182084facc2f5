/**
 * Puts every search to the search service and keeps what the table can be drawn from: a query together
 * with what was found for it, so that rows, counts and marks always belong to one search.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { Collection, Manifest } from '../schema/bundle.ts';
import { documentMaker, searchFields, type SearchField } from '../search/documents.ts';
import { parseQuery } from '../search/query.ts';
import type {
  Answers,
  QuestionKind,
  QuestionOf,
  SearchService,
} from '../search/search-questions.ts';
import type { AppState } from './app-store.ts';
import type { Fetch } from './fetch-json.ts';
import { loadContexts } from './load-bundle.ts';
import type { QuotesQuery } from './route.ts';

/** What was found for the words of a query in some fields. */
export interface Hits {
  q: string;
  fields: readonly SearchField[];
  /** Rows (indices into `collection.quotations`), ascending. */
  rows: Uint32Array;
  /** The same rows, best first. */
  best: Uint32Array;
}

export interface Settled {
  query: QuotesQuery;
  /** Null where nothing is searched. */
  hits: Hits | null;
}

export interface Searching {
  prepare: () => Promise<void>;
  ask: <K extends QuestionKind>(question: QuestionOf<K>) => Promise<Answers[K] | null>;
}

/** The fields that are searched when `chosen` are: none chosen is all. */
export function fieldsAsked(chosen: readonly SearchField[]): readonly SearchField[] {
  return chosen.length === 0 ? searchFields : chosen;
}

export function startSearching(
  store: StoreApi<AppState>,
  { search, fetcher }: { search: SearchService; fetcher: Fetch },
): Searching {
  let prepared: { collection: Collection; done: Promise<void> } | null = null;
  /** The search whose answer is awaited. */
  let awaited: { q: string; fields: readonly SearchField[] } | null = null;

  function prepare(): Promise<void> {
    const { bundle } = store.getState();
    if (bundle.tag !== 'ready') return Promise.resolve();
    if (prepared?.collection !== bundle.collection) {
      const { collection, manifest } = bundle;
      prepared = { collection, done: read(collection, manifest) };
    }
    return prepared.done;
  }

  async function read(collection: Collection, { files }: Manifest): Promise<void> {
    const { quotations } = collection;
    // Collections built before there was such a file are searched without it.
    const loaded = files['contexts.json'] === undefined ? null : await loadContexts(fetcher);
    const contexts =
      loaded?.ok === true && loaded.value.contexts.length === quotations.length
        ? loaded.value.contexts
        : null;
    const { bundle } = store.getState();
    if (bundle.tag !== 'ready' || bundle.collection !== collection) return;
    store.setState({ contexts });
    const documentOf = documentMaker(collection);
    search.load(quotations.length, (row) => {
      const quotation = quotations[row];
      if (quotation === undefined) throw new Error(`no quotation in row ${row}`);
      return { ...documentOf(quotation), context: contexts?.[row] ?? '' };
    });
  }

  function follow({ bundle, lastQuery: query, settled }: AppState): void {
    if (bundle.tag !== 'ready' || settled?.query === query) return;
    const { q, fields } = query.filters;
    const known = settled?.hits;
    if (parseQuery(q).groups.length === 0) settle(query, null);
    else if (known !== undefined && known !== null && same(known, query.filters))
      settle(query, known);
    else if (awaited === null || !same(awaited, query.filters)) void seek({ q, fields });
  }

  function settle(query: QuotesQuery, hits: Hits | null): void {
    awaited = null;
    store.setState({ settled: { query, hits } });
  }

  async function seek(asked: { q: string; fields: readonly SearchField[] }): Promise<void> {
    awaited = asked;
    await prepare();
    if (awaited !== asked) return;
    const fields = fieldsAsked(asked.fields);
    const answer = await search.ask<'search'>({
      kind: 'search',
      query: asked.q,
      fields,
      ranked: true,
    });
    if (awaited !== asked) return;
    awaited = null;
    if (answer === null) return;
    const hits: Hits = { ...asked, rows: answer.hits, best: answer.best ?? answer.hits };
    // The other filters may have changed meanwhile; the words are still these.
    settle(store.getState().lastQuery, hits);
  }

  store.subscribe(follow);
  return {
    prepare,
    async ask(question) {
      await prepare();
      return search.ask(question);
    },
  };
}

function same(
  one: { q: string; fields: readonly SearchField[] },
  other: { q: string; fields: readonly SearchField[] },
): boolean {
  return one.q === other.q && one.fields.join() === other.fields.join();
}
