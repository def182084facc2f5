import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tracked, undo } from '../text/tracked-text.ts';
import { brokenBetween } from './join-lines.ts';
import { pageLines } from './page-lines.ts';
import { unwrapLines } from './unwrap-lines.ts';

const joined = (above: string, below: string): boolean => {
  const [a, b] = pageLines(`${above}\n\n${below}`, () => null);
  if (a === undefined || b === undefined) throw new Error('two lines expected');
  return brokenBetween(a, b);
};

// prettier-ignore
const cases: [comment: string, above: string, below: string, joins: boolean][] = [
  ['inside a quotation and a word', '他说：“议事会要让人听得见，把巷子收', '拾干净，把话说明白。”', true],
  ['after a verb of motion', '2019年8月，书记来到', '槐荫巷社区，在灯下开了会。', true],
  ['in a long sentence', '为了让议事会开得下去，居民们把规矩写在墙上，各楼栋的党小组', '轮流值守，谁家有难处先敲谁家的门。', true],
  ['before a mark that begins nothing', '居民们说起这些', '，语气平常，没有人抬高声音。', true],
  ['a heading with a comma', '要结合实际，不能乱来', '社区是居民的家，家里的事要商量。', false],
  ['a heading', '一盏灯', '槐荫巷的灯，是居民自己议出来的。', false],
  ['a numbered heading that ends like a preposition', '一、“议事进巷”的问题导向', '问题不在巷子里，而在没有人听。听了，事情就好办了。', false],
  ['the signature of a picture', '6月14日，河东市的老街，商铺大门紧闭。摄影/本刊记者 何小满', '老街是有名的一条街，入夜之后人来人往，灯火通明。', false],
  ['a line whose end is lost', '他在会上说了很多。居民听得认真，也记在了心里□', '第二天，木板上多了一行字，谁写的没有人知道。', false],
  ['a finished sentence', '他走了。', '灯还亮着。', false],
  ['a colon and a list', '此后，关于议事会，社区定了三条规矩，写在墙上，内容如下：', '每周一次，风雨不停。', false],
  ['a dash and a quotation', '早在2014年，在一次会上，他就提出要求，说了这样一句话——', '“把灯点亮。”', false],
  ['a quotation that a new paragraph opens again', '“他说第一段话，话很长', '“第二段话另起一行，也很长。”', false],
];

test.each(cases)('%s', (_, above, below, joins) => {
  expect(joined(above, below)).toBe(joins);
});

const wrap = (text: string, width: number): string =>
  text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';
const paragraph =
  '议事会开在巷口的槐树下，每周四晚上七点，谁家有事谁家来，账目贴在树旁的木板上。三年下来，木板换了四块，议事会一场没有落下，居民说日子就是这样一场一场议出来的。';

test.each([12, 16, 20, 24])(
  'text wrapped at %i characters becomes one paragraph again',
  (width) => {
    expect(unwrapLines(tracked(wrap(paragraph, width))).text).toBe(paragraph);
  },
);

test('an indented line begins a paragraph', () => {
  const page = `${wrap(`　　${paragraph}`, 20)}\n${wrap(`　　${paragraph}`, 20)}`;
  expect(unwrapLines(tracked(page)).text).toBe(`　　${paragraph}\n　　${paragraph}`);
});

test('a short paragraph is joined at the width of its neighbours, and so is one with many digits', () => {
  const digits =
    '2023年1月至2024年12月，槐荫巷一共开了96场议事会，来过3120人次，议成的事有217件，没有议成的只有12件，都写在第105号木板上。';
  const short = '每周四晚上七点，居民们围着一张桌子，把一周的事说一遍，说完各自回家。';
  const page = [paragraph, short, digits].map((text) => wrap(text, 24)).join('\n\n');
  expect(unwrapLines(tracked(page)).text).toBe([paragraph, short, digits].join('\n\n'));
});

test('a headline as long as the lines is not joined to the date under it', () => {
  const page = `${'槐荫巷的议事会开了三年还在开'.repeat(2).slice(0, 20)}\n2024-05-06 08:00\n${wrap(paragraph, 20)}`;
  expect(unwrapLines(tracked(page)).text.split('\n')).toHaveLength(3);
});

test('lines broken by hand are joined at commas', () => {
  const verse = '每周四晚上，\n居民们围着一张桌子，\n把一周的事说一遍。\n说完了，\n各自回家。';
  expect(unwrapLines(tracked(verse)).text).toBe(
    '每周四晚上，居民们围着一张桌子，把一周的事说一遍。\n说完了，各自回家。',
  );
});

test.each([
  ['paragraphs on lines of their own', `${paragraph}\n${paragraph}\n${paragraph}\n${paragraph}`],
  ['a list of labels', '户型三室两厅\n楼层中层偏上\n总价另行商议\n朝向南北通透\n年代不太久远'],
  ['verse with stops', '一盏灯亮了。\n一条巷静了。\n一个人来了。\n一扇门开了。'],
])('%s stay as they are', (_, page) => {
  expect(unwrapLines(tracked(page)).text).toBe(page);
});

test('every line break taken out can be put back, and nothing is left to take out', () => {
  const lines = fc.array(
    fc.constantFrom(
      '巷口的槐树下每周四晚上七点议事会开了起来',
      '账目贴在',
      '木板上。',
      '　　谁家有事，',
      '谁家来。',
      '',
      ' ',
      '\ud800',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(lines, (parts) => {
      const page = parts.join('\n');
      const once = unwrapLines(tracked(page));
      expect(undo(once)).toBe(page);
      expect(once.text.replace(/\s/g, '')).toBe(page.replace(/\s/g, ''));
    }),
  );
});
