/** From offsets of a repaired text to offsets of the page it was made from. */
import type { TrackedText } from '../text/tracked-text.ts';

export interface PageOffsets {
  /** Where in the page a stretch that starts (ends) at this offset starts (ends); edits at the offset belong to it. */
  start(offset: number): number;
  end(offset: number): number;
}

export function pageOffsets({ edits }: TrackedText): PageOffsets {
  // shift[i]: how much longer the page is before edits[i] than the repaired text
  const shift: number[] = [];
  let sum = 0;
  for (const edit of edits) {
    shift.push(sum);
    sum += edit.raw.length - (edit.end - edit.start);
  }
  shift.push(sum);
  /** Number of edits for which `before` holds; they come first. */
  const count = (before: (i: number) => boolean): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    start(offset) {
      const done = count((i) => {
        const edit = edits[i];
        return (
          edit !== undefined &&
          edit.end <= offset &&
          !(edit.start === edit.end && edit.start === offset)
        );
      });
      const cut = edits[done];
      const at = cut !== undefined && cut.start < offset ? cut.start : offset;
      return at + (shift[done] ?? sum);
    },
    end(offset) {
      const done = count((i) => (edits[i]?.start ?? 0) < offset || edits[i]?.end === offset);
      const last = edits[done - 1];
      return Math.max(offset, last?.end ?? 0) + (shift[done] ?? sum);
    },
  };
}
