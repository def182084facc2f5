/** Speakers that do not stand before the cue: before the noun, behind the list, in the paragraph above, or with a colon only. */
import type { Span } from '../../schema/primitives.ts';
import { leadsInOthers } from './after-colon.ts';
import { type Classified, reach } from './classified.ts';
import { saidNoun } from './cue-words.ts';
import { cuesIn } from './find-cue.ts';
import { findSubject, nameAsPrinted } from './find-subject.ts';
import { leadingMention } from './leading-mention.ts';
import type { Subject } from './resolve-pronoun.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { People } from './people.ts';
import type { QuoteSpan } from './quote-spans.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';

/** 总书记“…”的嘱托: the name stands directly before the quotation. */
export function beforeNoun(
  paragraph: ReadParagraph,
  quote: QuoteSpan,
  people: People,
): Subject | null {
  const last = people.mentions(paragraph, Math.max(0, quote.open - 24), quote.open).at(-1);
  if (last === undefined || typeof last.who === 'string') return null;
  if (
    !/^(?:关于|的|提出的|强调的|指出的|作出的|所说的)?$/.test(
      paragraph.masked.slice(last.end, quote.open),
    )
  ) {
    return null;
  }
  return {
    who: last.who,
    source: { paragraph: paragraph.index, start: last.start, end: last.end },
  };
}

/**
 * A cue without a subject before it: 从提出“…”到要求“…”, 甲… or 在某地, 指出“…”…… 甲多次…: the subject follows;
 * or the sentence before has it, when its last clause begins with a name.
 */
export function elsewhere(
  paragraph: ReadParagraph,
  cue: Span,
  quote: QuoteSpan,
  people: People,
): Subject | null {
  const index = sentenceAt(paragraph, cue.start);
  const sentence = paragraph.sentences[index];
  if (sentence === undefined || sentence.end - sentence.start > 2 * reach) return null;
  // 从勉励青年“…”到…: whom the words are for is nobody who could say them
  if (people.mentions(paragraph, sentence.start, cue.start).some(({ who }) => who !== 'somebody'))
    return null;
  const rest = paragraph.masked.slice(quote.close, sentence.end);
  const runsOn = /…/.test(rest) ? paragraph.sentences[index + 1] : undefined;
  for (const span of [{ start: quote.close, end: sentence.end }, runsOn]) {
    if (span === undefined) continue;
    for (const part of clauses(paragraph, span.start, span.end)) {
      if (cuesIn(paragraph.masked, part.start, part.end).length > 0 && span !== runsOn) continue;
      const lead = leadingMention(paragraph, part.start, part.end, people);
      if (lead === null) continue;
      if (typeof lead.who === 'string' || lead.who.kind !== 'person') return null;
      return {
        who: lead.who,
        source: { paragraph: paragraph.index, start: lead.start, end: lead.end },
      };
    }
  }
  // 从勉励“…”到强调“…”。总书记的殷切希望…: the next sentence sums up whose words these are
  const next = paragraph.sentences[index + 1];
  if (
    next !== undefined &&
    /^从?(?:[^,。]{0,12})$/.test(
      paragraph.masked.slice(sentence.start, cue.start).replace(/⟪[^]*/, '').replace(/^.*,/, ''),
    )
  ) {
    const [first] = people.mentions(paragraph, next.start, Math.min(next.end, next.start + 12));
    const owner =
      first !== undefined && first.start === next.start && typeof first.who === 'object'
        ? first.who
        : null;
    if (
      first !== undefined &&
      owner !== null &&
      saidNoun.test(paragraph.masked.slice(first.end, first.end + 12))
    ) {
      return {
        who: owner,
        source: { paragraph: paragraph.index, start: first.start, end: first.end },
      };
    }
  }
  if (
    !/^[^\p{L}]*(?:并|还|同时|会上|座谈会上|随后)?[,]?$/u.test(
      paragraph.masked.slice(sentence.start, cue.start),
    )
  ) {
    return null;
  }
  const above = paragraph.sentences[index - 1];
  if (above === undefined) return null;
  const leads = clauses(paragraph, above.start, above.end)
    .map((part) => leadingMention(paragraph, part.start, part.end, people))
    .filter((lead) => lead !== null);
  const only = leads[0];
  if (only === undefined || typeof only.who === 'string') return null;
  const { name } = only.who;
  if (leads.some((lead) => typeof lead.who === 'string' || lead.who.name !== name)) return null;
  return {
    who: only.who,
    source: { paragraph: paragraph.index, start: only.start, end: only.end },
  };
}

/** The paragraph above ends in a lead-in: 作出重要要求—— or 他说: */
export function fromAbove(
  paragraphs: readonly ReadParagraph[],
  above: ReadParagraph,
  people: People,
): Pick<Classified, 'who' | 'source' | 'attribution' | 'leadIn'> | null {
  const tail = above.masked.trimEnd();
  const link = /(?:——|--|:|—)$/.exec(tail);
  if (link === null) return null;
  const end = tail.length - link[0].length;
  const sentence = above.sentences[sentenceAt(above, Math.max(0, end - 1))];
  const cue = cuesIn(above.masked, sentence?.start ?? 0, end).at(-1);
  if (cue === undefined || end - cue.end > 12) return null;
  const subject = findSubject(paragraphs, above, cue.start, people);
  return {
    who: subject?.who ?? null,
    source: subject?.source ?? null,
    attribution: subject === null ? 'none' : 'explicit',
    leadIn: { paragraph: above, at: end },
  };
}

/** 村民某某:“…” – a name and a colon, without a verb. */
export function afterName(
  one: Classified,
  sentence: Span | undefined,
  people: People,
): Classified | null {
  const { paragraph, quote, shape } = one;
  if (sentence === undefined || (!shape.sentence && !shape.clause) || shape.words < 3) return null;
  if (paragraph.masked.charAt(quote.open - 1) !== ':') return null;
  const part = clauses(paragraph, Math.max(sentence.start, quote.open - 80), quote.open - 1).at(-1);
  if (part === undefined || part.end !== quote.open - 1) return null;
  const mention = people.mentions(paragraph, part.start, part.end).at(-1);
  const isName =
    mention !== undefined && mention.end === part.end && typeof mention.who === 'object';
  const phrase = paragraph.masked.slice(part.start, part.end);
  const found =
    isName && typeof mention.who === 'object'
      ? { ...mention.who, start: mention.start - part.start, end: mention.end - part.start }
      : nameSpeaker(phrase, people);
  if (found === null || !['person', 'role', 'group'].includes(found.kind)) return null;
  // 某某看到墙上写着:“…”
  if (found.end < phrase.length && leadsInOthers(phrase.slice(found.end))) return null;
  return {
    ...one,
    kind: 'speech',
    place: 'before',
    who: { name: nameAsPrinted(paragraph, part.start, found), kind: found.kind },
    source: {
      paragraph: paragraph.index,
      start: part.start + found.start,
      end: part.start + found.end,
    },
    attribution: 'explicit',
  };
}
