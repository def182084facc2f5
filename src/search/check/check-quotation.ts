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
import { wordsReplaced } from './replaced-words.ts';
import { likeness, readPasted, type Likeness, type Pasted } from './score.ts';
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
/**
 * A quotation that stands whole in a longer pasted text is found when it has this many words and is this share
 * of them: of less, the greater part of what was pasted is not in the collection.
 */
export const CONTAINED_WORDS = 10;
export const CONTAINED_SHARE = 0.5;
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
  /**
   * `resembling`: the likest wordings, which are *not* what was pasted; for the reader's own eyes.
   * `close`: the first of them is alike enough, but has another word or number in the place of a pasted one.
   */
  | { kind: 'absent'; part: Span; resembling: NearMatch[]; close: boolean }
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
    const printedOf = (wording: number): string => {
      const { document, line } = place(wording);
      return wordingOf(document, line);
    };
    const { found, resembling } = nearest(finder, wordings, pasted, printedOf);
    const matched = (near: readonly Near[]): NearMatch[] =>
      near.map(({ wording, score }) => {
        const { document, line } = place(wording);
        return { document, line, score, diff: diffChars(printed, wordingOf(document, line)) };
      });
    if (found.length > 0) return { kind: 'near', part, matches: matched(found) };
    const close = (resembling[0]?.score ?? 0) >= SURE;
    return { kind: 'absent', part, resembling: matched(resembling), close };
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

interface Near extends Likeness {
  wording: number;
}

/** What is near enough to be called found, and what only resembles; best first, one wording a document. */
function nearest(
  finder: CandidateFinder,
  wordings: Wordings,
  pasted: Pasted,
  printedOf: (wording: number) => string,
): { found: Near[]; resembling: Near[] } {
  const documents = new Set<number>();
  const ranked = finder
    .nearest(pasted.words)
    .map((wording): Near => ({ wording, ...likeness(pasted, wordings.words(wording)) }))
    .sort((a, b) => b.score - a.score || a.wording - b.wording)
    .filter(({ wording }) => {
      const document = wordings.documents[wording] ?? 0;
      return !documents.has(document) && documents.add(document);
    });
  const same = ranked
    .filter(({ score }) => score >= LEAST)
    .filter(({ wording, inPieces }) => {
      const printed = fold(printedOf(wording));
      return numbersAgree(pasted.folded, printed) && !wordsReplaced(pasted, printed, inPieces);
    });
  const [best] = same;
  if (best !== undefined && isSure(best, ranked, wordings)) {
    const found = same.filter(({ score }) => score >= best.score - ALSO_NEAR);
    return { found: found.slice(0, MOST_NEAR), resembling: [] };
  }
  const whole = ranked.filter(
    ({ wording, contained }) => contained > 0 && wordings.words(wording).length >= CONTAINED_WORDS,
  );
  const contained = whole.filter((near) => near.contained >= CONTAINED_SHARE);
  const resembling = ranked.filter((near) => near.score >= RESEMBLES || whole.includes(near));
  return {
    found: contained.slice(0, MOST_NEAR),
    resembling: resembling.slice(0, MOST_RESEMBLING),
  };
}

/** Alike enough, or so much more alike than any other wording that is not a variant of it. */
function isSure(best: Near, ranked: readonly Near[], wordings: Wordings): boolean {
  if (best.score >= SURE) return true;
  // A variant of the best is no rival: both tell of the same words.
  const own = readPasted(wordings.words(best.wording));
  const rival = ranked.find(
    ({ wording }) =>
      wording !== best.wording && likeness(own, wordings.words(wording)).score < LEAST,
  );
  return rival === undefined || best.score - rival.score >= MARGIN;
}
