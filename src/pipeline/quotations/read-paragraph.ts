/**
 * One paragraph made ready for the rules: folded, its quotations masked, cut into sentences and
 * clauses. All offsets are those of the printed paragraph.
 */
import { GAP } from '../../schema/edit.ts';
import type { Span } from '../../schema/primitives.ts';
import { fold } from '../../text/fold.ts';
import { cueSource } from './cue-words.ts';
import { type QuoteSpan, quoteSpans } from './quote-spans.ts';

export interface ReadParagraph {
  index: number;
  role: 'heading' | 'body';
  text: string;
  folded: string;
  /** `folded` with every outermost quotation as ⟪▪▪▪⟫, so that rules about the words around do not see into it. */
  masked: string;
  quotes: QuoteSpan[];
  sentences: Span[];
}

const saysAtEnd = new RegExp(`(?:${cueSource})(?:道|着|的)?$`);

/** Reads the paragraphs of an article in order: a quotation may go on from one to the next. */
export function readParagraphs(
  paragraphs: readonly { role: 'heading' | 'body'; text: string }[],
): ReadParagraph[] {
  let continued = false;
  return paragraphs.map((paragraph, index) => {
    const read = readParagraph(paragraph, index, continued);
    const last = read.quotes.at(-1);
    continued = last !== undefined && !last.closed;
    return read;
  });
}

function readParagraph(
  { role, text }: { role: 'heading' | 'body'; text: string },
  index: number,
  continued: boolean,
): ReadParagraph {
  const quotes = quoteSpans(text, continued);
  const folded = endLostSentences(fold(text), quotes);
  const masked = mask(folded, quotes);
  return {
    index,
    role,
    text,
    folded,
    masked,
    quotes,
    sentences: cutSentences(folded, masked, quotes),
  };
}

/** A lost character before a closing mark is read as the end mark that nearly always stands there. */
function endLostSentences(folded: string, quotes: readonly QuoteSpan[]): string {
  let out = folded;
  for (const { end, start, closed } of quotes) {
    if (!closed || end - start < 12 || out.charAt(end - 1) !== GAP) continue;
    out = `${out.slice(0, end - 1)}。${out.slice(end)}`;
  }
  return out;
}

function mask(folded: string, quotes: readonly QuoteSpan[]): string {
  let out = '';
  let done = 0;
  for (const { open, start, end, close } of quotes) {
    out += folded.slice(done, open);
    out += '⟪'.repeat(start - open) + '▪'.repeat(end - start) + '⟫'.repeat(close - end);
    done = close;
  }
  return out + folded.slice(done);
}

/** Sentences of the masked text; a quotation that is a sentence of its own ends one, unless its speaker follows. */
function cutSentences(folded: string, masked: string, quotes: readonly QuoteSpan[]): Span[] {
  const whole = new Set<number>();
  for (const quote of quotes) {
    if (!/[。!?…]/.test(folded.charAt(quote.end - 1))) continue;
    const after = masked.slice(quote.close, quote.close + 60);
    if (/^[,。;:、!?…)⟪]/.test(after)) continue;
    const stop = after.search(/[,。;:!?⟪]/);
    const tail = stop < 0 ? after : after.slice(0, stop);
    // …。”某报告提出:“…”: what ends in a colon leads in the next words
    if (tail.length <= 45 && saysAtEnd.test(tail) && after.charAt(stop) !== ':') continue;
    whole.add(quote.close);
  }
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < masked.length; at++) {
    const ends = '。!?…'.includes(masked.charAt(at));
    if (!ends && !whole.has(at + 1)) continue;
    let end = at + 1;
    while (ends && '。!?…)\'"'.includes(masked.charAt(end) || ' ')) end++;
    sentences.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < masked.length) sentences.push({ start, end: masked.length });
  return sentences;
}

/** Index of the sentence that holds `at`. */
export function sentenceAt(paragraph: ReadParagraph, at: number): number {
  const { sentences } = paragraph;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Clauses of the masked stretch [start, end): cut at , ; : and dashes outside book marks. */
export function clauses(paragraph: ReadParagraph, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  let book = 0;
  for (let at = start; at < end; at++) {
    const char = paragraph.masked.charAt(at);
    if (char === '《') book = at + 60;
    else if (char === '》') book = 0;
    if (at < book) continue;
    if (!',;:—。!?…'.includes(char)) continue;
    if (at > from) found.push({ start: from, end: at });
    from = at + 1;
  }
  if (end > from) found.push({ start: from, end });
  return found;
}
