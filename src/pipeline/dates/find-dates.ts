/**
 * Dates in running text, explicit (2021年6月7日), reckoned from the publication date (今年6月, 9月11日)
 * or from a date named before (一个月后, 11日下午, 次日). Seasons and feasts say the year only; what needs a
 * publication date that is not known stays null. Nothing from outside the page.
 */
import type { RawArticle } from '../../schema/raw-article.ts';
import { fold } from '../../text/fold.ts';
import type { TextRef } from '../found.ts';
import { dateWords } from './date-words.ts';
import { readDate } from './read-date.ts';

export interface DateMention {
  /** EDTF; null where the words leave it open (近日) or the publication date is missing. */
  date: string | null;
  basis: 'explicit' | 'relative' | 'context';
  ref: TextRef;
  /** `since`: a stretch up to now (今年以来), which dates what is told under it no finer than the year. */
  kind: 'point' | 'since' | 'vague';
}

const actor = /习近平|总书记|主席|总理|委员长|书记|他|考察|调研|视察|来到|走进|会见|举行|抵达/;
const remembered = /回忆|想起|早在|曾在|记得/;

/** All dates of the article in reading order. */
export function findDates(article: RawArticle): DateMention[] {
  const found: DateMention[] = [];
  const published = article.metadata.published;
  /** The last dated point, from which 一个月后 and 11日 are reckoned. */
  let anchor: string | null = null;
  article.paragraphs.forEach((paragraph, index) => {
    const text = fold(paragraph.text);
    const titles = titleSpans(text);
    /** Year that the paragraph tells of, where it is not the year of publication. */
    let told: string | null = null;
    /** The last day named in this paragraph, whoever acted on it: 当天 is that day. */
    let near: string | null = null;
    let done = 0;
    for (const match of text.matchAll(dateWords)) {
      const start = match.index;
      if (start < done) continue;
      if (titles.some((span) => start >= span.start && start < span.end)) continue;
      if (
        /[\d.十第比约超近%]/.test(text.charAt(start - 1)) &&
        /^[\d一二三四五六七八九十两]/.test(match[0])
      )
        continue;
      const end = start + match[0].length;
      const before = text
        .slice(Math.max(0, start - 2), start)
        .replace(/的$/, '')
        .slice(-1);
      const sameDay = near !== null && /^(?:当天|当日|同日|同一天)$/.test(match[0]);
      const mention = readDate(match.groups ?? {}, text.slice(end, end + 44), before, {
        published,
        anchor: sameDay ? near : anchor,
        told,
      });
      if (mention === null) continue;
      const { date, kind, basis } = mention;
      done = end + mention.more;
      found.push({ date, kind, basis, ref: { paragraph: index, start, end: done } });
      // what is remembered is not what the telling goes on from
      if (remembered.test(text.slice(Math.max(0, start - 10), start))) continue;
      if (kind !== 'point' || date === null) continue;
      if (date.length === 10) near = date;
      // 随后 and 一个月后 go on from what somebody did, not from a date of the background
      const [sentence = ''] = text.slice(start, start + 200).split('。', 1);
      const acted = actor.test(sentence);
      if (basis !== 'context') told = date;
      if (acted) anchor = date;
    }
  });
  return found;
}

/** Stretches inside 《》, where a year belongs to a title. */
function titleSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/《[^《》]{1,80}》/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
