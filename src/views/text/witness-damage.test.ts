import { describe, expect, it } from 'vitest';
import type { Passage, Quotation, Witness } from '../../schema/bundle.ts';
import type { Edit } from '../../schema/edit.ts';
import { editsAround, inferredReach, readingMarks } from './witness-damage.ts';

/** A passage drawn with its quotation between “ and ” and an edit at each character of `damaged`. */
function drawn(text: string, damaged: string): { passage: Passage; witness: Witness } {
  const edits = [...damaged].map((char): Edit => {
    const start = text.indexOf(char);
    return { start, end: start + 1, raw: '?', kind: 'byteshift', grade: 'inferred' };
  });
  const start = text.indexOf('“') + 1;
  const end = text.indexOf('”');
  const witness = { start, end, text: text.slice(start, end), grade: 'inferred' } as Witness;
  return { passage: { paragraph: 0, offset: 0, text, edits }, witness };
}
const quoting = (text: string): Quotation => ({ text }) as Quotation;

describe('the damage of a witness', () => {
  it.each([
    ['inside the words', '他说：“众人的事。”后来', '事', ['事']],
    ['a mark around them', '他说：“众人的事。”后来', '“', ['“']],
    ['beyond the marks', '他说：“众人的事。”后来', '：后', []],
  ])('counts what lies %s', (_label, text, damaged, expected) => {
    const { passage, witness } = drawn(text, damaged);
    const touched = editsAround(witness, passage).map(({ start, end }) => text.slice(start, end));
    expect(touched).toEqual(expected);
  });

  it.each([
    ['a character', '他说：“众人的事。”后来', '事。', 'letters'],
    ['no more than a full stop and a mark', '他说：“众人的事。”后来', '。”', 'marks'],
    ['a character beyond the words', '他说：“众人的事。”后来', '。来', 'marks'],
  ])('tells whether %s is inferred', (_label, text, damaged, expected) => {
    const { passage, witness } = drawn(text, damaged);
    expect(inferredReach(witness, passage)).toBe(expected);
  });

  it('falls on the same characters of the reading text', () => {
    const { passage, witness } = drawn('他说：“眾人的事。”', '的');
    expect(readingMarks(quoting('众人的事。'), witness, passage)).toEqual([
      { start: 2, end: 3, kind: 'inferred' },
    ]);
  });

  it('is not marked in a reading text of another length, where no position is sure', () => {
    const { passage, witness } = drawn('他说：“眾人的事。”', '的');
    expect(readingMarks(quoting('众人的事情。'), witness, passage)).toEqual([]);
  });
});
