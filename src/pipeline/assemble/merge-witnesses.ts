/**
 * Groups what the articles print into quotations: witnesses whose folded words and speaker agree are
 * one; an unattributed one joins when its words are too long for a coincidence.
 */
import { fold, foldWords } from '../../text/fold.ts';
import { hashId } from '../../text/hash.ts';
import type { FoundQuotation, FoundSaid } from '../found.ts';

/** A quotation as one article prints it. */
export interface PageQuotation {
  /** Article id. */
  article: string;
  quotation: FoundQuotation;
  said: FoundSaid;
  /** The printed words. */
  printed: string;
  /** Speaker id or null. */
  speaker: string | null;
}

export interface QuotationGroup {
  id: string;
  speaker: string | null;
  /** Numbers of the page quotations, in the order given. */
  members: number[];
}

/** From this many characters on, the same words in two articles are the same utterance, not a coincidence. */
export const LONG_ENOUGH = 12;

/** What two printings of the same words share; marks and spaces do not count unless there is nothing else. */
export function wordsKey(printed: string): string {
  const words = foldWords(printed);
  return words === '' ? fold(printed).trim() : words;
}

/** @param pages in the bundle's article and reading order */
export function mergeWitnesses(pages: readonly PageQuotation[]): QuotationGroup[] {
  const speakersOf = new Map<string, Set<string>>();
  const keys = pages.map(({ printed, speaker }) => {
    const key = wordsKey(printed);
    if (speaker !== null) {
      const speakers = speakersOf.get(key) ?? new Set<string>();
      speakersOf.set(key, speakers.add(speaker));
    }
    return key;
  });
  const groups = new Map<string, QuotationGroup>();
  pages.forEach((page, index) => {
    const key = keys[index] ?? '';
    let { speaker } = page;
    if (speaker === null && key.length >= LONG_ENOUGH) {
      const [only, ...others] = speakersOf.get(key) ?? [];
      if (only !== undefined && others.length === 0) speaker = only;
    }
    const id = quotationId(key, speaker);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, speaker, members: [index] });
    else group.members.push(index);
  });
  return [...groups.values()];
}

/** 60 bits of SHA-256: for a million quotations a collision has a chance of 4 in 10 million. */
export function quotationId(key: string, speaker: string | null): string {
  return `q-${hashId(`${key}\n${speaker ?? ''}`)}`;
}
