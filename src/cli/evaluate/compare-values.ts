/** When a value is right: the comparison rules of the gold's guidelines ("Scoring"). */
import { GAP } from '../../schema/edit.ts';
import { fold, foldWords } from '../../text/fold.ts';

/** Same name after folding script and width, signs left out. */
export function sameName(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : foldWords(a) === foldWords(b);
}

/** @param shown whether the system can point to words that say the date: then a finer one may stand */
export function dateIsRight(
  gold: { date: string | null; dateAlt: readonly string[] },
  date: string | null,
  shown: boolean,
): boolean {
  if (date === gold.date || (date !== null && gold.dateAlt.includes(date))) return true;
  return gold.date !== null && date !== null && shown && date.startsWith(`${gold.date}-`);
}

/**
 * @param gold the place as the gold names it, and its parts, deepest first, where it gives them
 * @param place names of the steps found, deepest first; empty for none
 */
export function placeIsRight(
  gold: { place: string | null; parts?: readonly string[]; otherNames?: readonly string[] },
  place: readonly string[],
): boolean {
  const deepest = place[0];
  if (gold.place === null || deepest === undefined)
    return gold.place === null && deepest === undefined;
  const whole = bare(gold.place);
  const name = bare(deepest);
  const goldDeepest = gold.parts?.[0];
  return (
    whole === name ||
    whole.endsWith(name) ||
    fold(gold.place).endsWith(fold(deepest)) ||
    (goldDeepest !== undefined && bare(goldDeepest) === name) ||
    (gold.otherNames ?? []).some((other) => bare(other) === name)
  );
}

/** Same words; a gap (□) in what was found stands for one character, at either end for any mark. */
export function sameWords(gold: string, found: string): boolean {
  const words = foldWords(gold);
  if (words === foldWords(found)) return true;
  if (!found.includes(GAP)) return false;
  const gapped = fold(found)
    .replace(/[^\p{L}\p{N}□]/gu, '')
    .replace(/^□|□$/g, '');
  if (gapped.length !== words.length) return false;
  return Array.from(gapped).every((char, i) => char === GAP || char === Array.from(words)[i]);
}

/** The name without the word for its class; 西 or 东 alone would be no name. */
function bare(name: string): string {
  const folded = foldWords(name);
  const short = folded.replace(
    /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|自治州|自治县|自治旗|社区|街道|[省市区县旗镇乡村])$/u,
    '',
  );
  return short.length >= 2 ? short : folded;
}
