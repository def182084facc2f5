/** The engines compared: each takes the printed texts and answers with the numbers of the documents a query finds. */
import { createRequire } from 'node:module';
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch, { type Query } from 'minisearch';
import type { SearchDocument } from '../../search/documents.ts';
import { createTextSearch, type Strategy } from '../../search/text-search.ts';
import { indexTokens, queryTokens } from '../../search/tokens.ts';
import { fold } from '../../text/fold.ts';
import type { BenchQuery } from './search-queries.ts';

/** Document numbers, in any order; null: the engine has no such query. */
export type Answer = (query: BenchQuery) => ArrayLike<number> | null;

export interface Engine {
  name: string;
  build(texts: readonly string[]): Answer | Promise<Answer>;
}

export const documentOf = (text: string): SearchDocument => ({
  text,
  speaker: '',
  place: '',
  article: '',
  context: '',
});

const ours = (name: string, strategy?: Strategy): Engine => ({
  name,
  build(texts) {
    const search = createTextSearch(texts.map(documentOf), strategy);
    return ({ words, wanted }) => {
      const quoted = words.map((word) => `"${word}"`);
      if (wanted === 'without') quoted.push(`-${quoted.pop()}`);
      return search.search(quoted.join(wanted === 'either' ? ' OR ' : ' '), ['text']);
    };
  },
});

/** The truth of the comparison: what Ctrl-F finds in the folded text. */
export const plainScan: Engine = {
  name: 'plain scan (includes per document)',
  build(texts) {
    const folded = texts.map(fold);
    return ({ words, wanted }) => {
      const terms = words.map(fold);
      const not = wanted === 'without' ? terms.pop() : undefined;
      const hits: number[] = [];
      for (let d = 0; d < folded.length; d++) {
        const text = folded[d] as string;
        const holds = (term: string): boolean => text.includes(term);
        const found = wanted === 'either' ? terms.some(holds) : terms.every(holds);
        if (found && (not === undefined || !text.includes(not))) hits.push(d);
      }
      return hits;
    };
  },
};

/** The library in full; what is imported by its name is the light build (vite.config.ts). */
function flexSearch(name: string, charset?: 'CJK'): Engine {
  return {
    name,
    build(texts) {
      const { Index, Charset } = createRequire(import.meta.url)(
        'flexsearch',
      ) as typeof import('flexsearch');
      const index = charset === undefined ? new Index() : new Index({ encoder: Charset[charset] });
      texts.forEach((text, d) => index.add(d, text));
      return ({ words, wanted }) =>
        wanted === 'all'
          ? (index.search(words.join(' '), { limit: texts.length }) as number[])
          : null;
    },
  };
}

export const engines: readonly Engine[] = [
  plainScan,
  ours('ours'),
  ours('ours, forced: joined scan', 'scan'),
  ours('ours, forced: FlexSearch + check', 'flexsearch'),
  ours('ours, forced: pairs + check', 'pairs'),
  flexSearch('FlexSearch as shipped'),
  flexSearch('FlexSearch, its charset for Chinese', 'CJK'),
  {
    name: 'MiniSearch, our tokens',
    build(texts) {
      const mini = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        tokenize: indexTokens,
        processTerm: (term) => term,
        searchOptions: { combineWith: 'AND', tokenize: queryTokens },
      });
      mini.addAll(texts.map((text, id) => ({ id, text: fold(text) })));
      const combinations = { all: 'AND', either: 'OR', without: 'AND_NOT' } as const;
      return ({ words, wanted }) => {
        const query: Query = { combineWith: combinations[wanted], queries: words.map(fold) };
        return mini.search(query).map(({ id }) => id as number);
      };
    },
  },
  {
    name: 'Orama, characters, all terms',
    async build(texts) {
      const tokenize = (raw: string): string[] => [...new Set(fold(raw))].filter((c) => c !== ' ');
      const orama = create({
        schema: { text: 'string' } as const,
        components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize } },
      });
      await insertMultiple(
        orama,
        texts.map((text, id) => ({ id: String(id), text })),
      );
      return ({ words, wanted }) => {
        if (wanted !== 'all') return null;
        const found = searchOrama(orama, {
          term: words.join(' '),
          properties: ['text'],
          threshold: 0,
          limit: texts.length,
        });
        if (found instanceof Promise) throw new Error('Orama answered later, not now');
        return found.hits.map(({ id }) => Number(id));
      };
    },
  },
  {
    name: 'Fuse, extended search',
    build(texts) {
      const fuse = new Fuse(texts.map(fold), { useExtendedSearch: true, ignoreLocation: true });
      return ({ words, wanted }) => {
        const terms = words.map((word) => `'${fold(word)}`);
        if (wanted === 'without') terms.push(`!${terms.pop()?.slice(1)}`);
        return fuse
          .search(terms.join(wanted === 'either' ? ' | ' : ' '))
          .map(({ refIndex }) => refIndex);
      };
    },
  },
  {
    name: 'uFuzzy, unicode',
    build(texts) {
      const folded = texts.map(fold);
      const fuzzy = new uFuzzy({
        unicode: true,
        interSplit: '[^\\p{L}\\d]+',
        intraSplit: '\\p{Ll}\\p{Lu}',
      });
      return ({ words, wanted }) => {
        if (wanted === 'either') return null;
        const terms = words.map(fold);
        if (wanted === 'without') terms.push(`-${terms.pop()}`);
        // Words in either order, and no ranking: numbers of documents are all that is asked.
        return fuzzy.search(folded, terms.join(' '), 2, 0)[0] ?? [];
      };
    },
  },
];
