/**
 * Finds many words in a text in one pass: at each position only the words that begin with the two
 * characters standing there are tried, so the time grows with the text and not with the list.
 */

export interface TermMatch<T> {
  start: number;
  end: number;
  /** What was registered with the word. */
  value: T;
}

/**
 * @param terms folded words of two UTF-16 code units or more, each with a value; a word may come several times
 * @returns a function that lists every occurrence in a folded text, by start, longer first
 */
export function createTermMatcher<T>(
  terms: readonly (readonly [term: string, value: T])[],
): (folded: string) => TermMatch<T>[] {
  const byBeginning = new Map<string, (readonly [string, T])[]>();
  for (const entry of [...terms].sort(([a], [b]) => b.length - a.length)) {
    if (entry[0].length < 2) throw new Error(`a term needs two characters: “${entry[0]}”`);
    const key = entry[0].slice(0, 2);
    const bucket = byBeginning.get(key);
    if (bucket === undefined) byBeginning.set(key, [entry]);
    else bucket.push(entry);
  }
  return (folded) => {
    const matches: TermMatch<T>[] = [];
    for (let start = 0; start + 1 < folded.length; start++) {
      for (const [term, value] of byBeginning.get(folded.slice(start, start + 2)) ?? []) {
        if (folded.startsWith(term, start))
          matches.push({ start, end: start + term.length, value });
      }
    }
    return matches;
  };
}
