/**
 * Chooses, for each lost byte of a run, the likeliest of the characters that the surviving byte allows, and says
 * whether it is sure enough to be shown. What is not becomes a gap with its candidates listed.
 */
import { GAP } from '../../schema/edit.ts';
import { chanceAfter } from './character-model.ts';
import { isSimplifiedOnly, isTraditionalOnly, plausibility } from './plausibility.ts';
import type { ShiftedCharacter } from './shifted-character.ts';

export type Script = 'Hans' | 'Hant' | 'unknown';

/** Chance, among the candidates, from which the best one is shown (measured: src/cli/bench-repair.ts). */
const SHOWN_FROM = 0.85;
/** The same for a mark: a wrong 。 puts no word in a mouth. */
const MARK_SHOWN_FROM = 0.6;
const MOST_CANDIDATES = 12;
/** Marks of running Chinese text; others below U+4E00 are no candidates. */
const marks = '，。、；：？！“”‘’（）《》—…·【】';
/** How much likelier ” is while a “ stands open, and how much less while none does; twice after a full stop. */
const QUOTE_PRIOR = Math.exp(1.5);
/** How much less likely a run is that ends its paragraph inside a quotation: “……更黑[。”], not 更黑[海。]. */
const LEFT_OPEN = 1 / 500;
/** And one whose quotation ends with its paragraph but without a full stop. */
const WITHOUT_STOP = 1 / 200;
/** How much less likely “ is while another stands open: inside it, ‘ is used. */
const TWICE_OPEN = 1 / 50;
/** How much less likely a comma or colon is right after one of these marks. */
const NEVER_AFTER_STOP = 1 / 50;
const stops = '。！？；，、：';

/**
 * How much likelier 。 is than the model says: it learned from transcripts, whose sentences end elsewhere than those of
 * written articles, and knows nothing of the sentence as a whole (到點上[。]基層, not 上[海]基層).
 * Of 1, 4, 10 and 25 on broken pages, 4 is about as good as 1, and more is worse: it was chosen for that example.
 */
const STOP_PRIOR = 4;

/** How much likelier a wording is that the page has elsewhere, by where the lost character stands in it. Set by judgement, not swept. */
const SEEN_BEFORE = 8;
const SEEN_AROUND = 4;
const SEEN_AFTER = 4;

/** A character of a run after choosing. */
export interface ChosenCharacter {
  text: string;
  grade: 'exact' | 'pinned' | 'inferred' | 'gap';
  at: number;
  candidates: readonly string[];
}

/** What the page itself offers a choice: its script and its own wordings, as runs of three characters. */
export interface PageWords {
  script: Script;
  threes: () => ReadonlySet<string>;
  /** It shows no character of private use, and may have lost them. */
  hidesPrivateUse: boolean;
}

/** `left` and `right` are the page's text beside the run, already repaired on the left. */
export function chooseLost(
  run: readonly ShiftedCharacter[],
  left: string,
  right: string,
  page: PageWords,
): ChosenCharacter[] {
  let context = left;
  // a guess that is not shown still stands as context for the next one, which is then no surer than the guess
  let sureness = 1;
  return run.map((item, i): ChosenCharacter => {
    const { text, grade, at } = item;
    if (grade !== 'inferred') {
      sureness = 1;
      context += text;
      return { text: grade === 'gap' ? GAP : text, grade, at, candidates: [] };
    }
    const { ranked, chance } = choose(run, i, context, right, page);
    const best = ranked[0] ?? GAP;
    // a guess before it makes the only candidate no less sure
    if (ranked.length > 1) sureness *= chance;
    context += best;
    const isShown =
      ranked.length === 1 || sureness >= (marks.includes(best) ? MARK_SHOWN_FROM : SHOWN_FROM);
    if (isShown) sureness = 1;
    const listed = ranked.slice(0, MOST_CANDIDATES);
    return isShown
      ? { text: best, grade: 'inferred', at, candidates: listed }
      : { text: GAP, grade: 'gap', at, candidates: listed };
  });
}

/** The candidates for one lost byte, best first, and the chance of the best. */
function choose(
  run: readonly ShiftedCharacter[],
  index: number,
  context: string,
  right: string,
  { script, threes }: PageWords,
): { ranked: string[]; chance: number } {
  const usable = usableCandidates(run[index]?.candidates ?? [], script);
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
  // how a paragraph ends inside whose last quotation the run stands; a run of losses alone is none but such an end
  const isLast =
    isOpen &&
    lostAfter !== null &&
    (lostAfter.after.startsWith('\n') || run.every(({ grade }) => grade !== 'exact'));
  const ends = (one: string, other: string): number => {
    if (!isLast || (one === '。' && other === '”')) return 1;
    return other === '”' ? WITHOUT_STOP : LEFT_OPEN;
  };
  const seen = threes();
  const rated = usable
    .map((character) => {
      let weight = priorOf(character, before1, isOpen) * chanceAfter(before2, before1, character);
      if (seen.has(before2 + before1 + character)) weight *= SEEN_BEFORE;
      if (lostAfter !== null) {
        weight *= lostAfter.candidates.reduce(
          (sum, other) =>
            sum +
            ends(character, other) *
              (seen.has(before1 + character + other) ? SEEN_BEFORE : 1) *
              chanceAfter(before1, character, other) *
              chanceOf(character, other, lostAfter.after),
          0,
        );
      } else {
        weight *= chanceOf(before1, character, after);
        if (seen.has(before1 + character + after.charAt(0))) weight *= SEEN_AROUND;
        if (after.length === 2 && seen.has(character + after)) weight *= SEEN_AFTER;
      }
      return { character, weight };
    })
    .sort((one, other) => other.weight - one.weight || (one.character < other.character ? -1 : 1));
  const total = rated.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ranked: rated.map(({ character }) => character),
    chance: (rated[0]?.weight ?? 0) / total,
  };
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

function priorOf(character: string, before: string, isOpen: boolean): number {
  if (character === '。') return marks.includes(before) ? 1 / STOP_PRIOR : STOP_PRIOR;
  if ('，、；：'.includes(character) && stops.includes(before)) return NEVER_AFTER_STOP;
  if (character === '”') {
    if (!isOpen) return 1 / QUOTE_PRIOR;
    return '。！？'.includes(before) ? QUOTE_PRIOR * QUOTE_PRIOR : QUOTE_PRIOR;
  }
  if (character === '“' && isOpen) return TWICE_OPEN;
  return 1;
}

function quoteStandsOpen(context: string): boolean {
  const paragraph = context.slice(context.lastIndexOf('\n') + 1);
  return paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}
