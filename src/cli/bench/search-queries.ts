/** Queries of the kinds readers type, cut from the documents themselves; and some that stand nowhere. */
import type { SeededRandom } from './seeded-random.ts';

export const queryKinds = [
  '1 char',
  '2 chars',
  '3–4 chars',
  'phrase',
  'two words',
  'miss',
  'phrase with marks',
  'either',
  'without',
] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface BenchQuery {
  kind: QueryKind;
  words: readonly string[];
  /** `all`: every word stands in a document; `either`: one of them; `without`: all but the last, which must not. */
  wanted: 'all' | 'either' | 'without';
}

/** What is typed into the page, and how often: the plain kinds in the proportions of a reader's day. */
const mix: readonly (readonly [QueryKind, number])[] = [
  ['1 char', 20],
  ['2 chars', 50],
  ['3–4 chars', 40],
  ['phrase', 40],
  ['two words', 30],
  ['miss', 20],
];

/** 200 queries, kind by kind. */
export function makeQueries(texts: readonly string[], random: SeededRandom): BenchQuery[] {
  const make = queryMaker(texts, random);
  return mix.flatMap(([kind, number]) => Array.from({ length: number }, () => make(kind)));
}

/** `each` queries of every kind, the kinds taking turns: whoever stops early has been asked as many of each. */
export function makeQueriesInTurns(
  texts: readonly string[],
  random: SeededRandom,
  each: number,
): BenchQuery[] {
  const make = queryMaker(texts, random);
  const rounds = queryKinds.map((kind) => Array.from({ length: each }, () => make(kind)));
  return Array.from({ length: each }, (_, i) => i).flatMap((i) =>
    rounds.map((queries) => queries[i] as BenchQuery),
  );
}

function queryMaker(texts: readonly string[], random: SeededRandom) {
  const cutWhere = (accept: RegExp, length: number, text?: string): string => {
    for (let tries = 0; tries < 200; tries++) {
      const from = text ?? random.pick(texts);
      const start = random.integer(Math.max(1, from.length - length));
      const cut = from.slice(start, start + length);
      if (cut.length === length && accept.test(cut)) return cut;
    }
    return '的'.repeat(length);
  };
  /** `length` characters without marks, spaces and Latin letters, from some document. */
  const han = (length: number, text?: string): string =>
    cutWhere(/^\p{Script=Han}+$/u, length, text);
  const inOne = (): string[] => {
    const text = random.pick(texts);
    return [han(2, text), han(2, text)];
  };
  const make: Readonly<Record<QueryKind, () => string[]>> = {
    '1 char': () => [han(1)],
    '2 chars': () => [han(2)],
    '3–4 chars': () => [han(3 + random.integer(2))],
    phrase: () => [han(6 + random.integer(5))],
    'two words': inOne,
    miss: () => [han(2) + han(2) + han(2)],
    'phrase with marks': () => [
      cutWhere(/^\p{Script=Han}+[，、：；]\p{Script=Han}+$/u, 6 + random.integer(5)),
    ],
    either: () => [han(2), han(2)],
    without: inOne,
  };
  return (kind: QueryKind): BenchQuery => ({
    kind,
    words: make[kind](),
    wanted: kind === 'either' || kind === 'without' ? kind : 'all',
  });
}
