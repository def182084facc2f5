/**
 * Finds the shifted runs of a page: where one may begin, and which of its readings is proven well enough to touch the
 * page at all. A real question mark stays.
 */
import { gbkCharacter, gbkCode } from '../../text/gbk-table.ts';
import { isReading } from '../pinyin-readings.ts';
import { doublesCommas } from '../strip-doubled-commas.ts';
import { bestReading, type Accepted, type Place, type Run } from './best-reading.ts';
import type { PageWords, Script } from './choose-lost.ts';
import { findBareRuns } from './find-bare-runs.ts';
import { isSimplifiedOnly, isTraditionalOnly, pinyinAt } from './plausibility.ts';
import { hidesPrivateUse } from './hidden-private.ts';
import type { Budget } from './read-shifted.ts';
import { charactersWithTrail, inferred, type ShiftedCharacter } from './shifted-character.ts';
import { unsure } from './unsure-run.ts';
import { withoutReadings } from './without-readings.ts';

/** Steps allowed for each character of a page; damaged pages need about one. */
const STEPS_PER_CHARACTER = 12;
const CONTEXT = 400;

/** Runs in page order, not overlapping. */
export function findRuns(text: string): Run[] {
  const budget: Budget = { left: 100_000 + STEPS_PER_CHARACTER * text.length };
  let threes: ReadonlySet<string> | null = null;
  const page: PageWords = {
    script: scriptOf(text),
    threes: () => (threes ??= threesOf(withoutReadings(text))),
    hidesPrivateUse: hidesPrivateUse(text),
  };
  const isNoisy = doublesCommas(text);
  const runs: Run[] = [];
  let recent = '';
  let from = 0;
  for (let at = text.indexOf('?'); at >= 0 && budget.left > 0; at = text.indexOf('?', at)) {
    const printed = (recent + text.slice(Math.max(from, at - CONTEXT), at)).slice(-CONTEXT);
    // a comma that the page puts before every mark says nothing of what follows
    const left = withoutReadings(isNoisy ? printed.replace(/[,，]$/, '') : printed);
    const run = runAt(text, at, { left, page }, budget);
    if (run === null) {
      at++;
      continue;
    }
    runs.push(run);
    recent = left + run.characters.map((character) => character.text).join('');
    at = from = run.end;
  }
  const found = findBareRuns(text, runs, page, budget);
  // a page that lost private use in one run may have lost it in the others
  return found.some(({ hasHidden }) => hasHidden) ? found.map(unsure) : found;
}

function runAt(text: string, at: number, place: Place, budget: Budget): Run | null {
  const gloss = pinyinAt(text, at + 1);
  if (gloss !== null) {
    const run = runAtGloss(text, at, gloss, place, budget);
    if (run !== null) return run;
  }
  const mark = text.charAt(at + 1);
  const unit = mark.charCodeAt(0);
  const victim = (trail: number): ShiftedCharacter[] => [inferred(at, charactersWithTrail(trail))];
  if (mark !== '' && ('!;?,:.'.includes(mark) || (unit >= 0xff01 && unit <= 0xff5e))) {
    const carry = unit < 0x80 ? unit + 0x80 : unit - 0xff01 + 0xa1;
    const start = { start: at, at: at + 2, carry, carryAt: at + 1, before: victim(0xa3) };
    return bestReading(text, start, place, budget)?.run ?? null;
  }
  if (mark !== '。') return null;
  const start = { start: at, at: at + 2, carry: 0xa3, carryAt: at + 1, before: victim(0xa1) };
  return bestReading(text, start, place, budget)?.run ?? null;
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
    const start = {
      start: at,
      at: at + gloss.length + 2,
      carry: lead,
      carryAt: at,
      before: [],
      isPinned: true,
    };
    const accepted = bestReading(text, start, place, budget);
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
