/**
 * How odd a stretch looks as Chinese prose, without a dictionary: by the class of each character and by the traces
 * that damage leaves. 0 is normal, negative is odd. Weights are those of the research note on byte shift.
 */
import { simplifyChar } from '../../text/fold.ts';
import { isReading, PINYIN_LETTERS } from '../pinyin-readings.ts';
import { commonHanzi, rarerHanzi } from '../../text/gbk-table.ts';

const ordinaryMarks = new Set('，。、；：？！“”‘’（）《》—…·【】〈〉「」『』 \n\t%+-()');
const printable = { letterOrDigit: -0.3, mark: -0.3, other: -1 };

const simplifiedForms = new Set(simplifyChar.values());

/** Written on Traditional pages only: 區, but not 乾, which Simplified pages have in 乾隆. */
export function isTraditionalOnly(character: string): boolean {
  return (
    simplifyChar.has(character) &&
    !simplifiedForms.has(character) &&
    !commonHanzi.has(character) &&
    !rarerHanzi.has(character)
  );
}

/** Written on Simplified pages only: 区, but not 出, which is Traditional too although 齣 becomes 出. */
export function isSimplifiedOnly(character: string): boolean {
  return (
    simplifiedForms.has(character) && !simplifyChar.has(character) && !isInBig5(character, 0xf9)
  );
}

/** A form with a Simplified counterpart that is not among the common hanzi of Big5: 鎭 for 鎮. */
export function isVariant(hanzi: string): boolean {
  return simplifyChar.has(hanzi) && !isInBig5(hanzi, 0xc6);
}

const big5Leads = new Map<string, number>();

/** Whether Big5 has the hanzi at a lead byte up to `lastLead`: C6 ends the common ones, F9 the others. */
function isInBig5(hanzi: string, lastLead: number): boolean {
  if (big5Leads.size === 0) {
    const decoder = new TextDecoder('big5');
    for (let lead = 0xa4; lead <= 0xf9; lead++) {
      const bytes: number[] = [];
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
      }
      for (const found of decoder.decode(new Uint8Array(bytes))) {
        if (!big5Leads.has(found)) big5Leads.set(found, lead);
      }
    }
  }
  return (big5Leads.get(hanzi) ?? 0xff) <= lastLead;
}

const remembered = new Map<string, number>();

/** Oddness of one UTF-16 code unit: 0 common, -2.5 rare hanzi, -5 very rare, -6 other scripts, -8 private use. */
export function plausibility(character: string): number {
  let known = remembered.get(character);
  if (known === undefined) remembered.set(character, (known = classify(character)));
  return known;
}

function classify(character: string): number {
  const simple = simplifyChar.get(character) ?? character;
  if (commonHanzi.has(simple) || ordinaryMarks.has(character)) return 0;
  const unit = character.charCodeAt(0);
  if (unit < 0x80) {
    if (/[A-Za-z0-9]/.test(character)) return printable.letterOrDigit;
    return ',.;:!'.includes(character) ? printable.mark : printable.other;
  }
  if (rarerHanzi.has(simple)) return -2.5;
  if ((unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd) return -8;
  if (unit >= 0x4e00 && unit <= 0x9fff) return -5;
  if (unit >= 0xff01 && unit <= 0xff5e) return -2;
  return -6;
}

/** Pinyin and its closing bracket, from a given place: what follows an eaten or a standing opening bracket. */
const pinyinThenBracket = new RegExp(`([${PINYIN_LETTERS}]{1,8})\\)`, 'y');

/** The pinyin that stands at `at` before a closing bracket, or null. */
export function pinyinAt(text: string, at: number): string | null {
  pinyinThenBracket.lastIndex = at;
  return pinyinThenBracket.exec(text)?.[1] ?? null;
}

/** A tag whose `<` was eaten: `/p>`. */
const tagRest =
  /\/(?:p|span|div|strong|td|li|ul|h\d|a|b|em|i|font|section|tr|table|br|img|center)>/y;
export function tagRestAt(text: string, at: number): boolean {
  tagRest.lastIndex = at;
  return tagRest.test(text);
}

const isWide = (unit: number): boolean => unit >= 0x2e80;

/** Sum over a stretch, with what damage leaves: `?!`, a lone Latin letter between hanzi, `?qū)`, `?/p>`. */
export function proseScore(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    score += plausibility(character);
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) continue;
    const next = text.charAt(i + 1);
    if (character === '?') {
      if (next !== '' && '!;?,:。'.includes(next)) score -= 2;
      if (pinyinAt(text, i + 1) !== null) score -= 6;
      if (next === '/' && tagRestAt(text, i + 1)) score -= 3;
    } else if (character === '(') {
      const gloss = pinyinAt(text, i + 1);
      // an ordinary gloss is no trace of this damage; one that does not fit is
      if (gloss !== null && i > 0)
        score += isReading(text.charAt(i - 1), gloss) ? 2 + 0.3 * gloss.length : -3;
    } else if (/[A-Za-z@^_`\\{|}~[\]]/.test(character)) {
      if (
        i > 0 &&
        isWide(text.charCodeAt(i - 1)) &&
        (next === '(' || isWide(text.charCodeAt(i + 1)))
      )
        score -= 2;
    }
  }
  return score;
}
