/**
 * Judges one reading of a shifted run: how good it is beside the others, and whether it is proven. Evidence is a
 * character both of whose bytes are on the page and which fits; a mark or a guess is none.
 */
import { meanSurprise } from './character-model.ts';
import type { RunStart } from './best-reading.ts';
import type { Script } from './choose-lost.ts';
import { isSimplifiedOnly, isTraditionalOnly, plausibility, proseScore } from './plausibility.ts';
import type { ShiftedReading } from './read-shifted.ts';

export interface Judged {
  /** To compare readings of one run; what follows the run counts too. */
  score: number;
  /** How much better the reading looks than the garble. */
  gain: number;
  isProven: () => boolean;
  /** No character is certain: the reading holds only if the model is sure of every one. */
  needsSureChoice: boolean;
}

/** What a guessed character costs. */
const GUESS = 0.8;
/** What a character of the page's other script costs. */
const FOREIGN = 3;
/** How many bits a character, on average, a reading with rare hanzi must be likelier than the garble. */
const FEWER_BITS = 1.5;

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
  const needsSureChoice =
    hasNoEvidence(reading) &&
    (/^\?[;,]\?$/.test(garble) || (garble === '???' && /[,。、;]/.test(text.charAt(end))));
  return {
    score: score + tail,
    gain,
    needsSureChoice,
    isProven: () => needsSureChoice || isProven(text, from, reading, left, gain),
  };
}

function hasNoEvidence({ characters }: ShiftedReading): boolean {
  return !characters.some(({ grade, fromMark }) => grade === 'exact' && !fromMark);
}

function isProven(
  text: string,
  { start, at, isBare }: RunStart,
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
  if (odd.length > Math.floor(exact.length / 6) || odd.some((value) => value <= -5)) {
    const known = characters.map(({ text: one }) => one || '一').join('');
    if (meanSurprise(left, known) + FEWER_BITS > meanSurprise(left, text.slice(start, end)))
      return false;
  }
  if (isBare === true) return isProvenBare(text, at, reading, gain);
  if (ending === 'tag') return gain >= -9;
  if (hasNoEvidence(reading) && (ending === 'eaten' || ending === 'lost-trail')) {
    // `?!?` at the end of a quotation: nothing but 。” fits, and only inside an unclosed “
    const paragraph = left.slice(left.lastIndexOf('\n') + 1);
    const isOpen = paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
    return isOpen && text.slice(start, start + 3) === '?!?' && gain >= -2;
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
