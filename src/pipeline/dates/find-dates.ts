/**
 * Dates in running text, explicit (2021年6月7日), reckoned from the publication date (今年6月, 9月11日)
 * or from a date named before (一个月后, 11日下午, 次日). Seasons and feasts say the year only; what needs a
 * publication date that is not known stays null. Nothing from outside the page.
 */
import type { RawArticle } from '../../schema/raw-article.ts';
import { addMonths, civil, dateOfDay, dateSpan } from '../../text/civil-date.ts';
import { fold } from '../../text/fold.ts';
import type { TextRef } from '../found.ts';
import { readNumber } from './read-number.ts';

export interface DateMention {
  /** EDTF; null where the words leave it open (近日) or the publication date is missing. */
  date: string | null;
  basis: 'explicit' | 'relative' | 'context';
  ref: TextRef;
  /** `since`: a stretch up to now (今年以来), which dates what is told under it no finer than the year. */
  kind: 'point' | 'since' | 'vague';
}

const four = '(?:\\d{4}|[一二][零〇○一二三四五六七八九]{3})';
const two = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const number = `(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})`;
const feast = '(?:春节|元宵节?|清明|端午|中秋节?|国庆节?|元旦|新年|小年|除夕|七一|五四)';

/** Alternatives in order of preference; each group's name says which rule reads it. Linear: no repeat can match what follows it. */
const dateWords = new RegExp(
  [
    `(?<year>${four})年(?<decade>代)?(?:的?(?<month>${two})月(?:份)?(?:(?<day>${two})[日号])?)?`,
    `(?<word>今年|去年|前年|当年|同年)(?:的?(?<wmonth>${two})月(?:份)?(?:(?<wday>${two})[日号])?)?`,
    `(?<bmonth>${two})月(?:(?<bday>${two})[日号])?`,
    `(?<onlyday>${two})日(?![本内后前起报志子常夜游元益光程渐产均])`,
    `(?<ago>[2-9两二三四五六七八九])年前`,
    `(?<later>${number})个?(?<unit>月|年|天|周|星期)(?:之?后|过后)(?=,|的|,|习|总|他)`,
    `(?<near>昨天|昨日|前天|今天(?=上午|下午|早|中午|晚)|今日(?=上午|下午))`,
    `(?<same>当天|当日|同日|这天|随后|接着|紧接着|次日|第二天|翌日)`,
    `(?<vague>近日|日前|不久前|前不久|近期|此次|这次)`,
    `(?<feast>${feast}(?:前夕|期间|来临之际|之际))`,
  ].join('|'),
  'gu',
);
const range = /^(?:(?:上午|下午)?(?:至|到|-|—|~)+(?:\d{1,4}年?)?(?:\d{1,2}月)?\d{1,2}[日月年])/u;

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
      const mention = readMention(match.groups ?? {}, text.slice(end, end + 14), before, {
        published,
        anchor,
        told,
      });
      if (mention === null) continue;
      const { date, kind, basis } = mention;
      done = end + mention.more;
      found.push({ date, kind, basis, ref: { paragraph: index, start, end: done } });
      // what is remembered is not what the telling goes on from
      if (remembered.test(text.slice(Math.max(0, start - 10), start))) continue;
      if (kind !== 'point' || date === null) continue;
      const stop = text.indexOf('。', start);
      // 随后 and 一个月后 go on from what somebody did, not from a date of the background
      const acted = actor.test(
        text.slice(start, stop < 0 ? start + 200 : Math.min(stop, start + 200)),
      );
      if (basis !== 'context') told = date;
      if (acted) anchor = date;
    }
  });
  return found;
}

interface Surroundings {
  published: string | null;
  anchor: string | null;
  told: string | null;
}
type Reading = Pick<DateMention, 'date' | 'basis' | 'kind'> & {
  /** Further characters of the mention: the end of a range. */
  more: number;
};

function readMention(
  groups: Partial<Record<string, string>>,
  after: string,
  before: string,
  around: Surroundings,
): Reading | null {
  const rangeLength = range.exec(after)?.[0].length ?? 0;
  const since = /^(?:以来|起|至今|以后|之后|之前|以前)/.test(after);
  const point = (date: string | null, basis: Reading['basis']): Reading | null =>
    date !== null && dateSpan(date) === null
      ? null
      : {
          // a range says no finer than what its ends share
          date:
            rangeLength > 0 && date !== null ? date.slice(0, Math.max(4, date.length - 3)) : date,
          basis,
          kind: since ? 'since' : 'point',
          more: rangeLength,
        };
  const num = (name: string): number | undefined => {
    const printed = groups[name];
    return printed === undefined ? undefined : (readNumber(printed) ?? undefined);
  };
  const { published, anchor, told } = around;
  // 今年是…第七年 says what the year is, not when something happened
  if (/^(?:是|正值|恰逢)/.test(after)) return null;
  const year = num('year');
  if (year !== undefined) {
    if (groups['decade'] !== undefined || /^(?:个|间|里|内|之间|比)/.test(after)) return null;
    return year < 1900 || year > 2100
      ? null
      : point(civil(year, num('month'), num('day')), 'explicit');
  }
  if (groups['word'] !== undefined)
    return readYearWord(groups['word'], num('wmonth'), num('wday'), around, point);
  const bareMonth = num('bmonth');
  if (bareMonth !== undefined) {
    if (bareMonth < 1 || bareMonth > 12) return null;
    return readBareMonth(bareMonth, num('bday'), around, point);
  }
  const onlyDay = num('onlyday');
  if (onlyDay !== undefined) return readBareDay(onlyDay, around, point);
  const ago = num('ago');
  if (ago !== undefined) {
    return point(
      published === null ? null : civil(Number(published.slice(0, 4)) - ago),
      'relative',
    );
  }
  const later = num('later');
  if (later !== undefined)
    return point(
      anchor === null ? null : laterThan(anchor, later, groups['unit'] ?? ''),
      'context',
    );
  if (groups['near'] !== undefined) {
    const back = groups['near'].startsWith('今') ? 0 : groups['near'] === '前天' ? 2 : 1;
    return point(published?.length === 10 ? shift(published, -back) : null, 'relative');
  }
  if (groups['same'] !== undefined) {
    const next = /次|第二|翌/.test(groups['same']);
    if (anchor === null || (next && anchor.length < 10)) return null;
    return point(next ? shift(anchor, 1) : anchor, 'context');
  }
  if (groups['vague'] !== undefined)
    return { date: null, basis: 'relative', kind: 'vague', more: 0 };
  if (groups['feast'] !== undefined && before !== '前')
    return point(
      feastYear(groups['feast'], told, published),
      told === null ? 'relative' : 'context',
    );
  return null;
}

type Point = (date: string | null, basis: Reading['basis']) => Reading | null;

function readYearWord(
  word: string,
  month: number | undefined,
  day: number | undefined,
  { published, anchor }: Surroundings,
  point: Point,
): Reading | null {
  if (word === '当年' || word === '同年') {
    if (month === undefined) return null;
    return point(anchor === null ? null : civil(Number(anchor.slice(0, 4)), month, day), 'context');
  }
  const back = word === '今年' ? 0 : word === '去年' ? 1 : 2;
  return point(
    published === null ? null : civil(Number(published.slice(0, 4)) - back, month, day),
    'relative',
  );
}

/** 9月11日: in the year told of in this paragraph, else the last such day up to the publication date. */
function readBareMonth(
  month: number,
  day: number | undefined,
  { published, told }: Surroundings,
  point: Point,
): Reading | null {
  if (told !== null && (published === null || told.slice(0, 4) !== published.slice(0, 4))) {
    return point(civil(Number(told.slice(0, 4)), month, day), 'context');
  }
  if (published === null || published.length < 7) return point(null, 'relative');
  const year = Number(published.slice(0, 4));
  const date = civil(year, month, day);
  const from = dateSpan(date)?.from;
  const limit = dateSpan(published)?.to;
  if (from === undefined || limit === undefined) return null;
  return point(from < limit ? date : civil(year - 1, month, day), 'relative');
}

/** 11日下午: in the month told of in this paragraph or last before it, else the month of publication or the one before. */
function readBareDay(
  day: number,
  { published, anchor, told }: Surroundings,
  point: Point,
): Reading | null {
  if (day < 1 || day > 31) return null;
  const base = told ?? (recent(anchor, published) ? anchor : null);
  if (base !== null && base.length >= 7)
    return point(`${base.slice(0, 7)}-${String(day).padStart(2, '0')}`, 'relative');
  if (published === null || published.length < 10) return point(null, 'relative');
  const month =
    day <= Number(published.slice(8)) ? published.slice(0, 7) : addMonths(published, -1);
  return point(month === null ? null : `${month}-${String(day).padStart(2, '0')}`, 'relative');
}

/** Whether the date lies in the weeks before publication, so that a news report may go on from it by the day. */
function recent(date: string | null, published: string | null): date is string {
  const [day, limit] = [date && dateSpan(date), published && dateSpan(published)];
  return !!day && !!limit && day.to > limit.from - 40 && day.from < limit.to;
}

function laterThan(anchor: string, count: number, unit: string): string | null {
  if (unit === '年') return civil(Number(anchor.slice(0, 4)) + count);
  if (unit === '月') return addMonths(anchor, count);
  return anchor.length < 10 ? null : shift(anchor, unit === '天' ? count : count * 7);
}

/** Month before which a feast of this year has not come yet; its year is told only in the months after. */
const feastMonths: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:春节|元宵|小年|除夕|新年|元旦)/, 1, 4],
  [/^(?:清明|五四)/, 4, 7],
  [/^(?:端午|七一)/, 6, 9],
  [/^(?:中秋|国庆)/, 9, 12],
];

function feastYear(words: string, told: string | null, published: string | null): string | null {
  if (told !== null) return told.slice(0, 4);
  if (published === null || published.length < 7) return null;
  const month = Number(published.slice(5, 7));
  const season = feastMonths.find(([name]) => name.test(words));
  return season !== undefined && month >= season[1] && month <= season[2]
    ? published.slice(0, 4)
    : null;
}

function shift(date: string, days: number): string | null {
  const span = dateSpan(date);
  return span === null ? null : dateOfDay(span.from + days);
}

/** Stretches inside 《》, where a year belongs to a title. */
function titleSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/《[^《》]{1,80}》/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
