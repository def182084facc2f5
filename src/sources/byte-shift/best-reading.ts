/** The best of all readings of one run, if it is proven: with its lost characters chosen. */
import { chooseLost, type ChosenCharacter, type PageWords } from './choose-lost.ts';
import { weighJoins } from './hidden-private.ts';
import { judgeReading, type Judged } from './judge-reading.ts';
import { readShifted, type Budget, type Ending, type ShiftedReading } from './read-shifted.ts';
import type { ShiftedCharacter } from './shifted-character.ts';

export interface Run {
  start: number;
  end: number;
  characters: ChosenCharacter[];
  /** A private-use character was probably lost inside it. */
  hasHidden: boolean;
}

/** What stands left of a run in the repaired text, and what the page offers. */
export interface Place {
  left: string;
  page: PageWords;
}

/** Where a run begins. */
export interface RunStart {
  start: number;
  /** Where the first re-paired character stands. */
  at: number;
  /** The first byte that waits for its second, and where it stands. */
  carry: number;
  carryAt: number;
  /** What comes before it: the character whose second byte was hit. */
  before: readonly ShiftedCharacter[];
  /** A gloss gives the first byte. */
  isPinned?: boolean;
  /** The variant that leaves no `?`. */
  isBare?: boolean;
}

export interface Accepted {
  run: Run;
  gain: number;
  ending: Ending;
}

export function bestReading(
  text: string,
  from: RunStart,
  { left, page }: Place,
  budget: Budget,
): Accepted | null {
  let chosen: { reading: ShiftedReading; judged: Judged } | null = null;
  for (const reading of readShifted(text, from.at, from.carry, from.carryAt, budget)) {
    const whole = { ...reading, characters: [...from.before, ...reading.characters] };
    const judged = judgeReading(text, from, whole, left, page.script);
    if (chosen === null || judged.score > chosen.judged.score) chosen = { reading: whole, judged };
  }
  if (chosen === null || !chosen.judged.isProven()) return null;
  const { end, ending, characters } = chosen.reading;
  const [first] = characters;
  if (from.isPinned === true && first?.grade === 'exact')
    characters[0] = { ...first, grade: 'pinned' };
  const right = text.slice(end, end + 2);
  const { run: weighed, isSuspect } = page.hidesPrivateUse
    ? weighJoins(text, characters, left, right)
    : { run: characters, isSuspect: false };
  const chosenCharacters = chooseLost(weighed, left, right, page);
  if (!chosen.judged.holdsWith(chosenCharacters)) return null;
  return {
    run: {
      start: from.start,
      end,
      characters: chosenCharacters,
      hasHidden: isSuspect,
    },
    gain: chosen.judged.gain,
    ending,
  };
}
