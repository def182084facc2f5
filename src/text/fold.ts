/**
 * The one folding that search, ids and comparisons share: Traditional to Simplified, full width to
 * half, upper case to lower, and one form for each quotation mark. Always one UTF-16 code unit to
 * one, so that an offset in the folded text is an offset in the printed text.
 */
import { traditionalSimplified } from './data/traditional-simplified.ts';

const foldings = new Map<number, number>();
const fold1 = (from: string, to: string): void => {
  foldings.set(from.charCodeAt(0), to.charCodeAt(0));
};
for (let i = 0; i < traditionalSimplified.length; i += 2) {
  fold1(traditionalSimplified.charAt(i), traditionalSimplified.charAt(i + 1));
}
for (let code = 0xff01; code <= 0xff5e; code++) {
  fold1(String.fromCharCode(code), String.fromCharCode(code - 0xfee0).toLowerCase());
}
for (let code = 0x41; code <= 0x5a; code++) foldings.set(code, code + 0x20);
// 〝〞 and the corner brackets are the same marks in another typographic tradition.
for (const mark of '“”„‟「」﹁﹂〝〞＂') fold1(mark, '"');
for (const mark of '‘’‚‛『』﹃﹄＇') fold1(mark, "'");
for (const space of '\u00a0\u2002\u2003\u2009\u3000\t') fold1(space, ' ');
fold1('｡', '。');
fold1('､', '、');
fold1('﹒', '.');
fold1('–', '-');
fold1('‧', '·');
fold1('・', '·');
fold1('•', '·');

/** Simplified form of one character if there is one of the same length, else the character itself. */
export const simplifyChar = new Map<string, string>();
for (let i = 0; i < traditionalSimplified.length; i += 2) {
  simplifyChar.set(traditionalSimplified.charAt(i), traditionalSimplified.charAt(i + 1));
}

/** Folds `printed`; the result has exactly its length in UTF-16 code units. */
export function fold(printed: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < printed.length; i++) {
    const folded = foldings.get(printed.charCodeAt(i));
    if (folded === undefined) continue;
    out += printed.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? printed : out + printed.slice(from);
}

/** The words alone, folded: letters and digits without marks and spaces, for ids and for comparing wordings. */
export function foldWords(printed: string): string {
  return fold(printed).replace(/[^\p{L}\p{N}]/gu, '');
}
