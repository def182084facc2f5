/**
 * Judges one reading of a shifted run: how good it is beside the others, and whether it is proven. Evidence is a
 * character both of whose bytes are on the page and which fits; a mark or a guess is none.
 */
import { meanSurprise } from './character-model.ts';
import type { RunStart } from './best-reading.ts';
import type { ChosenCharacter, Script } from './choose-lost.ts';
import { isSimplifiedOnly, isTraditionalOnly, plausibility, proseScore } from './plausibility.ts';
import type { ShiftedReading } from './read-shifted.ts';

export interface Judged {
  /** To compare readings of one run; what follows the run counts too. */
  score: number;
  /** How much better the reading looks than the garble. */
  gain: number;
  isProven: () => boolean;
  /** Whether it still holds once its lost characters are chosen. */
  holdsWith: (chosen: readonly ChosenCharacter[]) => boolean;
}

/** What a guessed character costs. */
const GUESS = 0.8;
/** What a character of the page's other script costs. */
const FOREIGN = 3;
/** How many bits a character, on average, a reading must be likelier than the garble if it has rare hanzi or begins at `??`, which people write. */
const FEWER_BITS = 1.5;
/** How far on a quotation's own closing mark is looked for, in UTF-16 code units. */
const CLOSES_WITHIN = 400;

/** `left` is the repaired text before the run. */
export function judgeReading(
  text: string,
  from: RunStart,
  reading: ShiftedReading,
  left: string,
  script: Script,
): Judged {
  const { end, ending, characters } = reading;
  const fixed = characters
    .map(({ text: known, grade }) => (grade === 'inferred' ? '一' : known))
    .join('');
  // what follows is judged only up to the next `?`, which may begin another run
  const nextLoss = text.slice(end, end + 12).indexOf('?');
  const horizon = nextLoss >= 0 ? end + nextLoss : end + 12;
  const last = fixed.slice(-1);
  const tail = proseScore(last + text.slice(end, horizon)) - proseScore(last);
  let score = proseScore(fixed);
  for (const { text: known, grade, cost } of characters) {
    score -= cost + (grade === 'inferred' ? GUESS : 0);
    // on a Simplified page 盪 is a misread 障
    if (known !== '' && isForeign(known, script)) score -= FOREIGN;
  }
  if (ending === 'ascii-trail+gloss') score += 3;
  // a lone Latin letter inside Chinese is not plausible
  if (ending === 'ascii-in-pair' && !/[A-Za-z0-9 ]/.test(text.charAt(end) || ' ')) score -= 3;
  // a run that only stops because the paragraph does has proved nothing
  if (ending === 'edge' && characters.length > 1) score -= 1000;
  const garble = text.slice(from.start, end);
  const gain = score - proseScore(garble);
  const bareLoss = hasNoEvidence(reading) ? lossWithoutEvidence(garble, text.charAt(end)) : null;
  return {
    score: score + tail,
    gain,
    isProven: () => isProven(text, from, reading, left, gain) || bareLoss !== null,
    holdsWith: (chosen) => {
      const isSure = chosen.every(({ grade }) => grade !== 'gap');
      if (bareLoss === 'if sure') return isSure;
      if (bareLoss !== 'if a word ends' || isProven(text, from, reading, left, gain)) return true;
      // 祝[福][。], where the last character of a sentence was hit and its full stop lost a byte
      return isSure && (chosen[0]?.text ?? '') >= '一' && chosen[1]?.text === '。';
    },
  };
}

/**
 * Two lost characters with nothing certain between them. `?;?,` is no punctuation anybody writes, so it is damage
 * whatever was lost; `?!?` is, so it is damage only at the end of a paragraph and if the model is sure of both. `???`
 * never is: what fits between the bytes of 停课 and 罚款 fits after many words.
 */
function lossWithoutEvidence(
  garble: string,
  next: string,
): 'surely' | 'if sure' | 'if a word ends' | null {
  const isBeforeMark = next !== '' && ',。、;；，'.includes(next);
  if (/^\?[;；]\?$/.test(garble)) return isBeforeMark ? 'surely' : 'if sure';
  if (/^\?[,，]\?$/.test(garble)) return 'if sure';
  if (/^\?[!！]\?$/.test(garble) && (next === '' || next === '\n')) return 'if a word ends';
  return null;
}

function hasNoEvidence({ characters }: ShiftedReading): boolean {
  return !characters.some(({ grade, fromMark }) => grade === 'exact' && !fromMark);
}

function isProven(
  text: string,
  { start, at, isBare, isPinned }: RunStart,
  reading: ShiftedReading,
  left: string,
  gain: number,
): boolean {
  const { ending, end, characters } = reading;
  const before = left.slice(-1);
  // after Latin text a `?` is a question mark
  if (
    isAscii(before) && !')>,.%0123456789'.includes(before) && isAscii(text.charAt(at)) &&
    ending !== 'ascii-trail+gloss' && ending !== 'tag'
  ) return false; // prettier-ignore
  if (ending === 'edge' && characters.length > 1) return false;
  const exact = characters.filter(({ grade }) => grade === 'exact').map(({ text: known }) => known);
  const odd = exact.map(plausibility).filter((value) => value <= -2.5);
  const isOdd = odd.length > Math.floor(exact.length / 6) || odd.some((value) => value <= -5);
  const isGlossed = isPinned === true || ending === 'gloss' || ending === 'ascii-trail+gloss';
  // common hanzi alone prove little: 他问??:“桥 would read 他问。浚骸扒; the model must find them likelier than the print
  if (isOdd || !isGlossed) {
    const known = characters.map(({ text: one }) => one || '一').join('');
    const saved = meanSurprise(left, text.slice(start, end)) - meanSurprise(left, known);
    if (
      !hasNoEvidence(reading) &&
      saved < (isOdd || /^\?[?？]/.test(text.slice(start, start + 2)) ? FEWER_BITS : 0)
    )
      return false;
  }
  if (isBare === true) return isProvenBare(text, at, reading, gain);
  if (ending === 'tag') return gain >= -9;
  if (hasNoEvidence(reading) && (ending === 'eaten' || ending === 'lost-trail')) {
    // `?!?` where a quotation closes: nothing but 。” fits, and only inside an unclosed “ that nothing closes later
    const paragraph = left.slice(left.lastIndexOf('\n') + 1);
    const isOpen = paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
    const later = /[“”\n]/.exec(text.slice(end, end + CLOSES_WITHIN))?.[0];
    return (
      isOpen && later !== '”' && /^\?[!！]\?$/.test(text.slice(start, start + 3)) && gain >= -3.5
    );
  }
  if (ending === 'gloss') return gain >= -1;
  return !hasNoEvidence(reading) && gain >= 1;
}

/** Without a `?` to begin with, more is asked of the rest. */
function isProvenBare(
  text: string,
  at: number,
  { ending, characters }: ShiftedReading,
  gain: number,
): boolean {
  if (isAscii(text.charAt(at)) && ending !== 'ascii-trail+gloss') return false;
  const evidence = characters.filter(
    ({ grade, fromMark }) => grade === 'exact' && !fromMark,
  ).length;
  if (ending === 'lost-trail' || ending === 'eaten' || ending === 'tag')
    return evidence >= 3 && gain >= 9;
  if (evidence >= 2 && gain >= 4) return true;
  const endsFirmly =
    ending === 'ascii-trail' ||
    ending === 'ascii-trail+gloss' ||
    ending === 'bare-gloss' ||
    ending === 'gloss';
  return evidence >= 1 && gain >= 2 && endsFirmly;
}

function isAscii(character: string): boolean {
  return character !== '' && character < '\x80' && character !== '\n';
}

function isForeign(character: string, script: Script): boolean {
  return (
    (script === 'Hans' && isTraditionalOnly(character)) ||
    (script === 'Hant' && isSimplifiedOnly(character))
  );
}
