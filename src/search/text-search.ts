/**
 * Exact search: the documents whose folded fields hold the words of the query, as Ctrl-F would find
 * them. An index only proposes; every hit is confirmed by substring. Which index serves is a matter of
 * size and was measured (docs/search.md); while it is being built, queries are answered by scanning.
 */
import { searchFields, type SearchDocument, type SearchField } from './documents.ts';
import { createFlexCandidates, type FlexCandidates } from './flex-candidates.ts';
import {
  foldTexts,
  type FoldedTexts,
  type FoldedTextsBuilder,
  type Region,
} from './folded-texts.ts';
import { createNameColumn, type NameColumn } from './name-column.ts';
import { buildPairIndex, pairList, type PairIndex, type PairIndexBuilder } from './pair-index.ts';
import { parseQuery, type ParsedQuery, type QueryTerm } from './query.ts';

export interface TextSearch {
  /** Documents that match, ascending; all of them for a query without terms. `fields`: where to look, all by default. */
  search(query: string | ParsedQuery, fields?: readonly SearchField[]): number[];
  /** Builds on for about `documents` documents; true when the index is ready. */
  step(documents: number): boolean;
  /** 0 to 1. */
  readonly progress: number;
  readonly texts: FoldedTexts;
  /** The pairs of all documents; null until the index is ready, and where the strategy keeps none. */
  readonly pairs: PairIndex | null;
}

export type Strategy = 'scan' | 'flexsearch' | 'pairs';

/** Below this many documents FlexSearch is built within a fifth of a second; past it the pair lists answer as fast for a tenth of the time and memory. */
const FLEXSEARCH_BELOW = 3_000;
/** A list longer than this share of all documents is slower to confirm one by one than the whole text to scan. */
const DENSE = 1 / 8;

export function strategyFor(documents: number): Strategy {
  return documents < FLEXSEARCH_BELOW ? 'flexsearch' : 'pairs';
}

/** Everything at once; for a worker that must answer meanwhile, `startTextSearch`. */
export function createTextSearch(
  documents: readonly SearchDocument[],
  strategy?: Strategy,
): TextSearch {
  const search = startTextSearch(documents, strategy);
  while (!search.step(documents.length + 1));
  return search;
}

/**
 * Nothing is built yet; call `step` until it says so. Searches are answered from the first moment.
 * `folding`: of these documents, where it was begun while they came.
 */
export function startTextSearch(
  documents: readonly SearchDocument[],
  strategy: Strategy = strategyFor(documents.length),
  folding: FoldedTextsBuilder = foldTexts(documents),
): TextSearch {
  const names: readonly [SearchField, NameColumn][] = (
    ['speaker', 'place', 'article'] as const
  ).map((field) => [field, createNameColumn(documents.map((document) => document[field]))]);
  let texts: FoldedTexts | null = null;
  let flex: FlexCandidates | null = null;
  let flexReady = false;
  let pairBuilder: PairIndexBuilder | null = null;
  let pairs: PairIndex | null = null;
  const scratch = [new Uint32Array(documents.length), new Uint32Array(documents.length)] as const;

  const allTexts = (): FoldedTexts => (texts ??= folding.finish());

  function step(slice: number): boolean {
    if (texts === null) {
      texts = folding.step(slice);
      return texts !== null && strategy === 'scan';
    }
    if (strategy === 'flexsearch' && !flexReady) {
      flex ??= createFlexCandidates(texts);
      flexReady = flex.step(slice);
      return flexReady;
    }
    if (strategy === 'pairs' && pairs === null) {
      pairBuilder ??= buildPairIndex(texts);
      pairs = pairBuilder.step(slice);
      return pairs !== null;
    }
    return true;
  }

  /** Proposes documents for the long fields, ascending, all that hold `term` among them; null: scan. */
  function candidates(term: string): ArrayLike<number> | null {
    const dense = documents.length * DENSE;
    if (flexReady && flex !== null) {
      const proposed = flex.candidates(term);
      return proposed.length > dense ? null : [...proposed].sort((a, b) => a - b);
    }
    if (pairs === null || term.length < 2) return null;
    const [best, second] = shortestLists(pairs, term);
    if (pairs.size(best) > dense) return null;
    const count = pairs.read(best, scratch[0]);
    const proposed = scratch[0].subarray(0, count);
    // A second list pays when it is read faster than what it rules out would be confirmed.
    if (second === best || pairs.size(second) > count * 24) return proposed;
    const others = scratch[1].subarray(0, pairs.read(second, scratch[1]));
    return intersect(proposed, others);
  }

  function longHits(term: string, region: Region): number[] {
    if (region === 'none') return [];
    const all = allTexts();
    const proposed = candidates(term);
    if (proposed === null) return all.scan(term, region);
    const hits: number[] = [];
    for (let i = 0; i < proposed.length; i++) {
      const document = proposed[i] as number;
      if (all.holds(document, term, region)) hits.push(document);
    }
    return hits;
  }

  /** How many documents a term is likely to have: only to choose which group to begin with. */
  function estimate({ text, excluded }: QueryTerm): number {
    if (excluded) return documents.length;
    if (pairs === null || text.length < 2) return documents.length / (1 + text.length);
    return pairs.size(shortestLists(pairs, text)[0]);
  }

  function search(
    query: string | ParsedQuery,
    fields: readonly SearchField[] = searchFields,
  ): number[] {
    const { groups } = typeof query === 'string' ? parseQuery(query) : query;
    const region = regionOf(fields);
    const columns = names.filter(([field]) => fields.includes(field)).map(([, column]) => column);

    /** Every document that holds the term, ascending. */
    const hitsOf = (term: string): number[] => {
      const long = longHits(term, region);
      const found = columns.flatMap((column) => {
        const matching = column.matching(term);
        return matching === null ? [] : [{ matching, codes: column.codes }];
      });
      if (found.length === 0) return long;
      const marked = new Uint8Array(documents.length);
      for (const document of long) marked[document] = 1;
      for (const { matching, codes } of found) {
        for (let d = 0; d < codes.length; d++)
          if (matching[codes[d] as number] === 1) marked[d] = 1;
      }
      return ones(marked, 1);
    };
    const hitsOfTerm = ({ text, excluded }: QueryTerm): number[] => {
      const hits = hitsOf(text);
      if (!excluded) return hits;
      const marked = new Uint8Array(documents.length);
      for (const document of hits) marked[document] = 1;
      return ones(marked, 0);
    };
    const testOf = ({ text, excluded }: QueryTerm): ((document: number) => boolean) => {
      const all = allTexts();
      const found = columns.flatMap((column) => {
        const matching = column.matching(text);
        return matching === null ? [] : [{ matching, codes: column.codes }];
      });
      return (document) => {
        const holds =
          found.some(({ matching, codes }) => matching[codes[document] as number] === 1) ||
          all.holds(document, text, region);
        return holds !== excluded;
      };
    };

    const ordered = groups
      .map((group) => ({ group, size: group.reduce((sum, term) => sum + estimate(term), 0) }))
      .sort((a, b) => a.size - b.size)
      .map(({ group }) => group);
    const [first, ...rest] = ordered;
    if (first === undefined) return documents.map((_, document) => document);
    let hits = union(first.map(hitsOfTerm), documents.length);
    for (const group of rest) {
      if (hits.length === 0) break;
      const tests = group.map(testOf);
      hits = hits.filter((document) => tests.some((test) => test(document)));
    }
    return hits;
  }

  return {
    search,
    step,
    get progress() {
      if (texts === null) return 0;
      if (strategy === 'pairs')
        return pairs !== null ? 1 : 0.2 + 0.8 * (pairBuilder?.progress ?? 0);
      return strategy === 'scan' || flexReady ? 1 : 0.5;
    },
    get texts() {
      return allTexts();
    },
    get pairs() {
      return pairs;
    },
  };
}

function regionOf(fields: readonly SearchField[]): Region {
  const text = fields.includes('text');
  if (fields.includes('context')) return text ? 'both' : 'context';
  return text ? 'text' : 'none';
}

/** The two shortest of the lists of a term's pairs; twice the same where it has only one pair. */
function shortestLists(pairs: PairIndex, term: string): [number, number] {
  let best = -1;
  let second = -1;
  for (let i = 0; i + 1 < term.length; i++) {
    const list = pairList(term.charCodeAt(i), term.charCodeAt(i + 1));
    if (list === best || list === second) continue;
    if (best < 0 || pairs.size(list) < pairs.size(best)) {
      second = best;
      best = list;
    } else if (second < 0 || pairs.size(list) < pairs.size(second)) second = list;
  }
  return [best, second < 0 ? best : second];
}

/** Common numbers of two ascending lists, written into the first. */
function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  let kept = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      a[kept++] = x;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return a.subarray(0, kept);
}

function union(lists: readonly number[][], documents: number): number[] {
  const [only, ...more] = lists;
  if (only !== undefined && more.length === 0) return only;
  const marked = new Uint8Array(documents);
  for (const list of lists) for (const document of list) marked[document] = 1;
  return ones(marked, 1);
}

function ones(marked: Uint8Array, wanted: 0 | 1): number[] {
  const found: number[] = [];
  for (let d = 0; d < marked.length; d++) if (marked[d] === wanted) found.push(d);
  return found;
}
