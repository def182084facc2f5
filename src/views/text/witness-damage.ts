/** Which repairs of a passage touch a witness's words, and where they fall in the reading text. */
import type { Passage, Quotation, Witness } from '../../schema/bundle.ts';
import type { Edit } from '../../schema/edit.ts';
import type { TextMark } from './marked-text.tsx';

/** Edits that touch the words or the marks around them, offsets in the passage. */
export function editsAround({ start, end }: Witness, passage: Passage): readonly Edit[] {
  return passage.edits.filter((edit) => edit.end > start - 1 && edit.start < end + 1);
}

/** Marks for a text that equals the passage's from `from` on, character for character. */
export function damageMarks(edits: readonly Edit[], from: number): TextMark[] {
  return edits.map(({ start, end, grade }) => ({
    start: start - from,
    end: end - from,
    kind: grade,
  }));
}

/**
 * Marks for the reading text of a quotation. It is converted from the witness character by character;
 * where the lengths differ no position is sure, and nothing but the gaps is marked.
 */
export function readingMarks(
  quotation: Quotation,
  witness: Witness,
  passage: Passage | undefined,
): TextMark[] {
  if (passage === undefined || witness.text.length !== quotation.text.length) return [];
  return damageMarks(editsAround(witness, passage), witness.start);
}

/** Whether a letter or figure of the words is inferred, or no more than punctuation in or around them. */
export function inferredReach(witness: Witness, passage: Passage): 'letters' | 'marks' {
  const letters = editsAround(witness, passage).some(
    ({ grade, start, end }) =>
      grade === 'inferred' && /[\p{L}\p{N}]/u.test(passage.text.slice(start, end)),
  );
  return letters ? 'letters' : 'marks';
}
