/** Relevance: a sum of named weights. Every hit is exact, so the question is only which a reader meant. */
import type { SearchDocument, SearchField } from './documents.ts';
import { fold } from '../text/fold.ts';
import { wantedTerms } from './hit-positions.ts';
import type { ParsedQuery } from './query.ts';

export const rankWeights = {
  /** The quotation is these very words: what somebody looks for who pastes it. */
  whole: 16,
  /** Somebody who searches words means words said, before anything printed around them. */
  text: 8,
  /** A name typed as a word asks for what its bearer said, or what was said there. */
  speaker: 5,
  place: 5,
  /** A headline sums up many quotations; it says less of each. */
  article: 2,
  /** The sentence around is what the reporter says. */
  context: 1,
  /** Share of the quotation that the words make up: a short one is about them, a long one mentions them. */
  share: 4,
  /** Words at the beginning are how people remember a sentence. */
  opening: 1,
} as const;

/**
 * Score of each document of `found`, in its order. A term counts in the field where it weighs most; a
 * query without terms that are looked for scores 0 throughout.
 */
export function rankScores(
  documents: readonly SearchDocument[],
  found: ArrayLike<number>,
  query: ParsedQuery,
  fields: readonly SearchField[],
): Float32Array {
  const terms = wantedTerms(query);
  const byWeight = [...fields].sort((a, b) => rankWeights[b] - rankWeights[a]);
  /** Names and titles repeat: each is folded once. */
  const foldings = new Map<string, string>();
  const foldOnce = (printed: string): string => {
    let folded = foldings.get(printed);
    if (folded === undefined) foldings.set(printed, (folded = fold(printed)));
    return folded;
  };
  return Float32Array.from({ length: found.length }, (_, i) => {
    const document = documents[found[i] as number];
    if (document === undefined) return 0;
    const [reading = ''] = document.text.split('\n', 1);
    const text = fold(reading);
    let score = 0;
    for (const term of terms) {
      const at = fields.includes('text') ? text.indexOf(term) : -1;
      if (at >= 0) {
        score += rankWeights.text + (rankWeights.share * term.length) / text.length;
        if (at === 0) score += rankWeights.opening;
        if (term.length === text.length) score += rankWeights.whole;
        continue;
      }
      const field = byWeight.find((name) =>
        (name === 'text' || name === 'context'
          ? fold(document[name])
          : foldOnce(document[name])
        ).includes(term),
      );
      if (field !== undefined) score += rankWeights[field];
    }
    return score;
  });
}
