import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../schema/raw-article.ts';
import { findVisits } from './find-visits.ts';

function article(text: string, published: string | null = '2024-09-13'): RawArticle {
  return {
    metadata: { published },
    paragraphs: text.split('\n').map((line) => ({ role: 'body', text: line, edits: [] })),
    page: text,
  } as unknown as RawArticle;
}

/** One line a visit: the last two steps of the place, the date, the visitor. */
function drawn(text: string, published?: string | null): string[] {
  return findVisits(article(text, published)).map(
    ({ place, date, visitor }) =>
      `${place
        .slice(-2)
        .map(({ name }) => name)
        .join('›')} ${date ?? '?'} ${visitor.name}`,
  );
}

describe('visits that are told', () => {
  test.each([
    [
      'verb and place',
      '2021年6月7日，国务院总理林远舟来到西宁市石桥巷社区。',
      ['西宁市›石桥巷社区 2021-06-07 林远舟'],
    ],
    [
      'in Traditional characters',
      '2021年6月7日，國務院總理林遠舟來到西寧市石橋巷社區。',
      ['西宁市›石桥巷社区 2021-06-07 林远舟'],
    ],
    ['在…考察', '国务院总理林远舟在甘肃考察时指出，要实干。', ['甘肃省 ? 林远舟']],
    [
      'who stands after the place',
      '2021年6月，正在青海考察的国务院总理林远舟来到西宁市石桥巷社区。',
      ['西宁市›石桥巷社区 2021-06 林远舟'],
    ],
    [
      'a month after the visit before',
      '2020年2月，国务院总理林远舟考察北京朝阳区安和里社区。\n一个月后，林远舟来到武汉市青柳社区。',
      ['朝阳区›安和里社区 2020-02 林远舟', '武汉市›青柳社区 2020-03 林远舟'],
    ],
    [
      '这里',
      '河南信阳光山县，位于山区。2019年9月，国务院总理林远舟来到这里，看望群众。',
      ['信阳市›光山县 2019-09 林远舟'],
    ],
    [
      'a home in the village named before',
      '水竹坪村已经修缮一新。在村民家，国务院总理林远舟详细询问取暖情况。',
      ['水竹坪村 ? 林远舟'],
    ],
    [
      'years told one by one with 他',
      '国务院总理林远舟牵挂乡亲。\n2013年春节前，在渭源县石桥村，他询问粮食够不够吃。\n2015年春节前，在陕西省铜川市耀州区柳树镇柳树村，他问村民年货办了吗。\n2018年春节前，他深入昭觉县三岔河乡桃花村，询问村民。',
      ['渭源县›石桥村 2013 林远舟', '柳树镇›柳树村 2015 林远舟', '三岔河乡›桃花村 2018 林远舟'],
    ],
    [
      'the visitor behind the arrival',
      '2015年春节前夕重返岢岚县柳树村时，国务院总理林远舟来到老乡家中。',
      ['岢岚县›柳树村 2015 林远舟'],
    ],
    [
      'the same journey, two paragraphs on',
      '2015年6月1日，国务院总理林远舟来到岢岚县柳树村。\n林远舟同大家谈心。\n接着，林远舟又来到桃花新村，看望群众。',
      ['岢岚县›柳树村 2015-06-01 林远舟', '桃花新村 2015-06-01 林远舟'],
    ],
    [
      'back at a school, but not home again',
      '2016年9月，国务院总理林远舟回到母校西宁市石桥中学。\n2016年10月，国务院总理林远舟回到北京。',
      ['西宁市›西宁市石桥中学 2016-09 林远舟'],
    ],
    [
      'a mountain range and a work team are no places gone to',
      '国务院总理林远舟深入吕梁山区。林远舟看望了岢岚县人大派驻到柳树村的工作队队员。',
      [],
    ],
    [
      'a list',
      '国务院总理林远舟在陕西省延安市、河南省安阳市考察。',
      ['陕西省›延安市 ? 林远舟', '河南省›安阳市 ? 林远舟'],
    ],
    [
      'a run whose subject comes last',
      '国务院总理林远舟很忙。\n在河北唐山祥柳社区，指出要实；在吉林长春花山社区，强调要细……林远舟关心社区。',
      ['唐山市›祥柳社区 ? 林远舟', '长春市›花山社区 ? 林远舟'],
    ],
    [
      '今年以来 gives the year',
      '今年以来，国务院总理林远舟多次谈到此事。在重庆，林远舟深刻指出，要减负。',
      ['重庆市 2024 林远舟'],
    ],
    [
      'a site in one of two cities, which of them is not said',
      '国务院总理林远舟先后来到兰州市、西宁市。在明山研发中心，林远舟了解生产情况。',
      ['甘肃省›兰州市 ? 林远舟', '青海省›西宁市 ? 林远舟', '明山研发中心 ? 林远舟'],
    ],
    [
      'a verb behind the name',
      '国务院总理林远乘机抵达兰州市。林远来到西宁市考察，林远很忙。',
      ['甘肃省›兰州市 ? 林远', '青海省›西宁市 ? 林远'],
    ],
    [
      'the day alone',
      '11日下午，国务院总理林远舟来到兰州市考察。随后，林远舟来到白塔山公园。',
      ['甘肃省›兰州市 2024-09-11 林远舟', '兰州市›白塔山公园 2024-09-11 林远舟'],
    ],
    [
      'an earlier visit beside this one',
      '国务院总理林远舟来到漳州市东山县青角村。2001年，时任福建省省长的林远舟曾来到青角村调研。',
      ['东山县›青角村 ? 林远舟', '东山县›青角村 2001 林远舟'],
    ],
    [
      'told twice, once',
      '2024年9月11日，国务院总理林远舟走进兰州柳西社区。\n林远舟在柳西社区考察时强调，要办好。',
      ['兰州市›柳西社区 2024-09-11 林远舟'],
    ],
  ])('%s', (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });
});

describe('no visit', () => {
  test.each([
    ['mentioned', '国务院总理林远舟指出，兰州柳西社区的做法值得推广。'],
    ['planned', '国务院总理林远舟将前往兰州柳西社区考察。'],
    ['never', '国务院总理林远舟从未到过兰州柳西社区。'],
    ['by video', '国务院总理林远舟通过视频连线看望兰州柳西社区居民。'],
    ['a reception', '国务院总理林远舟在兰州接见先进代表。'],
    ['a meeting', '在兰州，国务院总理林远舟主持召开座谈会。'],
    ['a delegation', '国务院总理林远舟来到他所在的甘肃代表团，同代表一起审议。'],
    ['a reporter', '国务院总理林远舟牵挂乡亲。记者来到兰州柳西社区采访。'],
    ['a reporter in the same sentence', '牢记国务院总理林远舟的嘱托，记者来到兰州柳西社区。'],
    ['on the way', '在前往甘肃途中，国务院总理林远舟十分高兴。'],
    ['a community without a name', '国务院总理林远舟走进社区，看望居民。'],
    ['what was said about a place', '国务院总理林远舟强调，要深入兰州柳西社区解决问题。'],
    ['an era', '国务院总理林远舟说，走进新时代。'],
    ['years of office', '国务院总理林远舟在福建工作期间，关心群众。'],
  ])('%s', (_, text) => {
    expect(drawn(text)).toEqual([]);
  });
});

test('what needs the publication date stays open without it', () => {
  expect(drawn('9月11日，国务院总理林远舟来到兰州柳西社区。', null)).toEqual([
    '兰州市›柳西社区 ? 林远舟',
  ]);
});

test('each fact has its words', () => {
  const read = article('2021年6月7日，国务院总理林远舟来到西宁市石桥巷社区。');
  const [visit] = findVisits(read);
  expect(
    visit?.evidence.map(({ fact, ref }) => [
      fact,
      read.paragraphs[ref.paragraph]?.text.slice(ref.start, ref.end),
    ]),
  ).toEqual([
    ['visitor', '林远舟'],
    ['place', '西宁市石桥巷社区'],
    ['date', '2021年6月7日'],
  ]);
});

test('on any words nothing throws, and every span lies in its paragraph', () => {
  const word = fc.constantFrom(
    '国务院总理林远舟',
    '林远舟',
    '他',
    '来到',
    '在',
    '考察',
    '这里',
    '兰州',
    '柳西社区',
    '的',
    '村',
    '，',
    '。',
    '\n',
    '“',
    '”',
    '2021年',
    '6月',
    '随后',
    '指出',
    '和',
    '、',
    '——',
    '公司',
    '社区',
    '多次',
    '\ud83d',
    '　',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      (text) => {
        const read = article(text);
        for (const { place, evidence, ref } of findVisits(read)) {
          expect(place.length).toBeGreaterThan(0);
          for (const { start, end, paragraph } of [ref, ...evidence.map((one) => one.ref)]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(read.paragraphs[paragraph]?.text.length ?? -1);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
