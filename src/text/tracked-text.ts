/**
 * A text that remembers how it was repaired. Every step replaces stretches through `replace`; the
 * edits of earlier steps move along, so that undoing them all rebuilds the text one started from.
 */
import type { Edit } from '../schema/edit.ts';

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
 * Applies replacements (sorted, not overlapping). One that touches an earlier edit swallows that edit whole:
 * the stretch grows to cover it, its raw is the page's own, its grade the less sure of the two.
 */
export function replace(before: TrackedText, replacements: readonly Replacement[]): TrackedText {
  if (replacements.length === 0) return before;
  const edits: Edit[] = [];
  let text = '';
  let done = 0; // how much of before.text has been carried over
  let next = 0; // next earlier edit to carry over
  const carryUntil = (until: number): void => {
    for (let edit; (edit = before.edits[next]) !== undefined && edit.end <= until; next++) {
      const shift = text.length - done;
      edits.push({ ...edit, start: edit.start + shift, end: edit.end + shift });
    }
    text += before.text.slice(done, until);
    done = until;
  };
  let pending: { start: number; end: number; put: string; edit: Replacement } | null = null;
  const flush = (): void => {
    if (pending === null) return;
    const { start, end, put, edit } = pending;
    carryUntil(start);
    const swallowed: Edit[] = [];
    for (let old; (old = before.edits[next]) !== undefined && old.start < end; next++) {
      swallowed.push(old);
    }
    const { with: _with, ...rest } = edit;
    const grade = swallowed.reduce(
      (worst, old) => (gradeRank[old.grade] > gradeRank[worst] ? old.grade : worst),
      edit.grade,
    );
    edits.push({
      ...rest,
      start: text.length,
      end: text.length + put.length,
      raw: undo({
        text: before.text.slice(start, end),
        edits: swallowed.map((old) => ({ ...old, start: old.start - start, end: old.end - start })),
      }),
      grade,
    });
    text += put;
    done = end;
    pending = null;
  };
  for (const edit of replacements) {
    let { start, end } = edit;
    let put = edit.with;
    // grow over earlier edits that the stretch cuts or that lie inside it
    for (const old of before.edits) {
      if (old.start >= end || old.end <= start) continue;
      if (old.start < start) {
        put = before.text.slice(old.start, start) + put;
        start = old.start;
      }
      if (old.end > end) {
        put += before.text.slice(end, old.end);
        end = old.end;
      }
    }
    if (pending !== null && start < pending.end) {
      // two replacements grew into the same earlier edit: one stretch, text between them kept once
      const overlap = pending.end - start;
      pending.put = pending.put.slice(0, pending.put.length - overlap) + put.slice(overlap);
      pending.end = Math.max(pending.end, end);
      continue;
    }
    flush();
    pending = { start, end, put, edit };
  }
  flush();
  carryUntil(before.text.length);
  return { text, edits };
}

/** The part [start, end) with its edits; an edit that the cut would split is taken in whole. */
export function slice(whole: TrackedText, start: number, end: number): TrackedText {
  const inside = whole.edits.filter((edit) =>
    edit.start === edit.end
      ? edit.start >= start && edit.end <= end
      : edit.end > start && edit.start < end,
  );
  const from = Math.min(start, ...inside.map((edit) => edit.start));
  const to = Math.max(end, ...inside.map((edit) => edit.end));
  return {
    text: whole.text.slice(from, to),
    edits: inside.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
  };
}

/** Puts every `raw` back: the page's own text. */
export function undo(repaired: TrackedText): string {
  let out = '';
  let done = 0;
  for (const edit of repaired.edits) {
    out += repaired.text.slice(done, edit.start) + edit.raw;
    done = edit.end;
  }
  return out + repaired.text.slice(done);
}
