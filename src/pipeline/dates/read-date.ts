/** Works out one date from its words, the day of publication and the dates told before. */
import { addMonths, civil, dateOfDay, dateSpan } from '../../text/civil-date.ts';
import { rangeEnd } from './date-words.ts';
import type { DateMention } from './find-dates.ts';
import { readNumber } from './read-number.ts';

/** What a date may be reckoned from. */
export interface Surroundings {
  published: string | null;
  /** The last dated point at which somebody acted. */
  anchor: string | null;
  /** The date that the paragraph tells of. */
  told: string | null;
}
type DateReading = Pick<DateMention, 'date' | 'basis' | 'kind'> & {
  /** Further characters of the mention: the end of a range. */
  more: number;
};

/**
 * @param groups the named groups of a match of `dateWords`
 * @param after the words after it, @param before the character before it
 * @returns null where the words are no date
 */
export function readDate(
  groups: Partial<Record<string, string>>,
  after: string,
  before: string,
  around: Surroundings,
): DateReading | null {
  const rangeLength = rangeEnd.exec(after)?.[0].length ?? 0;
  const since =
    /^(?:以来|起|至今|以后|之后|之前|以前)/.test(after) ||
    (before === '自' && /^[^,。;]{0,40}以来/.test(after));
  const point = (date: string | null, basis: DateReading['basis']): DateReading | null =>
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

type Point = (date: string | null, basis: DateReading['basis']) => DateReading | null;

function readYearWord(
  word: string,
  month: number | undefined,
  day: number | undefined,
  { published, anchor }: Surroundings,
  point: Point,
): DateReading | null {
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

/** Days within which an announced date is more likely than the same day a year ago. */
const soon = 92;

/** 9月11日: in the year told of in this paragraph, else the last such day up to the publication date. */
function readBareMonth(
  month: number,
  day: number | undefined,
  { published, told }: Surroundings,
  point: Point,
): DateReading | null {
  if (told !== null && (published === null || told.slice(0, 4) !== published.slice(0, 4))) {
    return point(civil(Number(told.slice(0, 4)), month, day), 'context');
  }
  if (published === null || published.length < 7) return point(null, 'relative');
  const year = Number(published.slice(0, 4));
  const date = civil(year, month, day);
  const from = dateSpan(date)?.from;
  const limit = dateSpan(published)?.to;
  if (from === undefined || limit === undefined) return null;
  // a day soon to come may well be meant: 倡议于2月18日举行
  if (from >= limit && from < limit + soon) return point(null, 'relative');
  return point(from < limit ? date : civil(year - 1, month, day), 'relative');
}

/** 11日下午: in the month told of in this paragraph or last before it, else the month of publication or the one before. */
function readBareDay(
  day: number,
  { published, anchor, told }: Surroundings,
  point: Point,
): DateReading | null {
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
