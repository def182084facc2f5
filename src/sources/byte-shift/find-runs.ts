/**
 * Finds the shifted runs of a page: where one may begin, and which of its readings is proven well enough to touch the
 * page at all. A real question mark stays.
 */
import { isReading } from '../pinyin-readings.ts';
import { chooseLost, type ChosenCharacter, type PageWords, type Script } from './choose-lost.ts';
import { gbkCharacter, gbkCode } from '../../text/gbk-table.ts';
import { judgeReading, type Judged } from './judge-reading.ts';
import { isSimplifiedOnly, isTraditionalOnly, pinyinAt } from './plausibility.ts';
import {
  charactersWithTrail,
  readShifted,
  type Budget,
  type ShiftedCharacter,
  type ShiftedReading,
} from './read-shifted.ts';

export interface Run {
  start: number;
  end: number;
  characters: ChosenCharacter[];
}

/** Where a run may begin, and what stands left of it in the repaired text. */
interface Place {
  left: string;
  page: PageWords;
}

/** Steps allowed for each character of a page; real pages need less than one. */
const STEPS_PER_CHARACTER = 30;
const CONTEXT = 400;

/** Runs in page order, not overlapping. `bare` looks for the variant that leaves no `?`. */
export function findRuns(text: string): Run[] {
  const budget: Budget = { left: 20_000 + STEPS_PER_CHARACTER * text.length };
  let threes: ReadonlySet<string> | null = null;
  const page: PageWords = { script: scriptOf(text), threes: () => (threes ??= threesOf(text)) };
  const runs: Run[] = [];
  let recent = '';
  let from = 0;
  for (let at = text.indexOf('?'); at >= 0 && budget.left > 0; at = text.indexOf('?', at)) {
    const left = (recent + text.slice(Math.max(from, at - CONTEXT), at)).slice(-CONTEXT);
    const run = runAt(text, at, { left, page }, budget);
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

/** The best reading of the run that begins at `start` and whose first re-paired character stands at `at`, if proven. */
function best(
  text: string,
  start: number,
  at: number,
  lead: readonly ShiftedCharacter[],
  carry: number,
  { left, page }: Place,
  budget: Budget,
  firstGrade: 'exact' | 'pinned' = 'exact',
): Accepted | null {
  const carryAt = firstGrade === 'pinned' ? start : at - 1;
  let chosen: { reading: ShiftedReading; judged: Judged } | null = null;
  for (const reading of readShifted(text, at, carry, carryAt, budget)) {
    const whole = { ...reading, characters: [...lead, ...reading.characters] };
    budget.left -= (reading.end - start) >> 2;
    const judged = judgeReading(text, start, at, whole, left, page.script);
    if (chosen === null || judged.score > chosen.judged.score) chosen = { reading: whole, judged };
  }
  if (chosen === null || !chosen.judged.isProven()) return null;
  const { end, characters } = chosen.reading;
  const [first] = characters;
  if (firstGrade === 'pinned' && first?.grade === 'exact')
    characters[0] = { ...first, grade: 'pinned' };
  const run = {
    start,
    end,
    characters: chooseLost(characters, left, text.slice(end, end + 2), page),
  };
  if (chosen.judged.needsSureChoice && run.characters.some(({ grade }) => grade === 'gap'))
    return null;
  return { run, gain: chosen.judged.gain };
}

function threesOf(text: string): ReadonlySet<string> {
  const threes = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i++) threes.add(text.slice(i, i + 3));
  return threes;
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
