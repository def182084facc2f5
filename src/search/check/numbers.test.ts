import { expect, it } from 'vitest';
import { numbersAgree, numbersIn } from './numbers.ts';

it.each([
  ['二〇二〇年', ['2020']],
  ['三十年，30年', ['30', '30']],
  ['第十三次', ['13']],
  ['一百零五', ['105']],
  ['三千二百万', ['32000000']],
  ['两万五千里', ['25000']],
  ['1,200人，占6.5%', ['1200', '6.5']],
])('reads %s', (text, values) => {
  expect(numbersIn(text)).toEqual(values);
});

it.each([
  ['the same in other numerals', '开了三十次', '开了30次', true],
  ['an ordinal more', '第十三次', '第十次', false],
  ['an ordinal by its word alone', '第三次', '这三次', true],
  ['one numeral alone may be an article', '一个人', '这个人', true],
  ['fewer numbers than are printed', '看了老井', '看了3口老井', true],
  ['digits across a mark are two numbers', '到了37度。1日', '1日，到了37度', true],
] as const)('%s', (_, pasted, printed, agree) => {
  expect(numbersAgree(pasted, printed)).toBe(agree);
});
