/** Counts as a report words them: `1 page`, `3 glosses`, the greatest first. */

/** @param noun singular; its plural is regular */
export function count(n: number, noun: string): string {
  const [head = '', ...rest] = noun.split(' of ');
  const plural = /(?:s|ch|sh)$/.test(head) ? `${head}es` : `${head}s`;
  return `${n} ${[n === 1 ? head : plural, ...rest].join(' of ')}`;
}

/** How often each occurs. */
export function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Phrases with the number they tell of, the greatest first, none for nothing. */
export function inOrder(phrases: readonly (readonly [phrase: string, n: number])[]): string {
  return phrases
    .filter(([, n]) => n > 0)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([phrase]) => phrase)
    .join(', ');
}
