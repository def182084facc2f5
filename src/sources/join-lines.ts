/**
 * Which neighbouring paragraphs are one, broken by the columns of a page. Joining a heading to a paragraph
 * would put it into a sentence, so every join needs a reason.
 */
import { GAP } from '../schema/edit.ts';
import { isSentenceEnd, type PageLine } from './page-lines.ts';

/** Words after which no Chinese sentence or heading ends: a verb of motion or saying, a preposition, a link. */
const openEnd =
  /(?:来到|走进|走到|前往|抵达|赶到|位于|来自|在|对|把|将|向|从|于|和|与|及|以及|或|被|让|使|由|为|以|因|的|地|了解到|指出|强调|表示|认为|要求|提出|通过|按照|根据|围绕|关于|一个|一名|这个|那个|,|、)$/;
/** Marks that never begin a paragraph. */
const midSentence = /^[,、。;:!?)\]》〉%]/;
const closesQuote = /^[」』”’]/;
/** `一、……导向` numbers a heading, and `摄影/本刊记者 某某` closes a caption: neither breaks off, whatever its last word. */
const numbered =
  /^(?:第?[一二三四五六七八九十]{1,3}[、章节]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/;
const signed = /(?:记者|摄影|通讯员)[ /:][\u4e00-\u9fff]{2,4}$/;

/** Whether a page break parts `line` from `next` in mid-sentence. */
export function brokenBetween(line: PageLine, next: PageLine): boolean {
  if (line.hint?.heading != null || next.hint?.heading != null || next.indented) return false;
  if (isSentenceEnd(line.folded) && !hasOpenQuote(line.printed)) return false;
  // what stood at the end of the line is lost
  if (line.folded.endsWith(GAP) || signed.test(line.folded.slice(-20))) return false;
  if (line.folded.length <= 40 && !line.folded.includes('。') && numbered.test(line.folded))
    return false;
  if (/[:)》—-]$/.test(line.folded) && !hasOpenQuote(line.printed)) return false;
  if (hasOpenQuote(line.printed))
    return !isSentenceEnd(line.folded) && closesQuoteFirst(next.printed);
  if (midSentence.test(next.folded) || closesQuote.test(next.printed)) return true;
  if (/[,、]$/.test(line.folded)) return next.prose || isSentenceEnd(next.folded);
  // HTML says where paragraphs end; only the marks above overrule it
  if (line.hint !== null) return false;
  if (!isSentenceEnd(next.folded) && !next.prose) return false;
  if (line.folded.includes('。')) return true;
  const commas = line.folded.split(/[,、;]/).length - 1;
  if (line.han >= 24 && commas >= 2) return true;
  return commas >= 1 && openEnd.test(line.folded);
}

/** More “ than ” in the line; corner brackets likewise. */
export function hasOpenQuote(printed: string): boolean {
  let depth = 0;
  for (const char of printed) {
    if (char === '“' || char === '「') depth++;
    else if ((char === '”' || char === '」') && depth > 0) depth--;
  }
  return depth > 0;
}

function closesQuoteFirst(printed: string): boolean {
  const close = printed.search(/[”」]/);
  const open = printed.search(/[“「]/);
  return close >= 0 && (open < 0 || close < open);
}
