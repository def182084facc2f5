/**
 * Numbers in words: with another number a sentence tells of another session, year or sum, however
 * alike the rest: that alone tells a third of the likest foreign sentences apart (docs/search.md).
 */

/** Digits; Chinese numerals from two on, since one alone is mostly an article (一个); and an ordinal's one. */
const NUMBER =
  /\d+|[零〇一二三四五六七八九十百千万亿两]{2,}|第[零〇一二三四五六七八九十百千万亿两]/g;

/** Whether every number of `pasted` stands in `wording` too. Both are words alone, folded. */
export function numbersAgree(pasted: string, wording: string): boolean {
  const printed = new Set(wording.match(NUMBER));
  return (pasted.match(NUMBER) ?? []).every((number) => printed.has(number));
}
