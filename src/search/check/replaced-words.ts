/**
 * Whether a pasted sentence has a word in the place of another. Memory and typing lose words, add them and
 * slip by a character; where two characters stand for two others, or one for three, it is another name,
 * another place, another title, and the sentence tells of something else, however long the formula around
 * it. So is a number for another number, of any length.
 */
import { isWordUnit } from '../word-character.ts';
import { GAP } from '../../schema/edit.ts';
import { isNumeral, numbersAround } from './numbers.ts';
import type { Pasted } from './score.ts';

/** Characters on both sides together from which on a stretch for a stretch is a word for a word; below it is a slip. */
const WORD_FOR_WORD = 4;
/** Characters at an end that the wording does not have there, from which on they are a word. */
const WORD = 2;
/** Cells of an alignment that is followed; what is longer than a page is not, and counts as replaced. */
const MOST_CELLS = 4_000_000;
/** Of alignments with the fewest edits the one that keeps the most characters: an edit weighs more than all of them. */
const EDIT = 1 << 14;

/**
 * `printed`: the wording, folded, with its marks; `inPieces`: the pasted clauses were found in another order,
 * each is aligned by itself. Clauses that the wording does not have at all are added words, and pass.
 */
export function wordsReplaced(pasted: Pasted, printed: string, inPieces: boolean): boolean {
  const { words, starts } = clauseStarts(printed);
  if (!inPieces) return replacedIn(pasted.words, words, starts);
  return pasted.clauses.some((clause) => {
    const blocks = changesWithin(clause, words);
    const changed = blocks?.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;
    return changed * 2 <= clause.length && replacedIn(clause, words, starts);
  });
}

function replacedIn(pattern: string, words: string, starts: ReadonlySet<number>): boolean {
  const blocks = changesWithin(pattern, words);
  if (blocks === null) return true;
  return blocks.some(({ from, to, start, end }) => {
    // Where the stretches stand against each other, and not only at an end of one of them.
    const within = (from > 0 || !starts.has(end)) && (to < pattern.length || !starts.has(start));
    if (within) {
      const numbers = numbersAround(pattern, from, to);
      const others = numbersAround(words, start, end);
      if (numbers !== '' && others !== '' && numbers !== others) return true;
      // 十三 for 13
      const numerals = isNumeral(pattern.slice(from, to)) && isNumeral(words.slice(start, end));
      if (numbers !== '' && numerals) return false;
    }
    // At an end, words with no counterpart are added ones, unless the clause of the wording goes on otherwise.
    if (from === 0 && to === pattern.length) return true;
    if (from === 0) return to >= WORD && end > 0 && !starts.has(end);
    if (to === pattern.length) return to - from >= WORD && !starts.has(start);
    if (to === from || end === start) return false;
    return to - from + end - start >= WORD_FOR_WORD;
  });
}

/** A stretch of the pattern that is not in the text as it stands, and what the text has there. Half-open. */
interface Change {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Changes from `pattern` to the stretch of `text` nearest to it, in order; null: too long to follow. */
export function changesWithin(pattern: string, text: string): Change[] | null {
  const width = text.length + 1;
  if ((pattern.length + 1) * width > MOST_CELLS) return null;
  const cost = new Int32Array((pattern.length + 1) * width);
  for (let i = 1; i <= pattern.length; i++) {
    const row = i * width;
    cost[row] = i * EDIT;
    for (let j = 1; j < width; j++) {
      const same = pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1);
      const along = (cost[row - width + j - 1] as number) + (same ? -1 : EDIT);
      const dropped = (cost[row - width + j] as number) + EDIT;
      const added = (cost[row + j - 1] as number) + EDIT;
      cost[row + j] = Math.min(along, dropped, added);
    }
  }
  let i = pattern.length;
  let j = 0;
  for (let end = 1; end < width; end++) {
    if ((cost[i * width + end] as number) < (cost[i * width + j] as number)) j = end;
  }
  const changes: Change[] = [];
  /** End of the change being walked through, backwards. */
  let open: { to: number; end: number } | null = null;
  while (i > 0) {
    const at = i * width + j;
    const here = cost[at] as number;
    const same = j > 0 && pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1);
    if (same && here === (cost[at - width - 1] as number) - 1) {
      if (open !== null) changes.push({ from: i, to: open.to, start: j, end: open.end });
      open = null;
      i--;
      j--;
      continue;
    }
    open ??= { to: i, end: j };
    if (j > 0 && here === (cost[at - width - 1] as number) + EDIT) {
      i--;
      j--;
    } else if (here === (cost[at - width] as number) + EDIT) i--;
    else j--;
  }
  if (open !== null) changes.push({ from: 0, to: open.to, start: j, end: open.end });
  return changes.reverse();
}

/** The words of folded text, and the offsets in them at which a clause begins or ends. */
function clauseStarts(folded: string): { words: string; starts: ReadonlySet<number> } {
  const starts = new Set([0]);
  let words = '';
  for (let i = 0; i < folded.length; i++) {
    if (isWordUnit(folded.charCodeAt(i)) || folded[i] === GAP) words += folded.charAt(i);
    else if (/[,。;:!?、…—"\n]/.test(folded.charAt(i))) starts.add(words.length);
  }
  return { words, starts: starts.add(words.length) };
}
