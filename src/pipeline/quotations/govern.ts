/**
 * What governs one quotation: the cue before it, the cue behind it, or the noun that takes it
 * (“…”的嘱托). Every rule is a row; the first that fits decides.
 */
import type { Span } from '../../schema/primitives.ts';
import type { ContentShape } from './content-shape.ts';
import { behind } from './cue-behind.ts';
import { askingCue, namingNoun, saidNoun } from './cue-words.ts';
import { cuesIn } from './find-cue.ts';
import type { QuoteSpan } from './quote-spans.ts';
import { type ReadParagraph, sentenceAt } from './read-paragraph.ts';

export interface Governor {
  cue: Span;
  /** `before` and `inside` (partial quotation in a reported clause), `after`, or `noun` (“…”的嘱托). */
  place: 'before' | 'inside' | 'after' | 'noun';
}

const emptyLink = /^(?:的|的那样|过的|过|到|出|出的|起|道)?(?:[,:]|——|--)?\s*$/;
const modalEnd =
  /(?:要|必须|应|应当|应该|需要|要以|要做到|绝不能|不能|就是|即|以及|为|是|在于|做到|一句是|话是)$/;

const topicNoun =
  /^的?(?:有关|相关|筹备|工作|总体|具体|主要|最新)*(?:的)?(?:情况|内容|工作|进展|成果|成效|背景)/;
const eventName = /(?:主题|名字|题目|口号|代号|标题|品牌|网名)(?:为|是|叫)?$/;
const preposition = /(?:通过|以|用|按照|根据|在|对|就|把|从|向|围绕|针对|借助|依托)$/;

/** The governor of `quote`, or null: then it is a term or stands free. */
export function governor(
  paragraph: ReadParagraph,
  quote: QuoteSpan,
  shape: ContentShape,
): Governor | null {
  return (
    before(paragraph, quote, shape) ??
    asking(paragraph, quote, shape) ??
    behind(paragraph, quote, shape) ??
    byNoun(paragraph, quote, shape)
  );
}

function before(paragraph: ReadParagraph, quote: QuoteSpan, shape: ContentShape): Governor | null {
  const { masked } = paragraph;
  const sentence = paragraph.sentences[sentenceAt(paragraph, quote.open)];
  if (sentence === undefined) return null;
  const cue = cuesIn(masked, Math.max(sentence.start, quote.open - 120), quote.open).at(-1);
  if (cue === undefined) return null;
  const verb = masked.slice(cue.start, cue.end);
  // quotations between the cue and this one count as one letter each
  const link = masked.slice(cue.end, quote.open).replace(/⟪▪*⟫/g, '⟫');
  const after = masked.slice(quote.close, quote.close + 14);
  const goesOn =
    (/^[\p{Script=Han}⟪]/u.test(after) && !/^(?:的|等|这|⟪)/.test(after)) ||
    // 指出,“某个结合”,是…: a name and what is said of it
    (shape.words < 10 && !shape.sentence && !shape.imperative && /^这(?:一|个|些)/.test(after)) ||
    (shape.words < 10 && /^,(?:就|不仅|既|也)?(?:是|意味着|体现)/.test(after));
  // 介绍“…”的有关情况, 主题为“…”: what a talk or an event is about
  if (/^介绍/.test(verb) && topicNoun.test(after)) return null;
  if (eventName.test(masked.slice(cue.start, quote.open))) return null;
  if (emptyLink.test(link)) {
    if (/[,:—-]/.test(link)) {
      if (shape.words < 5) return shape.sentence ? { cue, place: 'before' } : null;
      if (shape.sentence) return { cue, place: 'before' };
      // 指出,“一国两制”是…: the quotation is the first word of a reported clause
      if (goesOn || (namingNoun.test(after) && !shape.imperative)) return null;
      return { cue, place: 'before' };
    }
    if (shape.words < 5 && !shape.sentence) return null;
    if (!shape.clause || (namingNoun.test(after) && !shape.imperative && shape.words < 10)) {
      return null;
    }
    if (goesOn && !shape.imperative && !shape.sentence && !namingNoun.test(after)) return null;
    return { cue, place: 'before' };
  }
  if (shape.words < 4 && !shape.sentence) return null;
  if (/^(?:所谓)$/.test(link)) return shape.clause ? { cue, place: 'before' } : null;
  // 勉励大家,“…”; 要求上海“…”; 对记者说:“…” has its 对 before the cue
  if (askingCue.test(verb) && /^[^,;:⟪⟫]{1,14}[,:]?$/.test(link) && !preposition.test(link)) {
    const strong = /[,:]$/.test(link) ? shape.clause : shape.imperative;
    if (strong && shape.words >= 5) return { cue, place: 'before' };
  }
  if (/^(?:了|着|过)?[^,;:⟪⟫]{0,12}:$/.test(link) && shape.clause) return { cue, place: 'before' };
  if (link.length <= 60 && modalEnd.test(link)) {
    const must = /(?:要|必须|应|应当|应该)$/.test(link);
    if (
      shape.words >= 5 &&
      !goesOn &&
      (must ||
        shape.imperative ||
        (shape.clause &&
          (shape.words >= 12 || /我|你/.test(paragraph.folded.slice(quote.start, quote.end)))))
    ) {
      return { cue, place: 'inside' };
    }
  }
  if (
    link.length <= 60 &&
    /^(?:感到|深感|倍感|十分|非常|极其)/.test(paragraph.folded.slice(quote.start, quote.end)) &&
    /^[,。;]/.test(after)
  ) {
    return { cue, place: 'inside' };
  }
  return null;
}

/** 关心“桥修得牢不牢”, 询问某村“有几口井”: caring for what is asked is asking. */
function asking(paragraph: ReadParagraph, quote: QuoteSpan, shape: ContentShape): Governor | null {
  if (!shape.question || shape.words < 4) return null;
  const start = paragraph.sentences[sentenceAt(paragraph, quote.open)]?.start ?? 0;
  const lead = paragraph.masked.slice(Math.max(start, quote.open - 24), quote.open);
  const match = /(?:关心|关切|询问|追问|问)(?:地|着|了)?(?:问|询问)?[^,。;:⟪⟫]{0,10}[,:]?$/.exec(
    lead,
  );
  if (match === null || /(?:访|慰|顾|学|疑|提|请)$/.test(lead.slice(0, match.index))) return null;
  const from = quote.open - lead.length + match.index;
  const verb = /^(?:关心|关切|询问|追问|问)/.exec(match[0])?.[0].length ?? 0;
  return { cue: { start: from, end: from + verb }, place: 'before' };
}

function byNoun(paragraph: ReadParagraph, quote: QuoteSpan, shape: ContentShape): Governor | null {
  if (!shape.clause || shape.words < 6) return null;
  const { masked } = paragraph;
  const after = masked.slice(quote.close, quote.close + 16);
  const noun = saidNoun.exec(after);
  if (noun === null) return null;
  const before_ = masked.slice(Math.max(0, quote.open - 16), quote.open);
  if (
    !/(?:总书记|习近平|主席|同志|他|她|《[^》]{0,14}》|报告)(?:关于|的|提出的|强调的|指出的|作出的|所说的)?$/.test(
      before_,
    )
  ) {
    return null;
  }
  return { cue: { start: quote.close, end: quote.close + noun[0].length }, place: 'noun' };
}
