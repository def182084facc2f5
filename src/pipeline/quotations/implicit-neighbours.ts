/**
 * Words without an attribution whose speaker the text beside them tells: the sentence before is about
 * one person, or the paragraphs above and below are. Never the leader: of him much is said beside words
 * of others.
 */
import type { TextRef } from '../found.ts';
import type { Classified } from './classified.ts';
import { leadingMention } from './leading-mention.ts';
import type { Named, People } from './people.ts';
import { type ReadParagraph, clauses, sentenceAt } from './read-paragraph.ts';
import type { Reported } from './reported-speech.ts';
import { antecedent } from './resolve-pronoun.ts';

export interface Neighbour {
  who: Named;
  source: TextRef;
  explicit?: boolean;
}

const firstPerson = /我|咱|俺/;
/** Everyday words, as people speak: a watchword has none of them. */
const spoken = /我|咱|俺|了|吧|呢|啊|嘛|呀|啦|的/;
/** Of whom one speaks so is not the one who speaks. */
const thirdPerson = /他(?!们)|她(?!们)|这(?:孩子|姑娘|小伙|丫头|位|人|娃|闺女|后生)/;
/** The words that follow are those of another, who is heard, read or remembered. */
const anothers =
  /记得|牢记|铭记|难忘|想起|记住|听|看到|看见|读|念|收到|嘱托|叮嘱|嘱咐|教导|鼓励|勉励|[这那]句话|的话|写着|写道|墙上|标语|口号|说过|告诉(?:他|她)|对(?:他|她)/;
/** 从|厨师|做起, 当了|村支书: a calling of the person himself. */
const whatHeIs = /(?:从|当[了上过]?|做[了过]?|是|是一[名位个]|成[为了]|[作身]为)$/;
/** A calling further from the head of its clause leads none: 市区约有二百名村民. */
const nearStart = 6;
/** Longer sentences than this are not looked through. */
const longest = 400;
/** Words at whose end nobody else can have begun to speak. */
const farthestBack = 3;

/** The sentence before is about one person, who goes on in his own words: 某某在这里住了四十年。“…。” */
export function aboutOne(
  one: Classified,
  paragraphs: readonly ReadParagraph[],
  people: People,
): Neighbour | null {
  const { paragraph, quote, shape } = one;
  const content = paragraph.folded.slice(quote.start, quote.end);
  if (one.free !== 'sentence' || shape.words < 8 || shape.question) return null;
  if (!spoken.test(content) || thirdPerson.test(content)) return null;
  const own = paragraph.sentences[sentenceAt(paragraph, quote.open)];
  if (own === undefined || own.start !== quote.open) return null;
  const index = paragraph.sentences.indexOf(own);
  const before = paragraph.sentences[index - 1];
  if (before === undefined || /^这|^那/.test(paragraph.masked.slice(quote.close))) return null;
  const subject = onlyPerson(paragraphs, paragraph, before, people);
  if (subject === null || callsHim(content, subject.who)) return null;
  if (anothers.test(paragraph.masked.slice(before.start, before.end))) return null;
  if (/习近平|总书记/.test(paragraph.masked.slice(Math.max(0, quote.open - longest), quote.open)))
    return null;
  const next = paragraph.sentences[index + 1];
  return next === undefined || !ledByAnother(paragraph, next, subject.who, people) ? subject : null;
}

/** A paragraph in the first person, between one that ends and one that begins with the same person. */
export function betweenTwo(
  one: Classified,
  quotes: readonly Classified[],
  reported: readonly Reported[],
  paragraphs: readonly ReadParagraph[],
  people: People,
): Neighbour | null {
  const { paragraph, quote } = one;
  const content = paragraph.folded.slice(quote.start, quote.end);
  if (!fillsParagraph(paragraph) || !firstPerson.test(content) || thirdPerson.test(content))
    return null;
  const above = paragraphs[paragraph.index - 1];
  const below = paragraphs[paragraph.index + 1];
  if (above === undefined || below === undefined) return null;
  if (above.role === 'heading' || below.role === 'heading') return null;
  const last = above.sentences.at(-1);
  const first = below.sentences[0];
  if (last === undefined || first === undefined) return null;
  const a = onlyPerson(paragraphs, above, last, people);
  const b = onlyPerson(paragraphs, below, first, people);
  if (b === null || callsHim(content, b.who)) return null;
  if (anothers.test(above.masked.slice(last.start, last.end))) return null;
  if (a !== null) return a.who.name === b.who.name ? b : null;
  // the only person of the article
  const voices = [...people.all, ...voicesOf(quotes), ...voicesOf(reported)];
  return voices.every(({ name, kind }) => kind !== 'person' || name === b.who.name) &&
    !/习近平|总书记/.test(above.masked + below.masked)
    ? b
    : null;
}

function voicesOf(rows: readonly { who: Named | null }[]): Named[] {
  return rows.flatMap(({ who }) => (who === null ? [] : [who]));
}

/** A paragraph of words alone goes on where the one above ends in words, or a report, of one person or group. */
export function goesOn(
  one: Classified,
  settled: readonly Classified[],
  reported: readonly Reported[],
  paragraphs: readonly ReadParagraph[],
  people: People,
): Neighbour | null {
  const { paragraph, quote, shape } = one;
  if (one.free !== 'sentence' || !fillsParagraph(paragraph) || shape.question) return null;
  const above = paragraphs[paragraph.index - 1];
  if (above === undefined || above.role === 'heading') return null;
  const end = above.masked.trimEnd().length;
  const last = settled.at(-1);
  const spoke =
    last?.paragraph === above &&
    last.kind === 'speech' &&
    !last.shape.question &&
    last.quote.close >= end - 1 &&
    (last.place === 'before' || last.attribution === 'implicit')
      ? last
      : null;
  const row = spoke ?? reported.findLast((other) => other.paragraph === above);
  if (row === undefined || row === null || row.who === null || row.source === null) return null;
  if (spoke === null && 'words' in row && row.words.end < end - 1) return null;
  const { who, source } = row;
  if (who.name === '习近平' || who.kind === 'body' || who.kind === 'document') return null;
  if (callsHim(paragraph.folded.slice(quote.start, quote.end), who)) return null;
  let index = paragraph.index + 1;
  while (index < paragraph.index + 40) {
    const run = paragraphs[index];
    if (run === undefined || !fillsParagraph(run)) break;
    index++;
  }
  const next = paragraphs[index];
  const first = next?.sentences[0];
  if (next === undefined || first === undefined || next.role === 'heading') return { who, source };
  return ledByAnother(next, first, who, people) ? null : { who, source };
}

/** Whether a clause of the sentence begins with somebody else: of him it is told next. */
function ledByAnother(
  paragraph: ReadParagraph,
  sentence: { start: number; end: number },
  who: Named,
  people: People,
): boolean {
  return clauses(paragraph, sentence.start, Math.min(sentence.end, sentence.start + longest)).some(
    (part) => {
      const lead = leadingMention(paragraph, part.start, part.end, people);
      return (
        lead !== null &&
        lead.who !== 'pronoun' &&
        (lead.who === 'somebody'
          ? lead.start - part.start <= nearStart
          : lead.who.name !== who.name)
      );
    },
  );
}

/** A paragraph that opens with a report of what one person said, names nobody else, and ends in words. */
export function opensWith(
  one: Classified,
  reported: readonly Reported[],
  people: People,
): Neighbour | null {
  const { paragraph, quote } = one;
  if (one.free !== 'sentence' || one.shape.question) return null;
  if (!/^[。\s]*$/.test(paragraph.masked.slice(quote.close))) return null;
  const own = paragraph.sentences[sentenceAt(paragraph, quote.open)];
  if (own === undefined || own.start !== quote.open) return null;
  const index = paragraph.sentences.indexOf(own);
  const row = reported.findLast((other) => other.paragraph === paragraph);
  if (row === undefined || row.who.kind !== 'person' || row.who.name === '习近平') return null;
  const at = sentenceAt(paragraph, row.words.start);
  if (at >= index || index - at > farthestBack) return null;
  for (const sentence of paragraph.sentences.slice(at + 1, index)) {
    if (people.mentions(paragraph, sentence.start, sentence.end).length > 0) return null;
  }
  return { who: row.who, source: row.source };
}

/** The person a sentence is about, where it names nobody else; a pronoun stands for whom it means. */
function onlyPerson(
  paragraphs: readonly ReadParagraph[],
  paragraph: ReadParagraph,
  sentence: { start: number; end: number },
  people: People,
): Neighbour | null {
  if (sentence.end - sentence.start > longest) return null;
  // a term in marks is no speech of another
  if (/▪{8}/.test(paragraph.masked.slice(sentence.start, sentence.end))) return null;
  for (const part of clauses(paragraph, sentence.start, sentence.end)) {
    const lead = leadingMention(paragraph, part.start, part.end, people);
    if (lead === null) continue;
    const subject =
      lead.who === 'pronoun'
        ? antecedent(
            paragraphs,
            paragraph,
            lead.start,
            people,
            paragraph.masked.charAt(lead.start) === '她',
          )
        : typeof lead.who === 'object'
          ? {
              who: lead.who,
              source: { paragraph: paragraph.index, start: lead.start, end: lead.end },
            }
          : null;
    if (subject === null || subject.who.kind !== 'person' || subject.who.name === '习近平')
      return null;
    return others(paragraph, sentence, subject.who, people) ? null : subject;
  }
  return null;
}

const callings = ['书记', '主任', '医生', '老师', '师傅', '队长', '校长', '大姐', '大哥', '支书'];

/** The name, 小林, 老林 or 林书记 for it: nobody calls himself so. */
function callsHim(content: string, { name }: Named): boolean {
  const family = name.charAt(0);
  return (
    content.includes(name) ||
    ['小', '老', '阿'].some((by) => content.includes(by + family)) ||
    callings.some((by) => content.includes(family + by))
  );
}

/** Whether a sentence names or calls anybody but `who`; a calling before the name, or what he is, is his own. */
function others(
  paragraph: ReadParagraph,
  sentence: { start: number; end: number },
  who: Named,
  people: People,
): boolean {
  const mentions = people.mentions(paragraph, sentence.start, sentence.end);
  return mentions.some(
    (mention, index) =>
      mention.who !== 'pronoun' &&
      !(typeof mention.who === 'object' && mention.who.name === who.name) &&
      !(
        mention.who === 'somebody' &&
        (mentions[index + 1]?.start === mention.end ||
          whatHeIs.test(paragraph.masked.slice(Math.max(0, mention.start - 4), mention.start)))
      ),
  );
}

function fillsParagraph(paragraph: ReadParagraph): boolean {
  return paragraph.quotes.length === 1 && /^\s*⟪+▪+⟫*[。!?…]*\s*$/.test(paragraph.masked);
}
