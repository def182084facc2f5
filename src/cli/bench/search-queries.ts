/** Queries of the kinds readers type, cut from the documents themselves; and some that stand nowhere. */
import type { SeededRandom } from './seeded-random.ts';

export const queryKinds = [
  '1 char',
  '2 chars',
  '3–4 chars',
  'phrase',
  'two words',
  'miss',
] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface BenchQuery {
  kind: QueryKind;
  /** Every word must stand in a document. */
  words: readonly string[];
}

const numbers: Readonly<Record<QueryKind, number>> = {
  '1 char': 20,
  '2 chars': 50,
  '3–4 chars': 40,
  phrase: 40,
  'two words': 30,
  miss: 20,
};

export function makeQueries(texts: readonly string[], random: SeededRandom): BenchQuery[] {
  /** `length` characters without marks, spaces and Latin letters, from some document. */
  const han = (length: number, text?: string): string => {
    for (let tries = 0; tries < 200; tries++) {
      const from = text ?? random.pick(texts);
      const start = random.integer(Math.max(1, from.length - length));
      const cut = from.slice(start, start + length);
      if (cut.length === length && /^\p{Script=Han}+$/u.test(cut)) return cut;
    }
    return '的'.repeat(length);
  };
  const make: Readonly<Record<QueryKind, () => string[]>> = {
    '1 char': () => [han(1)],
    '2 chars': () => [han(2)],
    '3–4 chars': () => [han(3 + random.integer(2))],
    phrase: () => [han(6 + random.integer(5))],
    'two words': () => {
      const text = random.pick(texts);
      return [han(2, text), han(2, text)];
    },
    miss: () => [han(2) + han(2) + han(2)],
  };
  return queryKinds.flatMap((kind) =>
    Array.from({ length: numbers[kind] }, () => ({ kind, words: make[kind]() })),
  );
}
