/** Unmarked speech: …强调,… and …说:… without quotation marks. One row for the sentence the cue stands in. */
import type { Span } from '../../schema/primitives.ts';
import type { TextRef } from '../found.ts';
import type { Classified } from './classified.ts';
import { notACue, partOfWord, reportingCue } from './cue-words.ts';
import { findSubject } from './find-subject.ts';
import type { Named, People } from './people.ts';
import type { ReadParagraph } from './read-paragraph.ts';

export interface Reported {
  paragraph: ReadParagraph;
  words: Span;
  cue: Span;
  who: Named;
  source: TextRef;
}

/**
 * Reported rows of one paragraph in order; they may hold quotations of other kinds.
 * @param quotes those of the paragraph
 */
export function reportedSpeech(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  quotes: readonly Classified[],
  people: People,
): Reported[] {
  if (paragraph.role === 'heading') return [];
  const found: Reported[] = [];
  let until = 0;
  for (const match of paragraph.masked.matchAll(reportingCue)) {
    const cue = { start: match.index, end: match.index + match[0].length };
    if (cue.start < until) continue;
    if (notACue.test(paragraph.masked.slice(Math.max(0, cue.start - 4), cue.end))) continue;
    if (partOfWord.test(paragraph.masked.slice(cue.start, cue.end + 3))) continue;
    // 听取情况介绍, is no speech
    if (
      /^介绍$/.test(match[0]) &&
      /(?:的|情况|成果|作|相关|有关|听[^,。]{0,20})$/.test(
        paragraph.masked.slice(Math.max(0, cue.start - 24), cue.start),
      )
    )
      continue;
    const subject = findSubject(paragraphs, paragraph, cue.start, people);
    if (subject === null || subject.who.kind === 'document' || subject.who.kind === 'saying')
      continue;
    const words = contentAfter(paragraph, cue.end);
    if (words === null) continue;
    const direct = quotes.some(
      (one) =>
        one.kind === 'speech' &&
        one.cue !== null &&
        one.cue.start < cue.end &&
        one.cue.end > cue.start &&
        one.quote.open >= cue.end,
    );
    if (direct) continue;
    found.push({ paragraph, words, cue, who: subject.who, source: subject.source });
    until = words.end;
  }
  return found;
}

/** Sentences beyond this many characters are none. */
const longest = 3000;

/** From behind the mark after the cue to the end of the sentence, its end mark left out. */
function contentAfter(paragraph: ReadParagraph, cueEnd: number): Span | null {
  const { masked } = paragraph;
  let start = cueEnd;
  if (/[,:]/.test(masked.charAt(start))) start++;
  while (masked.charAt(start) === ' ') start++;
  let end = start;
  while (end < masked.length && end - start <= longest && !'。!?'.includes(masked.charAt(end)))
    end++;
  if (end - start > longest) return null;
  while (end > start && ' …'.includes(masked.charAt(end - 1))) end--;
  const words = masked.slice(start, end);
  if (words.length < 5 || /^⟪+▪*⟫+$/.test(words)) return null;
  if (!/[\p{Script=Han}]/u.test(words.replace(/⟪▪*⟫/g, ''))) return null;
  return { start, end };
}
