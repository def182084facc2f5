/** Which quotations contain one another or differ by a few characters; found through shared runs of characters. */
import type { Quotation, RelationKind } from '../../schema/bundle.ts';
import { wordsKey } from './merge-witnesses.ts';

type Related = Quotation['related'][number];

/** Shorter words stand in longer ones by coincidence. */
const SHORTEST = 8;
/** Length of the runs that candidates must share. */
const RUN = 6;
/** A run in more quotations than this is a set phrase and tells nothing. */
const TOO_COMMON = 64;
/** Share of the longer wording that may differ in a variant. */
const VARIANT_SHARE = 0.2;

/** @returns for each quotation its relations, nearest first; only speech and reported words are related. */
export function relateQuotations(
  quotations: readonly Pick<Quotation, 'id' | 'kind' | 'text'>[],
): Related[][] {
  const keys = quotations.map(({ kind, text }) =>
    kind === 'speech' || kind === 'reported' ? wordsKey(text) : '',
  );
  const related: Related[][] = quotations.map(() => []);
  const relate = (a: number, b: number, relation: RelationKind, difference: number): void => {
    const other = quotations[b];
    if (other !== undefined) related[a]?.push({ id: other.id, relation, difference });
  };
  const runs = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key.length < SHORTEST) return;
    const seen = new Set<string>();
    for (let at = 0; at + RUN <= key.length; at++) seen.add(key.slice(at, at + RUN));
    for (const run of seen) {
      const postings = runs.get(run);
      if (postings === undefined) runs.set(run, [index]);
      else postings.push(index);
    }
  });
  const pairs = new Set<number>();
  for (const postings of runs.values()) {
    if (postings.length > TOO_COMMON) continue;
    for (let i = 1; i < postings.length; i++) {
      for (let j = 0; j < i; j++) pairs.add((postings[j] ?? 0) * keys.length + (postings[i] ?? 0));
    }
  }
  for (const pair of pairs) {
    const [a, b] = [Math.floor(pair / keys.length), pair % keys.length];
    const [x = '', y = ''] = [keys[a], keys[b]];
    if (x === y) {
      relate(a, b, 'variant', 0);
      relate(b, a, 'variant', 0);
    } else if (x.includes(y)) {
      relate(a, b, 'contains', x.length - y.length);
      relate(b, a, 'within', x.length - y.length);
    } else if (y.includes(x)) {
      relate(a, b, 'within', y.length - x.length);
      relate(b, a, 'contains', y.length - x.length);
    } else {
      const limit = Math.floor(Math.max(x.length, y.length) * VARIANT_SHARE);
      const difference = editDistance(x, y, limit);
      if (difference === null) continue;
      relate(a, b, 'variant', difference);
      relate(b, a, 'variant', difference);
    }
  }
  for (const list of related) {
    list.sort((a, b) => a.difference - b.difference || (a.id < b.id ? -1 : 1));
  }
  return related;
}

/** Levenshtein distance in UTF-16 code units if it is at most `limit`, else null; time length × limit. */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let above = Array.from({ length: b.length + 1 }, (_, j) => (j <= limit ? j : Infinity));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(Infinity);
    if (i <= limit) row[0] = i;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(
        (above[j - 1] ?? Infinity) + same,
        (above[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
      );
    }
    above = row;
  }
  const distance = above[b.length] ?? Infinity;
  return distance <= limit ? distance : null;
}
