/** Relevance: a sum of named weights. Every hit is exact, so the question is only which a reader meant. */
import { fold } from '../text/fold.ts';
import type { SearchDocument, SearchField } from './documents.ts';
import type { FoldedTexts } from './folded-texts.ts';
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
function scoresOf(
  documents: readonly SearchDocument[],
  texts: FoldedTexts,
  found: ArrayLike<number>,
  query: ParsedQuery,
  fields: readonly SearchField[],
): Float32Array {
  const terms = wantedTerms(query);
  const inText = fields.includes('text');
  const byWeight = [...fields].sort((a, b) => rankWeights[b] - rankWeights[a]);
  /** Names and titles repeat: each is folded once. */
  const foldings = new Map<string, string>();
  const foldOnce = (printed: string): string => {
    let folded = foldings.get(printed);
    if (folded === undefined) foldings.set(printed, (folded = fold(printed)));
    return folded;
  };
  const scores = new Float32Array(found.length);
  for (let i = 0; i < found.length; i++) {
    const number = found[i] as number;
    const document = documents[number];
    if (document === undefined) continue;
    const start = texts.starts[number] as number;
    // The reading text is the first line.
    const reading = texts.text.slice(start, texts.text.indexOf('\n', start));
    let score = 0;
    for (const term of terms) {
      const at = inText ? reading.indexOf(term) : -1;
      if (at >= 0) {
        score += rankWeights.text + (rankWeights.share * term.length) / reading.length;
        if (at === 0) score += rankWeights.opening;
        if (term.length === reading.length) score += rankWeights.whole;
        continue;
      }
      const field = byWeight.find((name) =>
        name === 'text' || name === 'context'
          ? texts.holds(number, term, name)
          : foldOnce(document[name]).includes(term),
      );
      if (field !== undefined) score += rankWeights[field];
    }
    scores[i] = score;
  }
  return scores;
}

/** Scores are told apart to a thousandth. */
const STEPS = 1_000;
/** More documents than a collection can have; score and place share one number below 2^53. */
const PLACES = 2 ** 26;

/** The documents of `found` by relevance, best first, those of one score in the order of `found`. */
export function bestFirst(
  documents: readonly SearchDocument[],
  texts: FoldedTexts,
  found: ArrayLike<number>,
  query: ParsedQuery,
  fields: readonly SearchField[],
): Uint32Array {
  const scores = scoresOf(documents, texts, found, query, fields);
  // One number for score and place: sorted without a comparing function, 80,000 take a few milliseconds.
  const keys = new Float64Array(scores.length);
  for (let i = 0; i < keys.length; i++) {
    keys[i] = i - Math.round((scores[i] as number) * STEPS) * PLACES;
  }
  keys.sort();
  const best = new Uint32Array(keys.length);
  for (let i = 0; i < best.length; i++) {
    best[i] = found[(((keys[i] as number) % PLACES) + PLACES) % PLACES] as number;
  }
  return best;
}
