/**
 * Check a quotation: is what somebody pasted printed in this collection, word for word or nearly?
 * Pairs in common propose, an alignment ranks, a threshold and a margin decide. "Absent" says only
 * that nothing near enough stands in this collection, never that it was not said.
 */
import type { Span } from '../../schema/primitives.ts';
import { fold } from '../../text/fold.ts';
import { diffChars, type DiffPart } from '../diff.ts';
import { createCandidateFinder, type CandidateFinder } from './candidates.ts';
import { numbersAgree } from './numbers.ts';
import { likeness, readPasted, type Pasted } from './score.ts';
import { splitParts } from './split-parts.ts';
import type { Wordings } from './wordings.ts';

/** Fewer words than these are in every collection and prove nothing. */
export const SHORTEST_PART = 4;
/**
 * A likeness from which on a wording is the pasted one with differences. At 0.85 the right one of
 * altered quotations is found in 99 of 100, and what shares only its formulas with the collection in
 * less than 1 of 100 (docs/search.md has the curve).
 */
export const SURE = 0.85;
/** A likeness below which nothing is called found. */
export const LEAST = 0.8;
/** Between the two a wording must be nearer than the next other one by this much: a formula is near to many. */
export const MARGIN = 0.3;
/** A likeness from which on a wording is worth showing beside "not in this collection". */
export const RESEMBLES = 0.5;
/** A quotation that stands whole in a longer pasted text is found when it has this many words. */
export const CONTAINED_WORDS = 10;
/** Near wordings given at most. */
const MOST_NEAR = 5;
/** Resembling wordings given at most. */
const MOST_RESEMBLING = 3;
/** Wordings almost as near as the best are given too. */
const ALSO_NEAR = 0.08;

export interface ExactMatch {
  document: number;
  /** Line of the document's `text`. */
  line: number;
  /** The words pasted are the whole wording, not a part of it. */
  whole: boolean;
}

export interface NearMatch {
  document: number;
  line: number;
  /** 0 to 1. */
  score: number;
  /** From the part as pasted (a) to the wording as given to the search (b). */
  diff: DiffPart[];
}

/** `part`: half-open span of the pasted text, without marks. */
export type CheckedPart =
  | { kind: 'exact'; part: Span; matches: ExactMatch[] }
  | { kind: 'near'; part: Span; matches: NearMatch[] }
  /** `resembling`: the likest wordings, which are *not* what was pasted; for the reader's own eyes. */
  | { kind: 'absent'; part: Span; resembling: NearMatch[] }
  | { kind: 'short'; part: Span };

export interface QuotationChecker {
  check(pasted: string): CheckedPart[];
}

/** `wordingOf`: a wording as given to the search, for the difference shown. */
export function createQuotationChecker(
  wordings: Wordings,
  wordingOf: (document: number, line: number) => string,
): QuotationChecker {
  const finder = createCandidateFinder(wordings);
  const place = (wording: number): { document: number; line: number } => ({
    document: wordings.documents[wording] ?? 0,
    line: wordings.lines[wording] ?? 0,
  });

  function checkPart(printed: string, part: Span): CheckedPart {
    const pasted = readPasted(fold(printed));
    if (pasted.words.length < SHORTEST_PART) return { kind: 'short', part };
    const holding = finder.holding(pasted.words);
    if (holding.length > 0)
      return { kind: 'exact', part, matches: exactMatches(holding, pasted.words) };
    const { found, resembling } = nearest(finder, wordings, pasted);
    const matched = (near: readonly Near[]): NearMatch[] =>
      near.map(({ wording, score }) => {
        const { document, line } = place(wording);
        return { document, line, score, diff: diffChars(printed, wordingOf(document, line)) };
      });
    return found.length > 0
      ? { kind: 'near', part, matches: matched(found) }
      : { kind: 'absent', part, resembling: matched(resembling) };
  }

  /** One match a document, whole wordings first, then the shortest. */
  function exactMatches(holding: readonly number[], words: string): ExactMatch[] {
    const sorted = holding
      .map((wording) => ({ wording, length: wordings.words(wording).length }))
      .sort((a, b) => a.length - b.length || a.wording - b.wording);
    const byDocument = new Map<number, ExactMatch>();
    for (const { wording, length } of sorted) {
      const { document, line } = place(wording);
      if (byDocument.has(document)) continue;
      byDocument.set(document, { document, line, whole: length === words.length });
    }
    return [...byDocument.values()];
  }

  return {
    check: (pasted) =>
      splitParts(pasted).map((part) => checkPart(pasted.slice(part.start, part.end), part)),
  };
}

interface Near {
  wording: number;
  score: number;
}

/** What is near enough to be called found, and what only resembles; best first, one wording a document. */
function nearest(
  finder: CandidateFinder,
  wordings: Wordings,
  pasted: Pasted,
): { found: Near[]; resembling: Near[] } {
  const documents = new Set<number>();
  const ranked = finder
    .nearest(pasted.words)
    .map((wording) => ({ wording, ...likeness(pasted, wordings.words(wording)) }))
    .sort((a, b) => b.score - a.score || a.wording - b.wording)
    .filter(({ wording }) => {
      const document = wordings.documents[wording] ?? 0;
      return !documents.has(document) && documents.add(document);
    });
  const [best] = ranked;
  if (best === undefined) return { found: [], resembling: [] };
  if (isFound(pasted, ranked, wordings)) {
    const found = ranked.filter(({ score }) => score >= best.score - ALSO_NEAR);
    return { found: found.slice(0, MOST_NEAR), resembling: [] };
  }
  const contained = ranked.filter(
    ({ wording, contained }) => contained && wordings.words(wording).length >= CONTAINED_WORDS,
  );
  const resembling = ranked.filter(({ score }) => score >= RESEMBLES);
  return {
    found: contained.slice(0, MOST_NEAR),
    resembling: resembling.slice(0, MOST_RESEMBLING),
  };
}

function isFound(pasted: Pasted, ranked: readonly Near[], wordings: Wordings): boolean {
  const [best, ...others] = ranked;
  if (best === undefined || best.score < LEAST) return false;
  const words = wordings.words(best.wording);
  if (!numbersAgree(pasted.words, words)) return false;
  if (best.score >= SURE) return true;
  // A variant of the best is no rival: both tell of the same words.
  const own = readPasted(words);
  const rival = others.find(({ wording }) => likeness(own, wordings.words(wording)).score < LEAST);
  return rival === undefined || best.score - rival.score >= MARGIN;
}
