/** Letters and digits, as a table over UTF-16 code units: what counts as part of a word, fast enough for sorting. */

const WORD = /[\p{L}\p{N}]/u;
/** 0 not yet known, 1 word, 2 mark. */
const known = new Uint8Array(0x10000);

/** Half a surrogate pair counts as a word character: the rare Chinese characters beyond the first plane. */
export function isWordUnit(unit: number): boolean {
  let state = known[unit];
  if (state === 0) {
    const surrogate = unit >= 0xd800 && unit <= 0xdfff;
    state = surrogate || WORD.test(String.fromCharCode(unit)) ? 1 : 2;
    known[unit] = state;
  }
  return state === 1;
}
