/** The meeting, talk or text at which words were said, as the sentence of the cue names it. */
import type { TextRef } from '../found.ts';
import type { ReadParagraph } from './read-paragraph.ts';
import { sentenceAt } from './read-paragraph.ts';

const meeting =
  /(?:在|主持召开|主持|出席|参加)((?:[^在,。;:⟪⟫主出参]){2,40}?(?:座谈会|研讨会|总结大会|表彰大会|动员大会|庆祝大会|纪念大会|大会|代表团审议|工作会议|全体会议|会议|集体学习|论坛|开幕式|闭幕式|仪式|典礼|峰会|全会|讨论会|民主生活会|读书班|开班式|报告会|联欢会|团拜会|招待会|晚宴|茶话会|记者会|发布会))(?=上|时|期间|并|,|中|的)/g;
const work = /《([^》]{2,40})》(?=[^,。;]{0,8}(?:一文|文章|中|里|,以))/g;

/** The occasion in the cue's sentence (or the paragraph above a dash), nearest to the cue; null where none is named. */
export function findOccasion(
  paragraph: ReadParagraph,
  at: number,
): { name: string; ref: TextRef } | null {
  const sentence = paragraph.sentences[sentenceAt(paragraph, at)];
  if (sentence === undefined) return null;
  const lead = paragraph.masked.slice(sentence.start, at);
  for (const pattern of [meeting, work]) {
    const match = [...lead.matchAll(pattern)].at(-1);
    if (match?.[1] === undefined) continue;
    const inner = pattern === work ? match[0] : match[1].replace(/^(?:召开|举行)的?/, '');
    const start = sentence.start + match.index + match[0].lastIndexOf(inner);
    const end = start + inner.length;
    return {
      name: paragraph.text.slice(start, end),
      ref: { paragraph: paragraph.index, start, end },
    };
  }
  return null;
}
