/**
 * The one folding that search, ids and comparisons share: Traditional to Simplified, full width to
 * half, upper case to lower, and one form for each quotation mark. Always one UTF-16 code unit to
 * one, so that an offset in the folded text is an offset in the printed text.
 */
import { simplifiedSteps, stepAlphabet, traditionalSteps } from './data/traditional-simplified.ts';

/** Simplified form of a Traditional character, where it has one of the same length in UTF-16. */
export const simplifyChar: ReadonlyMap<string, string> = unpackPairs();

/** What each UTF-16 code unit folds to; 0 stands for itself. */
const foldings = new Uint16Array(0x10000);
const fold1 = (from: string, to: string): void => {
  foldings[from.charCodeAt(0)] = to.charCodeAt(0);
};
for (const [traditional, simplified] of simplifyChar) fold1(traditional, simplified);
for (let code = 0xff01; code <= 0xff5e; code++) {
  fold1(String.fromCharCode(code), String.fromCharCode(code - 0xfee0).toLowerCase());
}
for (let code = 0x41; code <= 0x5a; code++) foldings[code] = code + 0x20;
// 〝〞 and the corner brackets are the same marks in another typographic tradition.
for (const mark of '“”„‟「」﹁﹂〝〞＂') fold1(mark, '"');
for (const mark of '‘’‚‛『』﹃﹄＇') fold1(mark, "'");
for (const space of '\u00a0\u2002\u2003\u2009\u3000\t') fold1(space, ' ');
fold1('｡', '。');
fold1('､', '、');
// small forms, which Big5 pages print for the marks of running text
for (const [i, mark] of Array.from('﹐﹑﹒﹔﹕﹖﹗﹙﹚').entries())
  fold1(mark, Array.from(',、.;:?!()')[i] ?? mark);
fold1('–', '-');
fold1('‧', '·');
fold1('・', '·');
fold1('•', '·');

/** Folds `printed`; the result has exactly its length in UTF-16 code units. */
export function fold(printed: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < printed.length; i++) {
    const folded = foldings[printed.charCodeAt(i)];
    if (folded === undefined || folded === 0) continue;
    out += printed.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? printed : out + printed.slice(from);
}

/**
 * The words alone, folded: letters and digits without marks and spaces, for ids and for comparing wordings. A gap
 * stays: 不□好 and 不好 are not the same words.
 */
export function foldWords(printed: string): string {
  return fold(printed).replace(/[^\p{L}\p{N}□]/gu, '');
}

/** The table's pairs, Traditional to Simplified; how they are packed stands with the table. */
function unpackPairs(): Map<string, string> {
  const pairs = new Map<string, string>();
  const simplified = readNumbers(simplifiedSteps);
  const traditional = readNumbers(traditionalSteps);
  let to = 0;
  let from = 0;
  simplified.forEach((step, at) => {
    const zigzag = traditional[at] ?? 0;
    to += step;
    from += zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    pairs.set(String.fromCharCode(from), String.fromCharCode(to));
  });
  return pairs;
}

function readNumbers(digits: string): number[] {
  const base = stepAlphabet.length / 2;
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (const char of digits) {
    const digit = stepAlphabet.indexOf(char);
    value += (digit % base) * unit;
    unit *= base;
    if (digit >= base) continue;
    numbers.push(value);
    value = 0;
    unit = 1;
  }
  return numbers;
}
