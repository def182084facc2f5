/** The engines compared: each takes the printed texts and answers with the numbers of the documents that hold every word. */
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../search/documents.ts';
import { createTextSearch, type Strategy } from '../../search/text-search.ts';
import { indexTokens, queryTokens } from '../../search/tokens.ts';
import { fold } from '../../text/fold.ts';

export type Answer = (words: readonly string[]) => ArrayLike<number>;

export interface Engine {
  name: string;
  /** Not built for more documents than this: it takes minutes or gigabytes. */
  most?: number;
  build(texts: readonly string[]): Answer | Promise<Answer>;
}

export const documentOf = (text: string): SearchDocument => ({
  text,
  speaker: '',
  place: '',
  article: '',
  context: '',
});

const ours = (name: string, strategy?: Strategy, most?: number): Engine => ({
  name,
  ...(most === undefined ? {} : { most }),
  build(texts) {
    const search = createTextSearch(texts.map(documentOf), strategy);
    return (words) => search.search(words.map((word) => `"${word}"`).join(' '), ['text']);
  },
});

/** The truth of the comparison: what Ctrl-F finds in the folded text. */
export const plainScan: Engine = {
  name: 'plain scan (includes per document)',
  build(texts) {
    const folded = texts.map(fold);
    return (words) => {
      const terms = words.map(fold);
      const hits: number[] = [];
      for (let d = 0; d < folded.length; d++) {
        const text = folded[d] as string;
        if (terms.every((term) => text.includes(term))) hits.push(d);
      }
      return hits;
    };
  },
};

export const engines: readonly Engine[] = [
  plainScan,
  ours('ours'),
  ours('ours, forced: joined scan', 'scan'),
  ours('ours, forced: FlexSearch + check', 'flexsearch'),
  ours('ours, forced: pairs + check', 'pairs'),
  {
    name: 'FlexSearch as shipped',
    build(texts) {
      const index = new Index();
      texts.forEach((text, d) => index.add(d, text));
      return (words) => index.search(words.join(' '), { limit: texts.length }) as number[];
    },
  },
  {
    name: 'MiniSearch, our tokens, AND',
    build(texts) {
      const mini = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        tokenize: indexTokens,
        processTerm: (term) => term,
        searchOptions: { combineWith: 'AND', tokenize: (q) => q.split(' ').flatMap(queryTokens) },
      });
      mini.addAll(texts.map((text, id) => ({ id, text: fold(text) })));
      return (words) => mini.search(words.map(fold).join(' ')).map(({ id }) => id as number);
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
      return (words) => {
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
      return (words) =>
        fuse
          .search(words.map((word) => `'${fold(word)}`).join(' '))
          .map(({ refIndex }) => refIndex);
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
      return (words) => fuzzy.filter(folded, words.map(fold).join(' ')) ?? [];
    },
  },
];
