/** What a portal page saved as text says of its headline, its site and its origin. */
import { describe, expect, test } from 'vitest';
import { splitColumn } from './split-column.ts';
import { drawn, paragraphs as text, read } from './read-text.fixture.ts';

const page = (...blocks: string[]) => read(blocks.join('\n\n'));
const metadata = (...blocks: string[]) => page(...blocks).metadata;
const headline = '巷口议事会开了整整三年';

describe('the title of the window on the first line', () => {
  test.each([
    [`${headline}-河东夜谈`, '河东夜谈'],
    [`${headline}--河东商报`, '河东商报'],
    [`${headline}|巷口_河东新闻`, '河东新闻'],
    [`${headline}_河东频道_槐荫网`, '槐荫网'],
  ])('%s names the site behind the headline', (first, site) => {
    const found = metadata(first, '首页', headline, '2022-06-03 09:12', text.first, text.second);
    expect(found).toMatchObject({ title: headline, site });
  });

  test.each([`${headline}-何小满`, `${headline}_社会频道`, `${headline}——账目贴在树旁，三年不落`])(
    '%s names no site',
    (first) => expect(metadata(first, headline, text.first, text.second).site).toBeNull(),
  );

  test('what stands behind a dash is only a site where the headline stands alone, too, or the name ends as sites do', () => {
    expect(metadata(`${headline}-槐荫夜谈`, text.first, text.second).site).toBeNull();
    expect(metadata(`${headline}-槐荫夜谈网`, text.first, text.second).site).toBe('槐荫夜谈网');
  });

  test('the source line gives the name of the site in full', () => {
    const source = '来源：河东夜谈网';
    const found = metadata(`${headline}-河东夜谈`, headline, source, text.first, text.second);
    expect(found).toMatchObject({ publisher: '河东夜谈网', site: '河东夜谈网' });
  });
});

test('a name over the menu, or in the words of a disclaimer, is the site', () => {
  expect(metadata('槐荫博客', '首页 | 归档', headline, text.first, text.second).site).toBe(
    '槐荫博客',
  );
  const disclaimer = '免责声明：本文来自槐荫客户端，不代表河东网的观点和立场。';
  const found = metadata(headline, text.first, text.second, disclaimer);
  expect(found).toMatchObject({ publisher: null, site: '河东网' });
});

test('a bracket that the original headline has not was added by the site', () => {
  const found = (original: string) =>
    metadata(
      `【槐荫面霜】${headline}`,
      '2022-06-03',
      `原标题：${original}`,
      text.first,
      text.second,
    );
  expect(found(headline)).toMatchObject({ title: headline, column: null });
  expect(found('另一个标题，说的是同一件事').title).toBe(`【槐荫面霜】${headline}`);
});

describe('who and when', () => {
  const found = (...head: string[]) => metadata(headline, ...head, text.first, text.second);

  test('a name alone beside date and time published it', () => {
    expect(found('槐荫人文 2022-06-03 18:14:21').publisher).toBe('槐荫人文');
    expect(found('2022年6月3日 18:57 河东消息').publisher).toBe('河东消息');
    expect(found('2022年6月3日 18:57 原创首发').publisher).toBeNull();
    expect(found('2022年6月3日 18:57 何小满').publisher).toBeNull();
  });

  test('a date may be set on three lines', () => {
    expect(found('2022', '06/03', '19:02', '分享').published).toBe('2022-06-03');
    expect(found('2022', '06/03', '分享').published).toBeNull();
    expect(found('2022', '02/30', '19:02').published).toBeNull();
  });

  test('a page that calls itself a reprint dates the copy', () => {
    const of = (section: string) =>
      metadata(headline, '作者：甲 发布于 2022-06-03 11:02', text.first, text.second, section);
    expect(of('分类：时政转载')).toMatchObject({ published: null, reposted: '2022-06-03' });
    expect(of('分类：时政')).toMatchObject({ published: '2022-06-03', reposted: null });
  });

  test('a date after the issue of the paper is that of the copy', () => {
    const of = (date: string) =>
      metadata(headline, date, text.first, text.second, '《 河东日报 》（ 2022年06月03日 02 版）');
    expect(of('2022-06-05')).toMatchObject({ published: '2022-06-03', reposted: '2022-06-05' });
    expect(of('2022-06-03')).toMatchObject({ published: '2022-06-03', reposted: null });
  });

  test("the paper's own reporter under the article names the paper", () => {
    const of = (line: string) => metadata(headline, text.first, text.second, line);
    expect(of('河东晚报记者 何小满')).toMatchObject({
      publisher: '河东晚报',
      authors: ['何小满'],
    });
    expect(of('本报记者 何小满').publisher).toBeNull();
    const told = (words: string) => metadata(headline, text.first, words, text.second).publisher;
    expect(told('争论越来越多。《河东晚报》记者就此采访了槐荫巷的几位居民。')).toBe('河东晚报');
    expect(told('他在接受《河东晚报》记者采访时说，灯要一直亮下去才好。')).toBeNull();
    expect(of('采写：河都记者 何小满 周大山').authors).toEqual(['何小满', '周大山']);
  });
});

describe('the bracket that closes the last paragraph', () => {
  test.each([
    ['（刊于《槐荫谈》2019年第24期）', {}],
    ['（文/图 何小满 周大山）', { authors: ['何小满', '周大山'] }],
    ['（某某广播公司槐荫网）', {}],
    ['（中央广播电视总台槐荫网）', { publisher: '槐荫网' }],
    ['（ABCD）', {}],
  ])('%s is a credit', (credit, expected) => {
    const article = page(headline, text.first, `${text.second}${credit}`);
    expect(drawn(article).at(-1)).toBe(text.second);
    expect(article.metadata).toMatchObject(expected);
  });

  test.each(['（下同）', '（即槐荫巷以东）', '（见图二）'])('%s is none', (words) => {
    const article = page(headline, text.first, `${text.second}${words}`);
    expect(drawn(article).at(-1)).toBe(`${text.second}${words}`);
  });
});

describe('a deck over the first paragraph', () => {
  const deck = '有事好商量，商量不隔夜，日子就是这样一场一场议出来的。';
  const long = `社区书记何满仓说，有事好商量，商量不隔夜；居民们说，日子就是这样一场一场议出来的，谁也不例外。`;

  test('whose words stand further down is left out', () => {
    const article = page(headline, deck, text.first, long, text.third);
    expect(drawn(article)).toEqual([text.first, long, text.third]);
  });

  test('with words of its own is the first paragraph', () => {
    const own = '那年春天，槐荫巷第一次有人提着灯来开会，谁也不知道会开多久。';
    expect(drawn(page(headline, own, text.first, long))[0]).toBe(own);
  });
});

test('a column of a paper may have a long name in the bracket behind the headline', () => {
  expect(splitColumn('老街的灯又亮了（新春走基层）')).toBe('新春走基层');
  expect(splitColumn('老街的灯又亮了（何满仓与居民们的三年故事）')).toBeNull();
});
