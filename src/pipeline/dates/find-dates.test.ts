import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../schema/raw-article.ts';
import { dateSpan } from '../../text/civil-date.ts';
import { findDates } from './find-dates.ts';
import { readNumber } from './read-number.ts';

function article(published: string | null, text: string): RawArticle {
  return {
    metadata: { published },
    paragraphs: text.split('\n').map((line) => ({ role: 'body', text: line, edits: [] })),
    page: text,
  } as unknown as RawArticle;
}

/** `words=date` for each mention, `?` for null, with the basis' first letter where it is not explicit. */
function drawn(published: string | null, text: string): string {
  const read = article(published, text);
  return findDates(read)
    .map(({ date, basis, ref, kind }) => {
      const words = read.paragraphs[ref.paragraph]?.text.slice(ref.start, ref.end) ?? '';
      const how = basis === 'explicit' ? '' : basis === 'relative' ? ' r' : ' c';
      return `${words}=${date ?? '?'}${how}${kind === 'since' ? ' since' : ''}`;
    })
    .join(' | ');
}

describe('dates that say it themselves', () => {
  test.each([
    ['2021年6月7日，雨。', '2021年6月7日=2021-06-07'],
    ['2021 年 6 月 7 日，雨。', '2021 年 6 月 7 日=2021-06-07'],
    ['二〇一九年四月十五日上午', '二〇一九年四月十五日=2019-04-15'],
    ['２０２０年３月的一天', '２０２０年３月=2020-03'],
    ['2013年初，他到任。', '2013年=2013'],
    ['2016年春节前夕，', '2016年=2016 | 春节前夕=2016 c'],
    ['2018年盛夏，林场', '2018年=2018'],
    ['《规划（2020—2025年）》印发', ''],
    ['上世纪60年代，修渠', ''],
    ['1990年代的房子', ''],
    ['2021年13月', ''],
    ['用了10年时间，增长3年', ''],
  ])('%s', (text, expected) => {
    expect(drawn(null, text)).toBe(expected);
  });
});

describe('dates reckoned from the day of publication', () => {
  test.each([
    ['今年6月，', '2024-09-13', '今年6月=2024-06 r'],
    ['去年4月，', '2024-09-13', '去年4月=2023-04 r'],
    ['去年的春节前夕，', '2024-09-13', '去年=2023 r | 春节前夕=2023 c'],
    ['9月11日，', '2024-09-13', '9月11日=2024-09-11 r'],
    ['12月22日，', '2024-01-05', '12月22日=2023-12-22 r'],
    [
      '9月11日，他来到社区。\n6日，关税公布。外事部门当天发表声明',
      '2024-09-13',
      '9月11日=2024-09-11 r | 6日=2024-09-06 r | 当天=2024-09-06 c',
    ],
    ['2月18日将开会，', '2024-02-04', '2月18日=? r'],
    ['自2018年一体化战略实施以来，', '2024-02-04', '2018年=2018 since'],
    ['11日下午，', '2024-09-13', '11日=2024-09-11 r'],
    ['28日上午，', '2024-09-03', '28日=2024-08-28 r'],
    ['今年以来，', '2024-09-13', '今年=2024 r since'],
    ['9月10日至13日，', '2024-09-13', '9月10日至13日=2024-09 r'],
    ['近日，', '2024-09-13', '近日=? r'],
    ['今年是建村第七年，', '2024-09-13', ''],
    ['3年前，', '2024-09-13', '3年前=2021 r'],
    ['今年6月，', null, '今年6月=? r'],
    ['9月11日，', null, '9月11日=? r'],
    ['11日下午，', null, '11日=? r'],
  ])('%s on %s', (text, published, expected) => {
    expect(drawn(published, text)).toBe(expected);
  });
});

describe('dates reckoned from the date before', () => {
  test.each([
    ['2020年2月，他来到甲村。\n一个月后，', '2020年2月=2020-02 | 一个月后=2020-03 c'],
    ['2020年12月31日，他来到甲村。次日，', '2020年12月31日=2020-12-31 | 次日=2021-01-01 c'],
    ['2019年4月15日，他来到甲村。4月16日，', '2019年4月15日=2019-04-15 | 4月16日=2019-04-16 c'],
    ['2024年9月10日，他来到甲村。随后，', '2024年9月10日=2024-09-10 | 随后=2024-09-10 c'],
    [
      '2024年9月10日，他来到甲村，回忆起2013年的情景。随后，',
      '2024年9月10日=2024-09-10 | 2013年=2013 | 随后=2024-09-10 c',
    ],
    ['一个月后，', '一个月后=? c'],
  ])('%s', (text, expected) => {
    expect(drawn('2024-09-13', text)).toBe(expected);
  });
});

test('numbers are read in digits and in words', () => {
  expect(['12', '十', '十二', '二十一', '〇', '二〇二一', '两'].map(readNumber)).toEqual([
    12, 10, 12, 21, 0, 2021, 2,
  ]);
  expect(['百', '', '十十', '12345'].map(readNumber)).toEqual([null, null, null, null]);
});

test('on any words every mention lies in its paragraph, in order, and every date is a date', () => {
  const word = fc.constantFrom(
    '2021年',
    '6月',
    '7日',
    '今年',
    '去年',
    '春节前夕',
    '一个月后',
    '随后',
    '至',
    '上午',
    '，',
    '。',
    '\n',
    '二〇',
    '年',
    '他来到',
    '以来',
    '\ud83d',
    '十',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
      fc.constantFrom('2024-09-13', '2024-09', '2024', null),
      (text, published) => {
        const read = article(published, text);
        let [paragraph, done] = [0, 0];
        for (const { ref, date } of findDates(read)) {
          if (ref.paragraph !== paragraph) done = 0;
          expect(ref.paragraph).toBeGreaterThanOrEqual(paragraph);
          expect(ref.start).toBeGreaterThanOrEqual(done);
          expect(ref.end).toBeGreaterThan(ref.start);
          expect(ref.end).toBeLessThanOrEqual(read.paragraphs[ref.paragraph]?.text.length ?? 0);
          if (date !== null) expect(dateSpan(date)).not.toBeNull();
          [paragraph, done] = [ref.paragraph, ref.end];
        }
      },
    ),
  );
});
