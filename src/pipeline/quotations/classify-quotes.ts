/**
 * Kind and speaker of every marked quotation of an article, in reading order: first what a cue
 * governs, then runs under one lead-in, then what stands free.
 */
import { afterColon } from './after-colon.ts';
import { type Classified, reach } from './classified.ts';
import { contentShape } from './content-shape.ts';
import { tellsOnlyMoved } from './cue-behind.ts';
import { sayingLeadIn } from './cue-words.ts';
import { findSubject } from './find-subject.ts';
import { firstPerson } from './first-person.ts';
import type { Subject } from './resolve-pronoun.ts';
import { type Governor, governor } from './govern.ts';
import { isTitle } from './is-title.ts';
import type { People } from './people.ts';
import { inWork } from './quote-in-work.ts';
import { carriedOn, carriedOver, chain, chainBackwards } from './quote-runs.ts';
import type { QuoteSpan } from './quote-spans.ts';
import { type ReadParagraph, sentenceAt } from './read-paragraph.ts';
import { afterName, beforeNoun, elsewhere, fromAbove } from './speaker-elsewhere.ts';

export function classifyQuotes(paragraphs: readonly ReadParagraph[], people: People): Classified[] {
  const all: Classified[] = [];
  const titlesSeen = new Set<string>();
  for (const paragraph of paragraphs) {
    let previous: Classified | null = null;
    for (const quote of paragraph.quotes) {
      const one: Classified =
        carriedOver(all.at(-1), paragraph, quote) ??
        classify(paragraphs, paragraph, quote, previous, titlesSeen, people);
      all.push(one);
      if (one.kind === 'title') titlesSeen.add(paragraph.folded.slice(quote.start, quote.end));
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
  titlesSeen: ReadonlySet<string>,
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
  const lead = paragraph.masked.slice(
    Math.max(sentence?.start ?? 0, quote.open - reach),
    quote.open,
  );
  const after = paragraph.masked.slice(quote.close, quote.close + 40);
  if (isTitle(content, lead, after, shape, previous ?? undefined, titlesSeen))
    return { ...one, kind: 'title' };
  if (lead.lastIndexOf('《') > lead.lastIndexOf('》')) {
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
    if (subject === null) return inWork(governed, sentence) ?? governed;
    // 总书记听了连连点赞: that the leader was moved does not make the words before it his
    const moved =
      found.place === 'after' &&
      tellsOnlyMoved(paragraph.masked.slice(found.cue.start, found.cue.end));
    return moved && subject.who.name === '习近平'
      ? { ...governed, who: null, source: null, attribution: 'none' }
      : governed;
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
  const colon = afterColon(paragraphs, one, sentence, people);
  if (colon !== null) return colon;
  const chained = chain(one, previous);
  if (chained !== null) return chained;
  const work = inWork(one, sentence);
  if (work !== null) return work;
  const own = firstPerson(paragraphs, one, sentence, people);
  if (own !== null) return own;
  const rest = paragraph.masked.slice(
    quote.close,
    Math.min(sentence?.end ?? quote.close, quote.close + reach),
  );
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

/** A quotation that is a sentence, or leads or closes one without a cue. */
function standsFree(
  one: Classified,
  lead: string,
  after: string,
  rest: string,
  previous: Classified | null,
): Classified {
  const { shape } = one;
  if (shape.classical || shape.words < (shape.sentence ? 4 : 5)) return one;
  const leads = /^[\s(\-—·]*$/.test(lead) || /(?:——|--)$/.test(lead);
  // 围拢过来:“…!” – words after a colon are somebody's, whoever it is
  if (/:$/.test(lead) && shape.sentence && shape.clause) return { ...one, kind: 'speech' };
  if (!leads) {
    const purpose = /(?:为的是|正如|这是|体现的是|就是)$/.test(lead);
    return purpose && shape.imperative && shape.words >= 8 && /^[,。;]/.test(after)
      ? { ...one, free: 'phrase' }
      : one;
  }
  const ends = shape.sentence
    ? !/^[,、的]/.test(after)
    : /^(?:⟪[⟪▪⟫]*)?(?:[,、]⟪[⟪▪⟫]*)*[。!?…\s]*$/.test(rest) || /^⟪[⟪▪⟫]*[。,]/.test(rest);
  if (ends && shape.clause && shape.words >= (shape.sentence ? 4 : 7)) {
    return { ...one, kind: 'speech', free: 'sentence', ...carriedOn(one, previous) };
  }
  if (after.startsWith(',') && shape.imperative && shape.words >= 8)
    return { ...one, free: 'phrase' };
  return one;
}
