/**
 * Numbers of a sentence: with another number it tells of another session, year or sum, however alike the
 * rest (docs/search.md).
 */

const NUMERALS = '零〇一二三四五六七八九两';
const VALUES = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2];
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Of what a number is written. */
const NUMERAL = /^[\d零〇一二三四五六七八九十百千万亿两]+$/;

/** Digits with their separators, or Chinese numerals: 3万 is two, because a slip may part them. */
const NUMBER = /\d+(?:[.,]\d+)*|第?[零〇一二三四五六七八九十百千万亿两]+/g;

/** Whether every number of `pasted` stands in `printed` too, in whatever numerals but for 3万, see above. Both folded, with their marks. */
export function numbersAgree(pasted: string, printed: string): boolean {
  const known = new Set(numbersIn(printed));
  return (pasted.match(NUMBER) ?? [])
    .filter(saysHowMany)
    .every((number) => known.has(valueOf(number)));
}

/** All numbers in order, each as its value: 三十, 30 → `30`. */
export function numbersIn(folded: string): string[] {
  return (folded.match(NUMBER) ?? []).map(valueOf);
}

/** Whether `words` are a number, or part of one, and nothing else. */
export function isNumeral(words: string): boolean {
  return NUMERAL.test(words);
}

/** The whole numbers that `words` from `from` to `to` touches, as values: of 十三 the 三 alone says nothing. */
export function numbersAround(words: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && isNumeral(words.charAt(start - 1))) start--;
  while (end < words.length && isNumeral(words.charAt(end))) end++;
  return numbersIn(words.slice(start, end)).join();
}

/** One Chinese numeral alone is mostly an article (一个) or part of a word (三农); an ordinal's is not. */
function saysHowMany(number: string): boolean {
  return number.length > 1 || /\d/.test(number);
}

function valueOf(number: string): string {
  if (/^\d/.test(number)) return number.replaceAll(',', '');
  const numerals = number.replace('第', '');
  // One after another, as years are written.
  if (/^[零〇一二三四五六七八九]{2,}$/.test(numerals)) {
    return numerals.replace(/./g, (numeral) => String(VALUES[NUMERALS.indexOf(numeral)]));
  }
  let [total, section, open] = [0, 0, 0];
  for (const char of numerals) {
    const small = SMALL[char];
    const large = LARGE[char];
    if (small !== undefined) {
      section += Math.max(1, open) * small;
      open = 0;
    } else if (large !== undefined) {
      // 万 behind digits stands alone
      total = Math.max(1, total + section + open) * large;
      section = open = 0;
    } else open = VALUES[NUMERALS.indexOf(char)] ?? 0;
  }
  return String(total + section + open);
}
