/**
 * Finds the shifted runs of a page: where one may begin, which of its readings is the best, and whether that one is
 * proven well enough to touch the page at all. A real question mark stays.
 */
import { chooseLost, type ChosenCharacter, type Script } from './choose-lost.ts';
import { gbkCharacter, gbkCode } from './gbk-table.ts';
import {
  isSimplifiedOnly,
  isTraditionalOnly,
  pinyinAt,
  plausibility,
  proseScore,
} from './plausibility.ts';
import {
  charactersWithLead,
  charactersWithTrail,
  readShifted,
  type Budget,
  type Ending,
  type ShiftedCharacter,
} from './read-shifted.ts';
import { isReading } from '../pinyin-readings.ts';

export interface Run {
  start: number;
  end: number;
  characters: ChosenCharacter[];
}

/** What stands left of a run: the last characters of the repaired text, and whether the run opens in an unclosed “. */
interface Place {
  left: string;
  script: Script;
}

/** Steps allowed for each character of a page; real pages need less than one. */
const STEPS_PER_CHARACTER = 30;
const CONTEXT = 400;

/** Runs in page order, not overlapping. `bare` looks for the variant that leaves no `?`. */
export function findRuns(text: string): Run[] {
  const budget: Budget = { left: 20_000 + STEPS_PER_CHARACTER * text.length };
  const script = scriptOf(text);
  const runs: Run[] = [];
  let recent = '';
  let from = 0;
  for (let at = text.indexOf('?'); at >= 0 && budget.left > 0; at = text.indexOf('?', at)) {
    const left = (recent + text.slice(Math.max(from, at - CONTEXT), at)).slice(-CONTEXT);
    const run = runAt(text, at, { left, script }, budget);
    if (run === null) {
      at++;
      continue;
    }
    runs.push(run);
    recent = left + run.characters.map((character) => character.text).join('');
    at = from = run.end;
  }
  return runs;
}

function runAt(text: string, at: number, place: Place, budget: Budget): Run | null {
  const gloss = pinyinAt(text, at + 1);
  if (gloss !== null) {
    const run = runAtGloss(text, at, gloss, place, budget);
    if (run !== null) return run;
  }
  const mark = text.charAt(at + 1);
  const unit = mark.charCodeAt(0);
  const first = (lead: number): ShiftedCharacter => ({
    text: '', grade: 'inferred', at, candidates: charactersWithTrail(lead), fromMark: false, cost: 0,
  }); // prettier-ignore
  if (mark !== '' && ('!;?,:.'.includes(mark) || (unit >= 0xff01 && unit <= 0xff5e))) {
    const carry = unit < 0x80 ? unit + 0x80 : unit - 0xff01 + 0xa1;
    return best(text, at, at + 2, [first(0xa3)], carry, place, budget)?.run ?? null;
  }
  if (mark === '。') return best(text, at, at + 2, [first(0xa1)], 0xa3, place, budget)?.run ?? null;
  return null;
}

/** `?qū)`: the code of 驅 lay across the character before and the next; its reading gives the lost lead byte. */
function runAtGloss(
  text: string,
  at: number,
  gloss: string,
  place: Place,
  budget: Budget,
): Run | null {
  const before = gbkCode(place.left.slice(-1));
  if (before < 0) return null;
  let found: Accepted | null = null;
  for (const lead of leadsOfReading(before & 0xff, gloss)) {
    const accepted = best(text, at, at + gloss.length + 2, [], lead, place, budget, 'pinned');
    if (accepted !== null && (found === null || accepted.gain > found.gain)) found = accepted;
  }
  return found?.run ?? null;
}

/** Second bytes Z for which (lead, Z) is a hanzi read so. */
function leadsOfReading(lead: number, gloss: string): number[] {
  const found: number[] = [];
  for (let trail = 0x81; trail <= 0xfe; trail++) {
    if (isReading(gbkCharacter(lead, trail), gloss)) found.push(trail);
  }
  return found;
}

interface Accepted {
  run: Run;
  gain: number;
}

/** The best reading of the run that begins at `start` and whose first re-paired character stands at `at`. */
function best(
  text: string,
  start: number,
  at: number,
  lead: readonly ShiftedCharacter[],
  carry: number,
  place: Place,
  budget: Budget,
  firstGrade: 'exact' | 'pinned' = 'exact',
): Accepted | null {
  const carryAt = firstGrade === 'pinned' ? start : at - 1;
  let chosen: {
    total: number;
    evidence: number;
    end: number;
    ending: Ending;
    characters: ShiftedCharacter[];
    gain: number;
  } | null = null;
  for (const reading of readShifted(text, at, carry, carryAt, budget)) {
    const { end, ending } = reading;
    if (ending === 'edge' && reading.characters.length > 1) continue;
    const characters = [...lead, ...reading.characters];
    budget.left -= (end - start) >> 2;
    const fixed = characters
      .map(({ text: known, grade }) => (grade === 'inferred' ? '一' : known))
      .join('');
    // what follows is judged only up to the next `?`, which may begin another run
    const nextLoss = text.slice(end, end + 12).indexOf('?');
    const horizon = nextLoss >= 0 ? end + nextLoss : end + 12;
    const last = fixed.slice(-1);
    const tail = proseScore(last + text.slice(end, horizon)) - proseScore(last);
    let score = proseScore(fixed);
    for (const { grade, cost } of characters) score -= cost + (grade === 'inferred' ? 0.8 : 0);
    if (ending === 'ascii-trail+gloss') score += 3;
    // a lone Latin letter inside Chinese is not plausible
    if (ending === 'ascii-in-pair' && !/[A-Za-z0-9 ]/.test(text.charAt(end) || ' ')) score -= 3;
    if (chosen === null || score + tail > chosen.total) {
      const evidence = characters.filter(
        ({ grade, fromMark }) => grade === 'exact' && !fromMark,
      ).length;
      chosen = {
        total: score + tail,
        evidence,
        end,
        ending,
        characters,
        gain: score - proseScore(text.slice(start, end)),
      };
    }
  }
  if (chosen === null || !isProven(text, start, at, chosen, place)) return null;
  const { end, characters, gain } = chosen;
  const first = characters[0];
  if (firstGrade === 'pinned' && first?.grade === 'exact')
    characters[0] = { ...first, grade: 'pinned' };
  const right = text.slice(end, end + 2);
  return {
    run: { start, end, characters: chooseLost(characters, place.left, right, place.script) },
    gain,
  };
}

function isProven(
  text: string,
  start: number,
  at: number,
  {
    evidence,
    ending,
    characters,
    gain,
  }: { evidence: number; ending: Ending; characters: ShiftedCharacter[]; gain: number },
  { left }: Place,
): boolean {
  const before = left.slice(-1);
  const isAscii = (character: string): boolean =>
    character !== '' && character < '\x80' && character !== '\n';
  // after Latin text a `?` is a question mark
  if (
    isAscii(before) && !')>,.%0123456789'.includes(before) && isAscii(text.charAt(at)) &&
    ending !== 'ascii-trail+gloss' && ending !== 'tag'
  ) return false; // prettier-ignore
  const exact = characters
    .filter(({ grade }) => grade === 'exact')
    .map(({ text: known }) => plausibility(known));
  if (exact.some((value) => value <= -5)) return false;
  if (exact.filter((value) => value <= -2.5).length > Math.floor(exact.length / 6)) return false;
  if (ending === 'tag') return gain >= -9;
  if (evidence === 0 && (ending === 'eaten' || ending === 'lost-trail')) {
    // `?!?` at the end of a quotation: nothing but 。” fits, and only inside an unclosed “
    const paragraph = left.slice(left.lastIndexOf('\n') + 1);
    const open = paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
    return open && text.slice(start, start + 3) === '?!?' && gain >= -2;
  }
  if (ending === 'gloss') return gain >= -1;
  return evidence >= 1 && gain >= 1;
}

function scriptOf(text: string): Script {
  let traditional = 0;
  let simplified = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character < '一') continue;
    if (isTraditionalOnly(character)) traditional++;
    else if (isSimplifiedOnly(character)) simplified++;
  }
  return traditional === simplified ? 'unknown' : traditional > simplified ? 'Hant' : 'Hans';
}
