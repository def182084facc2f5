import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, relateQuotations } from './relate-quotations.ts';

const speech = (id: string, text: string) => ({ id, kind: 'speech' as const, text });

test('a part, a whole and a variant find each other with their difference', () => {
  const related = relateQuotations([
    speech('q-whole', '把巷子里的灯修好，把老人的饭做热，大家就安心了。'),
    speech('q-part', '把老人的饭做热'),
    speech('q-part2', '把巷子里的灯修好，把老人的饭做热'),
    speech('q-variant', '把巷子里的路灯修好，把老人的饭做热，大家就放心了。'),
    speech('q-other', '春天来了，河边的柳树绿了一片又一片。'),
    { id: 'q-term', kind: 'term', text: '把巷子里的灯修好，把老人的饭做热' },
  ]);
  expect(related[0]).toEqual([
    { id: 'q-variant', relation: 'variant', difference: 2 },
    { id: 'q-part2', relation: 'contains', difference: 6 },
  ]);
  expect(related[2]).toEqual([{ id: 'q-whole', relation: 'within', difference: 6 }]);
  expect(related[1]).toEqual([]); // seven characters: too short to mean more than a coincidence
  expect(related[4]).toEqual([]);
  expect(related[5]).toEqual([]);
});

test('the same words by somebody else are a variant without difference', () => {
  const words = '家门口的事没有小事情';
  const related = relateQuotations([speech('q-a', words), speech('q-b', words)]);
  expect(related).toEqual([
    [{ id: 'q-b', relation: 'variant', difference: 0 }],
    [{ id: 'q-a', relation: 'variant', difference: 0 }],
  ]);
});

/** The textbook matrix, without a limit. */
function slowDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i];
      if (row === undefined) continue;
      row[j] = Math.min(
        cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
      );
    }
  }
  return cell(a.length, b.length);
}

test('the banded distance equals the textbook one within its limit', () => {
  const word = fc.string({ unit: fc.constantFrom(...'天地人和'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, limit) => {
      const slow = slowDistance(a, b);
      expect(editDistance(a, b, limit)).toBe(slow <= limit ? slow : null);
    }),
  );
});
