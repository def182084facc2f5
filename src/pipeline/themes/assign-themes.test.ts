import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { assignThemes, termList } from './assign-themes.ts';
import { taxonomy } from './data/taxonomy.ts';
import { createTermMatcher } from './term-matcher.ts';
import { themeRecords } from './theme-records.ts';

/** Themes with the words that cause them: `weimin: 老百姓`. */
const drawn = (text: string): string[] =>
  assignThemes(text).map(
    ({ theme, spans }) =>
      `${theme}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
  );

describe('words assign themes', () => {
  test.each<[string, string, string[]]>([
    ['one theme', '养老的事要一件件办', ['yilao-yixiao: 养老']],
    [
      'several themes, in the order of the taxonomy',
      '用网格把老旧小区管起来，听老百姓的',
      ['wangge-shuzhi: 网格', 'weimin: 老百姓', 'chengshi-gengxin: 老旧小区'],
    ],
    ['every occurrence', '减负再减负', ['jiceng-jianfu: 减负 减负']],
    ['the longest word at a place', '网格化', ['wangge-shuzhi: 网格化']],
    ['overlapping words stay both', '一张蓝图，抓紧抓实', ['zhua-luoshi: 一张蓝图 抓紧抓实']],
    ['half-width marks do not matter', '党员,先锋模范', ['ganbu-duiwu: 先锋模范']],
    ['marks inside a word: full width or half', '党员、干部带头', ['ganbu-duiwu: 党员、干部']],
    ['a text in Traditional characters', '為基層減負', ['jiceng-jianfu: 減負']],
    ['nothing', '今天天气很好', []],
    ['an empty text', '', []],
  ])('%s', (_label, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });
});

describe('words that only look like a term assign nothing', () => {
  test.each([
    ['人民生命 holds 民生', '保障人民生命安全'],
    ['政治安全 holds 治安', '维护政治安全'],
    ['成就业绩 holds 就业', '取得的成就业绩'],
    ['植物业 holds 物业', '发展植物业'],
    ['上学习 holds 上学', '在会上学习文件'],
    ['看病毒 holds 看病', '在显微镜下看病毒'],
    ['以便民 holds 便民', '以便民众了解'],
    ['第三农 holds 三农', '第三农场'],
    ['抓实验 holds 抓实', '狠抓实验数据'],
    ['电网格局 holds 网格', '全省电网格局'],
    ['学生减负 is about schools', '给学生减负'],
    ['an animal disease', '防住猪瘟疫情'],
    ['another unity', '两岸交往交流交融'],
  ])('%s', (_label, text) => {
    expect(drawn(text)).toEqual([]);
  });

  test('a negative word cancels only what it touches', () => {
    expect(drawn('保障人民生命，也保障民生')).toEqual(['minsheng-baozhang: 民生']);
    expect(drawn('民生要紧，人民生活')).toEqual(['minsheng-baozhang: 民生']);
  });

  test('and only in its own theme', () => {
    // 社区工作者 is not the work of a community, but it is a community worker
    expect(drawn('社区工作者')).toEqual(['ganbu-duiwu: 社区工作者']);
  });
});

describe('the taxonomy', () => {
  test('ids are latin slugs, each once', () => {
    const ids = taxonomy.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test.each(taxonomy.map((entry) => [entry.id, entry] as const))(
    '%s: every term assigns it, no negative term does',
    (id, { terms, negativeTerms }) => {
      for (const term of termList(terms)) {
        expect(assignThemes(term).map(({ theme }) => theme)).toContain(id);
      }
      for (const negative of termList(negativeTerms)) {
        expect(assignThemes(negative).map(({ theme }) => theme)).not.toContain(id);
      }
    },
  );

  test('no word stands twice in a list, and every negative word touches a term', () => {
    for (const { terms, negativeTerms } of taxonomy) {
      const words = termList(terms);
      expect(new Set(words).size).toBe(words.length);
      for (const negative of termList(negativeTerms)) {
        const touches = words.some(
          (word) =>
            negative.includes(word) ||
            [...word].some((_, at) => at > 0 && negative.endsWith(word.slice(0, at))) ||
            [...word].some((_, at) => at > 0 && negative.startsWith(word.slice(at))),
        );
        expect(touches, negative).toBe(true);
      }
    }
  });

  test('records have label and description in three languages', () => {
    const records = themeRecords();
    expect(records).toHaveLength(taxonomy.length);
    for (const { label, description, terms } of records) {
      for (const text of [...Object.values(label), ...Object.values(description)]) {
        expect(text.trim()).not.toBe('');
      }
      expect(terms.length).toBeGreaterThan(5);
      // the two Chinese forms are the same words
      expect(fold(label['zh-Hant'])).toBe(fold(label['zh-Hans']));
      expect(fold(description['zh-Hant'])).toBe(fold(description['zh-Hans']));
    }
  });
});

test('the matcher finds what indexOf finds, on any text', () => {
  const word = fc.string({
    unit: fc.constantFrom('民', '生', '命', '\ud800'),
    minLength: 2,
    maxLength: 4,
  });
  const text = fc.string({ unit: fc.constantFrom('民', '生', '命', '人', '\ud800') });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), text, (words, folded) => {
      const found = createTermMatcher(words.map((one) => [one, one] as const))(folded);
      const expected: string[] = [];
      for (const one of words) {
        for (let at = folded.indexOf(one); at !== -1; at = folded.indexOf(one, at + 1)) {
          expected.push(`${at} ${one}`);
        }
      }
      expect(found.map(({ start, value }) => `${start} ${value}`).sort()).toEqual(expected.sort());
    }),
  );
});

test('spans are sorted, lie in the text and do not contain each other', () => {
  const words = taxonomy.flatMap(({ terms, negativeTerms }) => [
    ...termList(terms),
    ...termList(negativeTerms),
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, '，', '人', '\udc00')), (parts) => {
      const text = parts.join('');
      for (const { spans } of assignThemes(text)) {
        expect(spans.length).toBeGreaterThan(0);
        spans.forEach(({ start, end }, at) => {
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(spans[at - 1]?.end ?? 0);
        });
      }
    }),
  );
});
