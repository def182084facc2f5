/** Numbers in dates: 12, １２ (folded), 十二, 二十一, 二〇二一. */

const digit = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]));
digit.set('〇', 0);
digit.set('○', 0);
digit.set('两', 2);

/** Value of a folded number of digits or Chinese numerals below 100 (or a year spelt digit by digit); null if it is none. */
export function readNumber(printed: string): number | null {
  if (/^\d{1,4}$/.test(printed)) return Number(printed);
  if (/^[零〇○一二三四五六七八九]{4}$/.test(printed)) {
    return [...printed].reduce((value, char) => value * 10 + (digit.get(char) ?? 0), 0);
  }
  const tens = /^([一二三四五六七八九两]?)十([一二三四五六七八九]?)$/.exec(printed);
  if (tens !== null) {
    return (digit.get(tens[1] ?? '') ?? 1) * 10 + (digit.get(tens[2] ?? '') ?? 0);
  }
  return digit.get(printed) ?? null;
}
