/** Words that a sentence takes from a book or an essay it names. */
import type { Span } from '../../schema/primitives.ts';
import { type Classified, reach } from './classified.ts';
import { authors } from './name-tables.ts';
import type { Named } from './people.ts';

/** 《书》中有一篇《文》, 以“…”闡明“…”的道理: the sentence tells what a work says. */
export function inWork(one: Classified, sentence: Span | undefined): Classified | null {
  if (sentence === undefined || one.shape.words < 5 || one.shape.sentence) return null;
  if (sentence.end - sentence.start > 2 * reach) return null;
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
