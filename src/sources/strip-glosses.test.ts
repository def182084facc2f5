import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tracked, undo } from '../text/tracked-text.ts';
import { stripGlosses } from './strip-glosses.ts';

const strip = (page: string): string => stripGlosses(tracked(page)).text;

describe('stripGlosses takes out', () => {
  const plain = '社區發展經濟，務實開會；社區開會，經濟發展。';
  const readings: Record<string, string> = {
    區: 'qū',
    發: 'fā',
    經: 'jīng',
    務: 'wù',
    實: 'shí',
    會: 'huì',
  };
  const glossed = (write: (reading: string) => string): string =>
    Array.from(
      plain,
      (hanzi) => hanzi + (readings[hanzi] === undefined ? '' : write(readings[hanzi])),
    ).join('');
  const bare = (reading: string): string =>
    reading.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const cases: [string, (reading: string) => string][] = [
    ['toned readings', (reading) => `(${reading})`],
    ['bare readings', (reading) => `(${bare(reading)})`],
    ['numbered tones', (reading) => `(${bare(reading)}1)`],
    ['full-width brackets', (reading) => `（${reading}）`],
    ['capitals', (reading) => `(${reading.toUpperCase()})`],
    ['tones as combining marks', (reading) => `(${reading.normalize('NFD')})`],
    ['doubled brackets', (reading) => `((${reading}))`],
    ['doubled glosses', (reading) => `(${reading})(${reading})`],
  ];
  it.each(cases)('%s', (_label, write) => {
    const page = glossed(write);
    const done = stripGlosses(tracked(page));
    expect(done.text).toBe(plain);
    expect(undo(done)).toBe(page);
    expect(done.edits.every(({ kind, grade }) => kind === 'gloss' && grade === 'exact')).toBe(true);
    expect(stripGlosses(done)).toEqual(done);
  });

  it('ü as v', () => {
    expect(strip(`${glossed((reading) => `(${reading})`)}法律(lv)與綠(lǜ)色，律(lv)師`)).toBe(
      `${plain}法律與綠色，律師`,
    );
  });

  it('but not what is no reading', () => {
    expect(strip(`${glossed((reading) => `(${reading})`)}世界貿易組織(WTO)，社區(qū)(she)`)).toBe(
      `${plain}世界貿易組織(WTO)，社區(she)`,
    );
  });
});

describe('stripGlosses on pages whose frame is not glossed', () => {
  it('counts between the first gloss and the last', () => {
    const body = '社區(qū)的發(fā)展，社區(qū)的會(huì)，發(fā)展的會(huì)，社區(qū)開會(huì)。';
    expect(strip(`社區發展會\n${body}\n社區發展會`)).toBe(
      '社區發展會\n社區的發展，社區的會，發展的會，社區開會。\n社區發展會',
    );
  });
});

describe('stripGlosses leaves', () => {
  const cases: [string, string][] = [
    ['an author’s own gloss', '北滘（jiào）镇的社区里，老人们在下棋。'],
    [
      'five names explained once each',
      '北滘（jiào）、东莞（guǎn）、六安（lù）、台州（tāi）、蔚县（yù），都有社区。',
    ],
    [
      'Latin abbreviations',
      '国内生产总值(GDP)、世贸组织(WTO)、亚投行(AIIB)、欧盟(EU)、东盟(ASEAN)',
    ],
    [
      'hanzi glossed only here and there',
      '社區(qū)社區社區社區發(fā)發發發經(jīng)經經經務(wù)務務務實(shí)實實實會(huì)會會會',
    ],
  ];
  it.each(cases)('%s', (_label, page) => {
    expect(strip(page)).toBe(page);
  });

  it('an author’s own gloss of a hanzi that the glossed page has elsewhere without one', () => {
    const page =
      '區(qū)發(fā)經(jīng)務(wù)實(shí)區(qū)發(fā)經(jīng)務(wù)實(shí)會(huì)會(huì)，六安（lù），六月，六人';
    expect(strip(page)).toBe('區發經務實區發經務實會會，六安（lù），六月，六人');
  });
});

describe('stripGlosses on anything', () => {
  const pieces = fc.constantFrom(
    '區',
    '發',
    '經',
    '務',
    '實',
    '會',
    '(qū)',
    '(fā)',
    '（jīng）',
    '((wù))',
    '(shí)',
    '(hui)',
    '(',
    ')',
    'a',
    '\ud800',
    '\ue000',
    '，',
  );
  it('is reversible, idempotent, and takes out nothing but brackets', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const page = parts.join('');
        const done = stripGlosses(tracked(page));
        expect(undo(done)).toBe(page);
        expect(done.edits.every(({ raw }) => /^[()（）a-zāáǎàīíǐìūúǔù]+$/.test(raw))).toBe(true);
        expect(stripGlosses(done)).toEqual(done);
      }),
      { numRuns: 2000 },
    );
  });
});
