/**
 * The words that stand right beside a hit most often. Chinese prints no word boundaries, so a word is
 * guessed as the run of characters that keeps turning up together; its count is never guessed: it is
 * the number of documents that adding hit and word as one phrase to the search leaves.
 */
import type { SearchField } from './documents.ts';
import { hitPositions } from './hit-positions.ts';
import { parseQuery, quotePhrase, type ParsedQuery } from './query.ts';
import type { TextSearch } from './text-search.ts';
import { isWordUnit } from './word-character.ts';

export interface Neighbour {
  side: 'before' | 'after';
  /** The word beside the hit, folded. */
  word: string;
  /** Hit and word together, quoted: append it to the query. */
  phrase: string;
  /** Documents that the query with `phrase` appended leaves. */
  count: number;
}

export interface NeighbourRules {
  /** Characters of a word, at least and at most. */
  shortest: number;
  longest: number;
  /** A word grows by a character that follows in at least this share of its hits. */
  keepsTogether: number;
  sides: readonly Neighbour['side'][];
  limit: number;
}

export const wordRules: NeighbourRules = {
  shortest: 2,
  longest: 4,
  keepsTogether: 0.7,
  sides: ['before', 'after'],
  limit: 12,
};

/** Hits looked at to guess the words; the counts are of all. */
const SAMPLE = 20_000;
/** Grammatical characters no word of interest begins with (after the hit) or ends with (before it). */
const particles = new Set(
  '的了着过地得和与及或而且就也都又在把被对从向为以是有不这那其之所等吗呢吧啊',
);

/**
 * `within`: rows that the other filters leave (1) or not (0), null for all. `found`: what the query
 * finds, ascending.
 */
export function neighbours(
  search: TextSearch,
  query: ParsedQuery,
  found: readonly number[],
  fields: readonly SearchField[],
  within: Uint8Array | null,
  rules: NeighbourRules = wordRules,
): Neighbour[] {
  const rows = within === null ? found : found.filter((document) => within[document] === 1);
  const candidates = rules.sides.flatMap((side) => frequentRuns(search, query, rows, side, rules));
  const seen = new Set<string>();
  const counted: Neighbour[] = [];
  for (const { side, word, hit } of candidates.sort((a, b) => b.seen - a.seen)) {
    if (counted.length >= rules.limit * 2) break;
    const phrase = quotePhrase(side === 'after' ? hit + word : word + hit);
    if (seen.has(phrase)) continue;
    seen.add(phrase);
    const narrowed = { groups: [...query.groups, ...parseQuery(phrase).groups] };
    const left = search.search(narrowed, fields);
    const count = within === null ? left.length : left.filter((row) => within[row] === 1).length;
    counted.push({ side, word, phrase, count });
  }
  return counted
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, rules.limit);
}

interface Run {
  side: Neighbour['side'];
  word: string;
  hit: string;
  /** Occurrences in the sample. */
  seen: number;
}

function frequentRuns(
  search: TextSearch,
  query: ParsedQuery,
  rows: readonly number[],
  side: Neighbour['side'],
  rules: NeighbourRules,
): Run[] {
  const { texts } = search;
  const every = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const hits = hitPositions(
    texts,
    rows.filter((_, i) => i % every === 0),
    query,
  );
  /** Runs beside the hit, nearest character first, by hit. */
  const runsOf = new Map<string, string[]>();
  for (let i = 0; i < hits.length; i++) {
    const start = hits.starts[i] as number;
    const end = hits.ends[i] as number;
    const step = side === 'after' ? 1 : -1;
    const stop =
      side === 'after' ? (hits.lineEnds[i] as number) : (hits.lineStarts[i] as number) - 1;
    let run = '';
    for (let at = side === 'after' ? end : start - 1; at !== stop; at += step) {
      if (run.length === rules.longest || !isWordUnit(texts.text.charCodeAt(at))) break;
      run += texts.text.charAt(at);
    }
    if (run.length < rules.shortest || particles.has(run.charAt(0))) continue;
    const hit = texts.text.slice(start, end);
    // A quotation mark inside a hit cannot be written inside a phrase.
    if (hit.includes('"')) continue;
    const runs = runsOf.get(hit);
    if (runs === undefined) runsOf.set(hit, [run]);
    else runs.push(run);
  }
  return [...runsOf].flatMap(([hit, runs]) =>
    grow(runs, rules).map(({ word, seen }) => ({
      side,
      hit,
      seen,
      word: side === 'after' ? word : word.split('').reverse().join(''),
    })),
  );
}

/** Prefixes that stand in two runs or more, each grown as long as the runs keep together. */
function grow(runs: readonly string[], rules: NeighbourRules): { word: string; seen: number }[] {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let length = rules.shortest; length <= run.length; length++) {
      const prefix = run.slice(0, length);
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  const grown = new Map<string, { word: string; seen: number }>();
  for (const [word, seen] of counts) {
    if (seen < 2) continue;
    const shorter = counts.get(word.slice(0, -1));
    const starts = word.length === rules.shortest || shorter === undefined;
    if (!starts && seen < shorter * rules.keepsTogether) continue;
    // The longer one takes the place of the one it grew from.
    if (!starts) grown.delete(word.slice(0, -1));
    if (starts || counts.has(word)) grown.set(word, { word, seen });
  }
  return [...grown.values()];
}
