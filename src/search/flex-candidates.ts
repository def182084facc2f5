/** FlexSearch over our tokens: the candidates for a term in a small collection (docs/search.md says how small). */
import { Index } from 'flexsearch';
import type { FoldedTexts } from './folded-texts.ts';
import { indexTokens, queryTokens } from './tokens.ts';

export interface FlexCandidates {
  /** Indexes on for about `documents` documents; true when all are in. */
  step(documents: number): boolean;
  /** Documents that hold every pair of `term`, in no order. */
  candidates(term: string): readonly number[];
}

export function createFlexCandidates(texts: FoldedTexts): FlexCandidates {
  let tokens = indexTokens;
  // Resolution 1: no ranking by position, which costs memory and which a substring check ignores.
  const index = new Index({ encode: (text: string) => tokens(text), resolution: 1 });
  let next = 0;
  return {
    step(slice) {
      const end = Math.min(texts.documents, next + slice);
      tokens = indexTokens;
      for (; next < end; next++) {
        index.add(next, texts.text.slice(texts.starts[next], texts.starts[next + 1]));
      }
      tokens = queryTokens;
      return next === texts.documents;
    },
    // Without a limit FlexSearch answers with the first 100.
    candidates: (term) => index.search(term, { limit: Math.max(1, texts.documents) }) as number[],
  };
}
