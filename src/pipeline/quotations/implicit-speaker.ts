/**
 * Speakers of quotations that stand free: named by the sentence beside them, by the lead-in of a run
 * of paragraphs, or because the article gives nobody else a voice. In doubt, nobody.
 */
import type { TextRef } from '../found.ts';
import type { Classified } from './classified.ts';
import { aboutOne, betweenTwo, goesOn, opensWith } from './implicit-neighbours.ts';
import { leadingMention } from './leading-mention.ts';
import type { Named, People } from './people.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';
import type { Reported } from './reported-speech.ts';
import { inHisEyes, saidThisBelow } from './said-this.ts';

interface Implied {
  who: Named;
  source: TextRef;
  /** The sentence points back at the words: 一席话,… */
  explicit?: boolean;
}

/** Words a person does not say of himself, or that a resident says of home. */
const anotherVoice =
  /习近平|总书记|主席|我家|我们家|俺|咱家|我们村|我们社区|我们小区|我们厂|我们公司|我儿子|我女儿|老伴/;

/** 的话, 的这番话, 一席话 behind a name. */
const hisWords = /^(?:的?(?:这|一)?(?:番|席|句|段)话|的话)(?!题|音|筒|里|没)/;

/** 对于老林的意见,某某边听边记: who hears the words has not said them. */
const heard = /^(?:对于|针对|听|看)|听[了到着完罢取说得闻,]|边听|聆听|倾听|得知|闻言/;

/** Fills in speakers and turns phrases without one back into terms. */
export function implySpeakers(
  quotes: readonly Classified[],
  paragraphs: readonly ReadParagraph[],
  people: People,
  soleVoice: Implied | null,
  reported: readonly Reported[] = [],
): Classified[] {
  const settled: Classified[] = [];
  for (const one of quotes) {
    if (one.free === null || one.who !== null) {
      settled.push(one);
      continue;
    }
    const content = one.paragraph.folded.slice(one.quote.start, one.quote.end);
    const implied = anotherVoice.test(content)
      ? null
      : (saidThisBelow(one, paragraphs, people) ??
        beside(one, people) ??
        sentenceBefore(one, settled, reported) ??
        inHisEyes(one, people) ??
        runAbove(one, settled) ??
        runBelow(one, paragraphs, people) ??
        opensWith(one, reported, people) ??
        aboutOne(one, paragraphs, people) ??
        goesOn(one, settled, reported, paragraphs, people) ??
        betweenTwo(one, quotes, reported, paragraphs, people) ??
        soleVoice);
    if (implied === null) {
      settled.push(one.free === 'phrase' ? { ...one, kind: 'term' } : one);
    } else {
      settled.push({
        ...one,
        kind: 'speech',
        who: implied.who,
        source: implied.source,
        attribution: implied.explicit === true ? 'explicit' : 'implicit',
      });
    }
  }
  return settled;
}

/** The sentence after the quotation (or after its run) begins with a name and speaks of nobody else. */
function beside(one: Classified, people: People): Implied | null {
  const { paragraph } = one;
  const index = sentenceAt(paragraph, one.quote.open);
  let from = one.quote.close;
  for (let run = paragraph.quotes.indexOf(one.quote) + 1; run < paragraph.quotes.length; run++) {
    const quote = paragraph.quotes[run];
    if (quote === undefined || quote.open - from > 4) break;
    if (!/^[,、。;!?…]*$/.test(paragraph.masked.slice(from, quote.open))) break;
    from = quote.close;
  }
  const own = paragraph.sentences[sentenceAt(paragraph, Math.max(0, from - 1))];
  const rest = own !== undefined && /\p{Script=Han}/u.test(paragraph.masked.slice(from, own.end));
  const next = rest
    ? { start: from, end: own.end }
    : paragraph.sentences[(own === undefined ? index : paragraph.sentences.indexOf(own)) + 1];
  if (next === undefined || next.end - next.start > 1200) return null;
  const start = Math.max(next.start, from);
  const mentions = people.mentions(paragraph, start, next.end);
  const names = mentions.filter((mention) => typeof mention.who === 'object');
  const first = names[0];
  if (first === undefined || typeof first.who === 'string') return null;
  const { who } = first;
  const before = paragraph.masked.slice(start, first.start);
  // 某某的话情真意切: whose words these were
  if (
    /^[^,。]{0,40}$/.test(before) &&
    hisWords.test(paragraph.masked.slice(first.end, first.end + 8))
  ) {
    return {
      who,
      source: { paragraph: paragraph.index, start: first.start, end: first.end },
      explicit: true,
    };
  }
  const alone = mentions.every(
    (mention) =>
      mention.who === 'pronoun' ||
      (typeof mention.who === 'object' && mention.who.name === who.name) ||
      // 居民区书记某某: a calling before the name; 某某是基层干部: what he is
      (mention.who === 'somebody' &&
        who.name !== '习近平' &&
        (mention.start > first.end || !/[,。;]/.test(before))),
  );
  if (!alone) return null;
  if (heard.test(paragraph.masked.slice(start, Math.min(next.end, first.end + 16)))) return null;
  const pointsBack =
    /^(?:这|这一|一席|短短|朴实|简短|铿锵|亲切)[^,。]{0,12}[话席语言句问][^。]{0,12}$/.test(
      before,
    ) || /^(?:一席[话□]|这番话|这句话|这段话)/.test(before);
  const isHis = /(?:也是|这是|正是|是)$/.test(before);
  const leading = clauses(paragraph, start, next.end).some((part) => {
    const lead = leadingMention(paragraph, part.start, part.end, people);
    return lead !== null && lead.start === first.start;
  });
  const looksBack = /^[^,。]{0,4}(?:回顾|回望|细数)$/.test(before);
  if (!pointsBack && !isHis && !leading && !looksBack) return null;
  return {
    who,
    source: { paragraph: paragraph.index, start: first.start, end: first.end },
    explicit: pointsBack,
  };
}

/**
 * 某某认为,…。“…。” and “…。”某某说。“…。” – the sentence before tells what somebody said, and the words go on.
 * Not after a question, which another answers, and never for the leader, of whom much is said beside his words.
 */
function sentenceBefore(
  one: Classified,
  settled: readonly Classified[],
  reported: readonly Reported[],
): Implied | null {
  if (one.free !== 'sentence') return null;
  const { paragraph, quote } = one;
  const own = paragraph.sentences[sentenceAt(paragraph, quote.open)];
  if (own === undefined || own.start !== quote.open) return null;
  const before = paragraph.sentences[paragraph.sentences.indexOf(own) - 1];
  if (before === undefined) return null;
  const row = reported.findLast(
    ({ paragraph: other, words }) =>
      other === paragraph && words.start >= before.start && words.end <= before.end,
  );
  const last = settled.at(-1);
  const spoke =
    last?.paragraph === paragraph &&
    last.place === 'after' &&
    last.cue !== null &&
    last.cue.start >= before.start - 1 &&
    last.cue.end <= before.end &&
    !last.shape.question &&
    last.kind === 'speech'
      ? last
      : null;
  const found = row ?? spoke;
  if (found === null || found.who === null || found.source === null) return null;
  const { who, source } = found;
  if (who.name === '习近平' || who.kind === 'document') return null;
  // “几岁了?”甲问。“五岁。”乙说。“长得真高!”: where two talk by turns, the next words may be either's
  const turns = settled
    .slice(-longestTalk)
    .some((row) => row.paragraph === paragraph && row.who !== null && row.who.name !== who.name);
  return turns ? null : { who, source };
}

/** Quotations before the words in which another may have spoken. */
const longestTalk = 4;

/** A paragraph that is one quotation follows another such paragraph whose speaker is known. */
function runAbove(one: Classified, settled: readonly Classified[]): Implied | null {
  if (!fills(one)) return null;
  const previous = settled.at(-1);
  if (previous === undefined || previous.paragraph.index !== one.paragraph.index - 1) return null;
  if (!fills(previous) || previous.who === null || previous.source === null) return null;
  return { who: previous.who, source: previous.source };
}

/** More paragraphs than this in a row are no run of quotations under one summary. */
const longestRun = 40;

/** A run of such paragraphs is summed up by the next: 党的十八大以来,某某一次次… */
function runBelow(
  one: Classified,
  paragraphs: readonly ReadParagraph[],
  people: People,
): Implied | null {
  if (!fills(one)) return null;
  let index = one.paragraph.index + 1;
  let next = paragraphs[index];
  while (next !== undefined && isQuotation(next) && index - one.paragraph.index < longestRun) {
    next = paragraphs[++index];
  }
  const above = paragraphs[one.paragraph.index - 1];
  const alone = index === one.paragraph.index + 1 && (above === undefined || !isQuotation(above));
  if (next === undefined || alone || isQuotation(next)) return null;
  const sentence = next.sentences[0];
  if (sentence === undefined || sentence.end > 1200) return null;
  const mentions = people.mentions(next, sentence.start, sentence.end);
  for (const part of clauses(next, sentence.start, sentence.end)) {
    const lead = leadingMention(next, part.start, part.end, people);
    if (lead === null) continue;
    const { who } = lead;
    if (typeof who === 'string') return null;
    const nobodyElse = mentions.every(
      (mention) =>
        mention.who === 'pronoun' ||
        (typeof mention.who === 'object' && mention.who.name === who.name),
    );
    // “有补贴吗?” … 某某同村民交谈时,一连串问了六个问题
    const asked =
      one.shape.question &&
      one.shape.sentence &&
      /(?:一连串|接连|连着|一口气|连续)[^,。;]{0,4}问|问了[^,。;]{0,8}个问题/.test(
        next.masked.slice(lead.end, sentence.end),
      );
    return nobodyElse || asked
      ? { who, source: { paragraph: next.index, start: lead.start, end: lead.end } }
      : null;
  }
  return null;
}

function fills(one: Classified): boolean {
  return isQuotation(one.paragraph);
}

function isQuotation(paragraph: ReadParagraph): boolean {
  return paragraph.quotes.length === 1 && /^\s*⟪+▪+⟫*[。!?…]*\s*$/.test(paragraph.masked);
}
