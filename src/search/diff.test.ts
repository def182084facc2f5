import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.ts';
import { diffChars } from './diff.ts';
import { inventedText } from './invented-texts.ts';

/** `家[-国][+园]`: removed and added characters in place. */
function drawn(a: string, b: string): string {
  return diffChars(a, b)
    .map((part) => {
      if (part.kind === 'same') return a.slice(part.a.start, part.a.end);
      return part.kind === 'removed'
        ? `[-${a.slice(part.a.start, part.a.end)}]`
        : `[+${b.slice(part.b.start, part.b.end)}]`;
    })
    .join('');
}

/** The slow obvious twin: length of the longest common subsequence, by the table. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a.split('')) {
    const next = [0];
    b.split('').forEach((y, j) => {
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('character diff', () => {
  it.each([
    ['门前的树', '门前的树', '门前的树'],
    ['门前的树', '门前老树', '门前[-的][+老]树'],
    ['门前的树', '门前树', '门前[-的]树'],
    ['门前树', '门前的樹', '门前[+的]树'],
    ['', '树', '[+树]'],
    ['甲,乙', '甲，丙', '甲,[-乙][+丙]'],
  ])('%s → %s', (a, b, expected) => {
    expect(drawn(a, b)).toBe(expected);
  });

  it('covers both texts in order, keeps only equal characters, and keeps as many as can be kept', () => {
    fc.assert(
      fc.property(inventedText(40), inventedText(40), (a, b) => {
        let [i, j, kept] = [0, 0, 0];
        for (const part of diffChars(a, b)) {
          expect([part.a.start, part.b.start]).toEqual([i, j]);
          i = part.a.end;
          j = part.b.end;
          const [left, right] = [a.slice(part.a.start, i), b.slice(part.b.start, j)];
          if (part.kind === 'same') {
            expect(fold(left)).toBe(fold(right));
            kept += left.length;
          } else expect(part.kind === 'removed' ? right : left).toBe('');
        }
        expect([i, j]).toEqual([a.length, b.length]);
        expect(kept).toBe(commonLength(fold(a), fold(b)));
      }),
      { numRuns: 500 },
    );
  });

  it('shows long texts with nothing in common as one replaced by the other', () => {
    const parts = diffChars('甲'.repeat(5000), '乙'.repeat(5000));
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
