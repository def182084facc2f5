/** Quotations that share one lead-in: “…”,“…”; “…。”“…。”; 宣称“…”、某地是“…”. */
import type { Classified } from './classified.ts';
import { contentShape } from './content-shape.ts';
import type { QuoteSpan } from './quote-spans.ts';
import type { ReadParagraph } from './read-paragraph.ts';

const betweenRun = /^[,、;。]?(?:和|及|以及|要|并|并且|又|还|更|再|也|到|或|而且|同时)*[,]?$/;

/** The next of a run under one lead-in: “…”,“…”;  “…。”“…。” */
export function chain(one: Classified, previous: Classified | null): Classified | null {
  if (previous === null || previous.kind !== 'speech' || previous.place === 'noun') return null;
  const { masked } = one.paragraph;
  const between = masked.slice(previous.quote.close, one.quote.open);
  const joined = betweenRun.test(between);
  // 宣称“…”、某地是“…”: the predicate of the next clause under the same cue
  const predicate = /^[,、][^,。;:⟪⟫]{1,10}是$/.test(between) && previous.place !== null;
  if (!joined && !predicate) return null;
  if (between.startsWith('。') && !(one.shape.sentence && previous.shape.sentence)) return null;
  const goesOn = one.shape.clause || (one.shape.question && previous.shape.question);
  if (joined && (one.shape.words < 5 || !goesOn)) return null;
  if (predicate && one.shape.words < 5) return null;
  if (previous.place === 'after' && !/^⟪/.test(masked.slice(previous.quote.close))) return null;
  const { free, cue, place, who, source, attribution } = previous;
  const leadIn = previous.leadIn ?? { paragraph: one.paragraph, at: previous.quote.open };
  return { ...one, kind: 'speech', free, cue, place, who, source, attribution, leadIn };
}

/** A run whose last member has its cue behind it: “…”“…”,他说。 */
export function chainBackwards(all: Classified[], paragraph: ReadParagraph): void {
  for (let i = all.length - 2; i >= 0; i--) {
    const one = all[i];
    const next = all[i + 1];
    if (one === undefined || next === undefined || one.paragraph !== paragraph) break;
    if (next.paragraph !== paragraph || next.place !== 'after' || one.free === null) continue;
    if (one.quote.close !== next.quote.open) continue;
    const { cue, place, who, source, attribution } = next;
    all[i] = { ...one, free: null, kind: 'speech', cue, place, who, source, attribution };
  }
}

/** 甲强调,“…”。“…”。 – the next sentence, a quotation throughout, goes on with the same voice. */
export function carriedOn(one: Classified, previous: Classified | null): Partial<Classified> {
  if (previous === null || previous.kind !== 'speech' || previous.who === null) return {};
  if (previous.place !== 'before' && previous.free === null) return {};
  const between = one.paragraph.masked.slice(previous.quote.close, one.quote.open);
  if (!/^[。,]?$/.test(between)) return {};
  const { who, source } = previous;
  return { who, source, attribution: 'implicit' };
}

/** The paragraph above ended inside a quotation, and this one begins with its next words. */
export function carriedOver(
  last: Classified | undefined,
  paragraph: ReadParagraph,
  quote: QuoteSpan,
): Classified | null {
  if (last === undefined || last.quote.closed || last.kind !== 'speech') return null;
  if (last.paragraph.index !== paragraph.index - 1) return null;
  if (paragraph.masked.slice(0, quote.open).trim() !== '') return null;
  return {
    ...last,
    paragraph,
    quote,
    shape: contentShape(paragraph.folded.slice(quote.start, quote.end)),
    cue: null,
    place: null,
    attribution: last.who === null ? 'none' : 'implicit',
    leadIn: last.leadIn ?? { paragraph: last.paragraph, at: last.quote.open },
  };
}
