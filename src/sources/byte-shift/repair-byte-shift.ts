/**
 * Mends text whose GBK bytes were once paired one byte late (`?!俺鞘` for 。“城市). Must come before every other step:
 * folding widths, dropping private-use characters or converting scripts destroys the bytes it reads.
 * The obvious repair, re-encoding the page as GBK and decoding it, mends nothing: the lost byte stays lost and the
 * rest of the page is already right.
 */
import { replace, type Replacement, type TrackedText } from '../../text/tracked-text.ts';
import type { Run } from './best-reading.ts';
import { findRuns } from './find-runs.ts';

/**
 * Every run becomes adjacent edits, each of one grade: a character takes as raw the garbled character that holds its
 * first byte, the last one the rest of the run. Lost bytes are shown only where the model is sure, else as a gap.
 */
export function repairByteShift(page: TrackedText): TrackedText {
  return replace(page, findRuns(page.text).flatMap(editsOf));
}

function editsOf({ start, end, characters }: Run): Replacement[] {
  const edits: Replacement[] = [];
  characters.forEach(({ text, grade, at, candidates }, i) => {
    const from = i === 0 ? start : at;
    const to = characters[i + 1]?.at ?? end;
    const last = edits.at(-1);
    const isCertain = grade === 'exact' || grade === 'pinned';
    if (isCertain && last?.grade === grade) {
      last.end = to;
      last.with += text;
    } else {
      const listed = candidates.length > 0 ? { candidates: [...candidates] } : {};
      edits.push({ start: from, end: to, with: text, kind: 'byteshift', grade, ...listed });
    }
  });
  return edits;
}
