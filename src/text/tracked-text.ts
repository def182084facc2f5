/**
 * A text that remembers how it was repaired. Every step replaces stretches through `replace`; the
 * edits of earlier steps move along, so that undoing them all rebuilds the text one started from.
 */
import type { Edit, EditGrade } from '../schema/edit.ts';

export interface TrackedText {
  readonly text: string;
  /** Sorted by start, not overlapping. */
  readonly edits: readonly Edit[];
}

/** A replacement asked for by a repair step; offsets are those of the text the step was given. */
export type Replacement = Omit<Edit, 'raw' | 'end'> & {
  end: number;
  /** What to put there. */
  with: string;
};

const gradeRank = { exact: 0, pinned: 1, inferred: 2, gap: 3 } as const;

export function tracked(text: string): TrackedText {
  return { text, edits: [] };
}

/**
 * Applies replacements (sorted, not overlapping) in linear time. Replacements and earlier edits that overlap
 * become one edit over all of them: its raw is the page's own, its grade the least sure, its kind that of the
 * first replacement; what an earlier edit put outside the replacements stays.
 */
export function replace(before: TrackedText, replacements: readonly Replacement[]): TrackedText {
  if (replacements.length === 0) return before;
  const edits: Edit[] = [];
  const parts: string[] = [];
  let length = 0; // of the new text so far
  let done = 0; // how much of before.text has been carried over
  let nextOld = 0;
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const carryUntil = (until: number): void => {
    for (let old; (old = before.edits[nextOld]) !== undefined && old.end <= until; nextOld++) {
      const shift = length - done;
      edits.push({ ...old, start: old.start + shift, end: old.end + shift });
    }
    put(before.text.slice(done, until));
    done = until;
  };
  for (let next = 0; next < replacements.length;) {
    const cluster = clusterFrom(
      before,
      replacements,
      next,
      nextOldAfter(before, nextOld, replacements[next]),
    );
    carryUntil(cluster.start);
    const start = length;
    let at = cluster.start;
    let grade: EditGrade = 'exact';
    for (const replacement of cluster.replacements) {
      put(before.text.slice(at, replacement.start));
      put(replacement.with);
      at = replacement.end;
      grade = lessSure(grade, replacement.grade);
    }
    put(before.text.slice(at, cluster.end));
    for (const old of cluster.swallowed) grade = lessSure(grade, old.grade);
    const { with: _with, ...own } = cluster.first;
    const alone = cluster.replacements.length === 1 && cluster.swallowed.length === 0;
    edits.push({
      ...(alone ? own : { kind: own.kind }),
      start,
      end: length,
      raw: undo({
        text: before.text.slice(cluster.start, cluster.end),
        edits: moved(cluster.swallowed, cluster.start),
      }),
      grade,
    });
    next += cluster.replacements.length;
    nextOld += cluster.swallowed.length;
    done = cluster.end;
  }
  carryUntil(before.text.length);
  return { text: parts.join(''), edits };
}

/** The part [start, end) with its edits; an edit that the cut would split is taken in whole. */
export function slice(whole: TrackedText, start: number, end: number): TrackedText {
  const { edits } = whole;
  let low = 0;
  for (let high = edits.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: Edit[] = [];
  let from = start;
  let to = end;
  for (let edit; (edit = edits[low]) !== undefined && edit.start <= end; low++) {
    // an edit that only took something out belongs to either side of its place
    if (edit.start < edit.end && (edit.end <= start || edit.start >= end)) continue;
    inside.push(edit);
    from = Math.min(from, edit.start);
    to = Math.max(to, edit.end);
  }
  return { text: whole.text.slice(from, to), edits: moved(inside, from) };
}

/** Puts every `raw` back: the page's own text. */
export function undo(repaired: TrackedText): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of repaired.edits) {
    parts.push(repaired.text.slice(done, edit.start), edit.raw);
    done = edit.end;
  }
  parts.push(repaired.text.slice(done));
  return parts.join('');
}

interface Cluster {
  start: number;
  end: number;
  first: Replacement;
  replacements: readonly Replacement[];
  swallowed: readonly Edit[];
}

/** First earlier edit at or after `from` that does not end before the replacement begins. */
function nextOldAfter(
  before: TrackedText,
  from: number,
  replacement: Replacement | undefined,
): number {
  let index = from;
  const start = replacement?.start ?? 0;
  for (let old; (old = before.edits[index]) !== undefined && old.end <= start;) index++;
  return index;
}

/** The replacement `next` with every replacement and earlier edit that overlaps it, or one another. */
function clusterFrom(
  before: TrackedText,
  replacements: readonly Replacement[],
  next: number,
  old: number,
): Cluster {
  const first = replacements[next] as Replacement;
  let { start, end } = first;
  let lastReplacement = next + 1;
  let lastOld = old;
  for (;;) {
    const edit = before.edits[lastOld];
    if (edit !== undefined && edit.start < end && edit.end > start) {
      start = Math.min(start, edit.start);
      end = Math.max(end, edit.end);
      lastOld++;
      continue;
    }
    const replacement = replacements[lastReplacement];
    if (replacement === undefined || replacement.start >= end) break;
    end = Math.max(end, replacement.end);
    lastReplacement++;
  }
  return {
    start,
    end,
    first,
    replacements: replacements.slice(next, lastReplacement),
    swallowed: before.edits.slice(old, lastOld),
  };
}

function moved(edits: readonly Edit[], by: number): Edit[] {
  return edits.map((edit) => ({ ...edit, start: edit.start - by, end: edit.end - by }));
}

function lessSure(one: EditGrade, other: EditGrade): EditGrade {
  return gradeRank[other] > gradeRank[one] ? other : one;
}
