import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventedText } from '../invented-texts.ts';
import { editsWithin } from './align.ts';

/** The slow obvious twin: the edit distance to every stretch of the text. */
function fewestEdits(pattern: string, text: string): number {
  let best = pattern.length;
  for (let from = 0; from <= text.length; from++) {
    let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
    for (let to = from; to < text.length; to++) {
      const next = [to - from + 1];
      for (let i = 1; i <= pattern.length; i++) {
        const replaced = (row[i - 1] ?? 0) + (pattern[i - 1] === text[to] ? 0 : 1);
        next.push(Math.min(replaced, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
      }
      row = next;
      best = Math.min(best, row[pattern.length] ?? best);
    }
  }
  return best;
}

it('counts as few edits as any stretch of the text allows, up to the cut-off', () => {
  fc.assert(
    fc.property(inventedText(10), inventedText(16), fc.nat({ max: 10 }), (pattern, text, most) => {
      expect(editsWithin(pattern, text, most)).toBe(Math.min(fewestEdits(pattern, text), most + 1));
    }),
    { numRuns: 500 },
  );
});
