/**
 * Chooses, for each lost byte of a run, the likeliest of the characters that the surviving byte allows, and says
 * whether it is sure enough to be shown. What is not becomes a gap with its candidates listed.
 */
import { GAP } from '../../schema/edit.ts';
import { chanceAfter } from './character-model.ts';
import { isSimplifiedOnly, isTraditionalOnly, plausibility } from './plausibility.ts';
import type { ShiftedCharacter } from './read-shifted.ts';

export type Script = 'Hans' | 'Hant' | 'unknown';

/** Chance, among the candidates, from which the best one is shown (measured: src/cli/bench-repair.ts). */
export const SHOWN_FROM = 0.9;
const MOST_CANDIDATES = 12;
/** Marks of running Chinese text; others below U+4E00 are no candidates. */
const marks = '，。、；：？！“”‘’（）《》—…·【】';
/** How much likelier ” is while a “ stands open, and how much less while none does. */
const QUOTE_PRIOR = Math.exp(1.5);

/** A character of a run after choosing. */
export interface ChosenCharacter {
  text: string;
  grade: 'exact' | 'pinned' | 'inferred' | 'gap';
  at: number;
  candidates: readonly string[];
}

/** `left` and `right` are the page's text beside the run, already repaired on the left. */
export function chooseLost(
  run: readonly ShiftedCharacter[],
  left: string,
  right: string,
  script: Script,
): ChosenCharacter[] {
  let context = left;
  return run.map((item, i): ChosenCharacter => {
    const chosen =
      item.grade === 'inferred' ? choose(run, i, context, right, script) : certain(item);
    context += chosen.text;
    return chosen;
  });
}

function certain({ text, grade, at }: ShiftedCharacter): ChosenCharacter {
  return grade === 'gap'
    ? { text: GAP, grade, at, candidates: [] }
    : { text, grade, at, candidates: [] };
}

function choose(
  run: readonly ShiftedCharacter[],
  index: number,
  context: string,
  right: string,
  script: Script,
): ChosenCharacter {
  const { at, candidates } = run[index] as ShiftedCharacter;
  const usable = usableCandidates(candidates, script);
  const before2 = context.charAt(context.length - 2) || '\n';
  const before1 = context.charAt(context.length - 1) || '\n';
  const isOpen = quoteStandsOpen(context);
  const next = run[index + 1];
  const after = following(run, index + 1, right);
  const lostAfter =
    next !== undefined && next.grade === 'inferred' && next.text === ''
      ? {
          candidates: usableCandidates(next.candidates, script),
          after: following(run, index + 2, right),
        }
      : null;
  const rated = usable
    .map((character) => {
      const prior = character === '”' ? (isOpen ? QUOTE_PRIOR : 1 / QUOTE_PRIOR) : 1;
      let weight = prior * chanceAfter(before2, before1, character);
      if (lostAfter !== null) {
        weight *= lostAfter.candidates.reduce(
          (sum, other) =>
            sum +
            chanceAfter(before1, character, other) * chanceOf(character, other, lostAfter.after),
          0,
        );
      } else weight *= chanceOf(before1, character, after);
      return { character, weight };
    })
    .sort((one, other) => other.weight - one.weight || (one.character < other.character ? -1 : 1));
  const total = rated.reduce((sum, { weight }) => sum + weight, 0);
  const best = rated[0];
  const listed = rated.slice(0, MOST_CANDIDATES).map(({ character }) => character);
  return best !== undefined && best.weight >= SHOWN_FROM * total
    ? { text: best.character, grade: 'inferred', at, candidates: listed }
    : { text: GAP, grade: 'gap', at, candidates: listed };
}

/** Chance of the known characters that follow, at most two. */
function chanceOf(before2: string, before1: string, after: string): number {
  let chance = 1;
  let [one, two] = [before2, before1];
  for (const character of after) {
    chance *= chanceAfter(one, two, character);
    [one, two] = [two, character];
  }
  return chance;
}

/** The next two characters as far as they are known. */
function following(run: readonly ShiftedCharacter[], from: number, right: string): string {
  let known = '';
  for (let i = from; i < run.length && known.length < 2; i++) {
    const item = run[i];
    if (item === undefined || item.text === '') return known;
    known += item.text;
  }
  const rest = right === '' ? '\n' : right;
  // a tag that follows ends the paragraph
  return (known + rest).slice(0, 2).replace('<', '\n');
}

function usableCandidates(candidates: readonly string[], script: Script): readonly string[] {
  const usable = candidates.filter(
    (character) =>
      ((character >= '一' && character <= '鿿') || marks.includes(character)) &&
      plausibility(character) > -5 &&
      !(script === 'Hant' && isSimplifiedOnly(character)) &&
      !(script === 'Hans' && isTraditionalOnly(character)),
  );
  return usable.length > 0 ? usable : candidates;
}

function quoteStandsOpen(context: string): boolean {
  const paragraph = context.slice(context.lastIndexOf('\n') + 1);
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}
