import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { inventedText } from '../invented-texts.ts';
import { editsWithin } from './align.ts';
import { changesWithin, wordsReplaced } from './replaced-words.ts';
import { likeness, readPasted } from './score.ts';
import { wordsOf } from './wordings.ts';

const replaced = (pasted: string, printed: string): boolean => {
  const part = readPasted(fold(pasted));
  const { inPieces } = likeness(part, wordsOf(fold(printed)));
  return wordsReplaced(part, fold(printed), inPieces);
};

const printed = '议事会那天，顾长河陪着来访的客人看了老井，听了评弹。';

describe('a word in the place of another is another statement', () => {
  it.each([
    ['another name', '议事会那天，沈小舟陪着来访的客人看了老井，听了评弹。'],
    ['another name at the beginning', '顾长河陪着客人看了老井。', '沈小舟陪着客人看了老井。'],
    ['another name at the end', '陪着客人看了老井的是顾长河。', '陪着客人看了老井的是沈小舟。'],
    ['a longer name', '议事会那天，欧阳小舟陪着来访的客人看了老井，听了评弹。'],
    ['one character for three', '《老井》的法文版今天出版。', '《老井》的阿拉伯文版今天出版。'],
    ['another clause', '议事会那天，顾长河陪着来访的客人看了老井，逛了夜市。'],
    ['another number', '议事会开了三次，都在老井边上。', '议事会开了两次，都在老井边上。'],
    [
      'ten thousand times as much',
      '修井花了3亿元，人人都出了力。',
      '修井花了3万元，人人都出了力。',
    ],
    [
      'another number at the beginning',
      '三条巷子都修好了，灯也亮了。',
      '五条巷子都修好了，灯也亮了。',
    ],
    ['less of a number', '议事会开了十次，都在老井边上。', '议事会开了十三次，都在老井边上。'],
    ['the end of a number', '议事会开了三次，都在老井边上。', '议事会开了十三次，都在老井边上。'],
    [
      'another number in other numerals',
      '议事会开了14次，都在井边。',
      '议事会开了十三次，都在井边。',
    ],
    ['another name, clauses swapped', '听了评弹，沈小舟陪着来访的客人看了老井，议事会那天。'],
    ['nothing in common', '一二三四', '甲乙丙丁'],
  ])('%s', (_, pasted, other = printed) => {
    expect(replaced(pasted, other)).toBe(true);
  });
});

describe('what memory and typing do is none', () => {
  it.each([
    ['a character changed', '议事会那天，顾长江陪着来访的客人看了老井，听了评弹。'],
    ['two slips side by side', '议事会那天，顾江陪着来访的客人看了老井，听了评弹。'],
    ['words lost', '议事会那天，顾长河陪着客人看了老井，听了评弹。'],
    ['words added', '议事会那天，顾长河陪着远道来访的客人看了老井，还听了评弹。'],
    ['a clause cut', '顾长河陪着来访的客人看了老井，听了评弹。'],
    ['clauses swapped', '听了评弹，议事会那天，顾长河陪着来访的客人看了老井。'],
    ['words before it', '她说，顾长河陪着来访的客人看了老井，听了评弹。'],
    ['words before it that are others', '她告诉我，看了老井。', '我们记得，看了老井。'],
    [
      'the number in other numerals',
      '议事会开了3次，都在老井边上。',
      '议事会开了三次，都在老井边上。',
    ],
    [
      'a longer number in other numerals',
      '议事会开了13次，都在老井边上。',
      '议事会开了十三次，都在老井边上。',
    ],
    ['tens in other numerals', '种了三十棵树，都在巷口。', '种了30棵树，都在巷口。'],
    ['a year in other numerals', '井是2020年修的，水很甜。', '井是二〇二〇年修的，水很甜。'],
    ['a number at the beginning in other numerals', '5条巷子都修好了。', '五条巷子都修好了。'],
    ['an article', '巷口有这个茶摊，天天都开。', '巷口有一个茶摊，天天都开。'],
  ])('%s', (_, pasted, other = printed) => {
    expect(replaced(pasted, other)).toBe(false);
  });
});

it('tells what changes in as few edits as any alignment needs, and nothing besides', () => {
  fc.assert(
    fc.property(inventedText(10), inventedText(16), (pattern, text) => {
      const changes = changesWithin(pattern, text) ?? [];
      const edits = changes.map(({ from, to, start, end }) => Math.max(to - from, end - start));
      expect(edits.reduce((sum, one) => sum + one, 0)).toBe(
        editsWithin(pattern, text, pattern.length),
      );
      // What lies between two changes is the same on both sides.
      for (const [i, { to, end }] of changes.entries()) {
        const next = changes[i + 1];
        if (next === undefined) continue;
        expect(pattern.slice(to, next.from)).toBe(text.slice(end, next.start));
      }
    }),
    { numRuns: 500 },
  );
});
