/**
 * Kind and speaker of every marked quotation of an article, in reading order: first what a cue
 * governs, then runs under one lead-in, then what stands free.
 */
import type { Attribution, QuotationKind } from '../../schema/bundle.ts';
import type { Span } from '../../schema/primitives.ts';
import type { TextRef } from '../found.ts';
import { type ContentShape, contentShape } from './content-shape.ts';
import { documentWord, saidNoun, sayingLeadIn } from './cue-words.ts';
import { cuesIn } from './find-cue.ts';
import { type Subject, findSubject, leadingMention } from './find-subject.ts';
import { type Governor, governor } from './govern.ts';
import { nameSpeaker } from './name-speaker.ts';
import { authors } from './name-tables.ts';
import type { Named, People } from './people.ts';
import type { QuoteSpan } from './quote-spans.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';

export interface Classified {
  paragraph: ReadParagraph;
  quote: QuoteSpan;
  shape: ContentShape;
  kind: QuotationKind;
  /** Stands without a cue: `sentence` is speech whoever said it, `phrase` only if a speaker is found. */
  free: 'sentence' | 'phrase' | null;
  cue: Span | null;
  place: Governor['place'] | null;
  who: Named | null;
  source: TextRef | null;
  attribution: Attribution;
  /** Where the lead-in ends that names speaker and occasion, if not before the quotation itself. */
  leadIn: { paragraph: ReadParagraph; at: number } | null;
}

export function classifyQuotes(paragraphs: readonly ReadParagraph[], people: People): Classified[] {
  const all: Classified[] = [];
  for (const paragraph of paragraphs) {
    let previous: Classified | null = null;
    for (const quote of paragraph.quotes) {
      const one = classify(paragraphs, paragraph, quote, previous, all, people);
      all.push(one);
      previous = one;
    }
    chainBackwards(all, paragraph);
  }
  return all;
}

function classify(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  quote: QuoteSpan,
  previous: Classified | null,
  all: readonly Classified[],
  people: People,
): Classified {
  const content = paragraph.folded.slice(quote.start, quote.end);
  const shape = contentShape(content);
  const one: Classified = {
    paragraph,
    quote,
    shape,
    kind: 'term',
    free: null,
    cue: null,
    place: null,
    who: null,
    source: null,
    attribution: 'none',
    leadIn: null,
  };
  const sentence = paragraph.sentences[sentenceAt(paragraph, quote.open)];
  const lead = paragraph.masked.slice(sentence?.start ?? 0, quote.open);
  const after = paragraph.masked.slice(quote.close, quote.close + 40);
  if (isTitle(content, lead, after, shape, all)) return { ...one, kind: 'title' };
  if (
    paragraph.masked.lastIndexOf('《', quote.open) > paragraph.masked.lastIndexOf('》', quote.open)
  ) {
    return one;
  }
  if (sayingLeadIn.test(lead) && !/(?:宣称|声称)所谓$/.test(lead)) return one;

  const found = governor(paragraph, quote, shape);
  if (found !== null) {
    const subject =
      found.place === 'noun'
        ? beforeNoun(paragraph, quote, people)
        : (findSubject(
            paragraphs,
            paragraph,
            found.cue.start,
            people,
            found.place === 'after' ? quote.close : 0,
          ) ?? (found.place === 'after' ? null : elsewhere(paragraph, found.cue, quote, people)));
    const governed = govern(one, found, subject);
    return subject === null ? (inWork(governed, sentence) ?? governed) : governed;
  }
  if (quote.open === 0 || lead.trim() === '') {
    const above = paragraphs[paragraph.index - 1];
    const carried =
      quote.open === 0 && above !== undefined ? fromAbove(paragraphs, above, people) : null;
    if (carried !== null && shape.words >= 5 && shape.clause)
      return { ...one, kind: 'speech', ...carried };
  }
  const named = afterName(one, sentence, people);
  if (named !== null) return named;
  const chained = chain(one, previous);
  if (chained !== null) return chained;
  const work = inWork(one, sentence);
  if (work !== null) return work;
  const rest = paragraph.masked.slice(quote.close, sentence?.end ?? quote.close);
  return standsFree(one, lead, after, rest, previous);
}

function govern(one: Classified, found: Governor, subject: Subject | null): Classified {
  return {
    ...one,
    kind: 'speech',
    cue: found.cue,
    place: found.place,
    who: subject?.who ?? null,
    source: subject?.source ?? null,
    attribution: subject === null ? 'none' : 'explicit',
  };
}

/** 总书记“…”的嘱托: the name stands directly before the quotation. */
function beforeNoun(paragraph: ReadParagraph, quote: QuoteSpan, people: People): Subject | null {
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
function elsewhere(
  paragraph: ReadParagraph,
  cue: Span,
  quote: QuoteSpan,
  people: People,
): Subject | null {
  const index = sentenceAt(paragraph, cue.start);
  const sentence = paragraph.sentences[index];
  if (sentence === undefined) return null;
  if (people.mentions(paragraph, sentence.start, cue.start).length > 0) return null;
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
      paragraph.masked.slice(sentence.start, cue.start).replace(/⟪.*$/, '').replace(/^.*,/, ''),
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
function fromAbove(
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
function afterName(one: Classified, sentence: Span | undefined, people: People): Classified | null {
  const { paragraph, quote, shape } = one;
  if (sentence === undefined || (!shape.sentence && !shape.clause) || shape.words < 3) return null;
  if (paragraph.masked.charAt(quote.open - 1) !== ':') return null;
  const part = clauses(paragraph, sentence.start, quote.open - 1).at(-1);
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
  return {
    ...one,
    kind: 'speech',
    place: 'before',
    who: { name: found.name, kind: found.kind },
    source: {
      paragraph: paragraph.index,
      start: part.start + found.start,
      end: part.start + found.end,
    },
    attribution: 'explicit',
  };
}

const betweenRun = /^[,、;。]?(?:和|及|以及|要|并|并且|又|还|更|再|也|到|或|而且|同时)*[,]?$/;

/** The next of a run under one lead-in: “…”,“…”;  “…。”“…。” */
function chain(one: Classified, previous: Classified | null): Classified | null {
  if (previous === null || previous.kind !== 'speech' || previous.place === 'noun') return null;
  const { masked } = one.paragraph;
  const between = masked.slice(previous.quote.close, one.quote.open);
  const joined = betweenRun.test(between);
  // 宣称“…”、某地是“…”: the predicate of the next clause under the same cue
  const predicate = /^[,、][^,。;:⟪⟫]{1,10}是$/.test(between) && previous.place !== null;
  if (!joined && !predicate) return null;
  if (between.startsWith('。') && !(one.shape.sentence && previous.shape.sentence)) return null;
  if (joined && (one.shape.words < 5 || !one.shape.clause)) return null;
  if (predicate && one.shape.words < 5) return null;
  if (previous.place === 'after' && !/^⟪/.test(masked.slice(previous.quote.close))) return null;
  const { free, cue, place, who, source, attribution } = previous;
  const leadIn = previous.leadIn ?? { paragraph: one.paragraph, at: previous.quote.open };
  return { ...one, kind: 'speech', free, cue, place, who, source, attribution, leadIn };
}

/** A run whose last member has its cue behind it: “…”“…”,他说。 */
function chainBackwards(all: Classified[], paragraph: ReadParagraph): void {
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

/** 《书》中有一篇《文》, 以“…”闡明“…”的道理: the sentence tells what a work says. */
function inWork(one: Classified, sentence: Span | undefined): Classified | null {
  if (sentence === undefined || one.shape.words < 5 || one.shape.sentence) return null;
  const whole = one.paragraph.masked.slice(sentence.start, sentence.end);
  if (
    !/^[^,。;]{0,20}《[^》]{1,40}》[^,。;]{0,16}(?:一文|一篇|短论|文章|中写道|一书|书中)/.test(
      whole,
    )
  )
    return null;
  if (!/(?:阐明|阐述|阐释|写道|提出|指出|强调|比喻|形容)/.test(whole)) return null;
  const titles = [...whole.matchAll(/《([^》]{1,40})》/g)];
  const first = titles[0];
  if (first?.[1] === undefined) return null;
  const author = titles.map((title) => authors[title[1] ?? '']).find((name) => name !== undefined);
  const start = sentence.start + first.index;
  const source = { paragraph: one.paragraph.index, start, end: start + first[0].length };
  const who: Named =
    author === undefined ? { name: first[0], kind: 'document' } : { name: author, kind: 'person' };
  return { ...one, kind: 'speech', who, source, attribution: 'implicit' };
}

/** A quotation that is a sentence, or leads or closes one without a cue. */
function standsFree(
  one: Classified,
  lead: string,
  after: string,
  rest: string,
  previous: Classified | null,
): Classified {
  const { shape } = one;
  if (shape.classical || shape.words < 5) return one;
  const leads = /^[\s(\-—·]*$/.test(lead) || /(?:——|--)$/.test(lead);
  if (!leads) {
    const purpose = /(?:为的是|正如|这是|体现的是|就是)$/.test(lead);
    return purpose && shape.imperative && shape.words >= 8 && /^[,。;]/.test(after)
      ? { ...one, free: 'phrase' }
      : one;
  }
  const ends = shape.sentence
    ? !/^[,、的]/.test(after)
    : /^(?:[,、]?⟪+▪*⟫*)*[。!?…\s]*$/.test(rest) || after.startsWith('⟪');
  if (ends && shape.clause && shape.words >= (shape.sentence ? 4 : 7)) {
    return { ...one, kind: 'speech', free: 'sentence', ...carriedOn(one, previous) };
  }
  if (after.startsWith(',') && shape.imperative && shape.words >= 8)
    return { ...one, free: 'phrase' };
  return one;
}

/** 甲强调,“…”。“…”。 – the next sentence, a quotation throughout, goes on with the same voice. */
function carriedOn(one: Classified, previous: Classified | null): Partial<Classified> {
  if (previous === null || previous.kind !== 'speech' || previous.who === null) return {};
  if (previous.place !== 'before' && previous.free === null) return {};
  const between = one.paragraph.masked.slice(previous.quote.close, one.quote.open);
  if (!/^[。,]?$/.test(between)) return {};
  const { who, source } = previous;
  return { who, source, attribution: 'implicit' };
}

const titledBefore = /(?:题为|题目为|题目是|标题为|标题是|署名文章|以下简称|签署了?|以)$/;

function isTitle(
  content: string,
  lead: string,
  after: string,
  shape: ContentShape,
  all: readonly Classified[],
): boolean {
  if (shape.sentence || shape.words < 3) return false;
  const again = all.find(
    (one) =>
      one.kind === 'title' &&
      one.paragraph.folded.slice(one.quote.start, one.quote.end) === content,
  );
  if (again !== undefined) return true;
  const last = all.at(-1);
  if (/(?:以下简称|下称|简称)$/.test(lead) && last?.kind === 'title') return true;
  if (documentWord.test(content) && shape.words >= 5 && !shape.imperative) return true;
  return (
    titledBefore.test(lead) &&
    /^(?:为题)?的?(?:[^,。;⟪]{0,8})(?:署名文章|演讲|讲话|报告|文章|一文|社论|评论|白皮书|论文)/.test(
      after,
    )
  );
}
