import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  replace,
  slice,
  tracked,
  undo,
  type Replacement,
  type TrackedText,
} from './tracked-text.ts';

/** Any UTF-16 code units, lone surrogates and private-use characters included. */
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xe765 }),
      fc.constant(0x4e2d),
    ),
    {
      maxLength: 40,
    },
  )
  .map((codes) => String.fromCharCode(...codes));

/** Cuts and texts that become replacements of whatever text they meet. */
const plan = fc.array(fc.record({ cuts: fc.array(fc.nat(60), { maxLength: 8 }), put: units }), {
  maxLength: 4,
});
const grades = ['exact', 'pinned', 'inferred', 'gap'] as const;

function replacementsFor(text: string, cuts: readonly number[], put: string): Replacement[] {
  const sorted = cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
  const out: Replacement[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const [start = 0, end = 0] = [sorted[i], sorted[i + 1]];
    out.push({
      start,
      end,
      with: put.slice(0, i + 1),
      kind: 'width',
      grade: grades[i % 4] ?? 'gap',
    });
  }
  return out;
}

/** The obvious twin: the text alone, without edits. */
function replaceText(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight(
    (done, r) => done.slice(0, r.start) + r.with + done.slice(r.end),
    text,
  );
}

function isOrdered({ text, edits }: TrackedText): boolean {
  return edits.every(
    (edit, i) =>
      edit.start <= edit.end && edit.end <= text.length && edit.start >= (edits[i - 1]?.end ?? 0),
  );
}

describe('replace', () => {
  it('keeps the original recoverable, whatever is replaced how often', () => {
    fc.assert(
      fc.property(units, plan, (page, steps) => {
        let now = tracked(page);
        for (const { cuts, put } of steps) {
          const replacements = replacementsFor(now.text, cuts, put);
          const next = replace(now, replacements);
          expect(next.text).toBe(replaceText(now.text, replacements));
          expect(isOrdered(next)).toBe(true);
          now = next;
        }
        expect(undo(now)).toBe(page);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives one edit the page’s own raw and the less sure grade when a later step touches an earlier edit', () => {
    const once = replace(tracked('甲乙丙丁'), [
      {
        start: 1,
        end: 3,
        with: '２３４',
        kind: 'byteshift',
        grade: 'inferred',
        candidates: ['２'],
      },
    ]);
    const twice = replace(once, [{ start: 3, end: 5, with: 'x', kind: 'width', grade: 'exact' }]);
    expect(twice).toEqual({
      text: '甲２３x',
      edits: [{ start: 1, end: 4, raw: '乙丙丁', kind: 'width', grade: 'inferred' }],
    });
  });

  it('leaves adjacent edits apart', () => {
    const page = replace(tracked('ab'), [
      { start: 0, end: 1, with: '', kind: 'gloss', grade: 'exact' },
      { start: 1, end: 2, with: 'B', kind: 'width', grade: 'exact' },
    ]);
    expect(page.edits.map(({ start, end, raw }) => [start, end, raw])).toEqual([
      [0, 0, 'a'],
      [0, 1, 'b'],
    ]);
  });

  it('takes time in proportion: 50,000 replacements over 50,000 edits', () => {
    const page = '一二'.repeat(50_000);
    const each = (put: string): Replacement[] =>
      Array.from({ length: 50_000 }, (_, i) => ({
        start: 2 * i,
        end: 2 * i + 1,
        with: put,
        kind: 'width' as const,
        grade: 'exact' as const,
      }));
    const twice = replace(replace(tracked(page), each('甲')), each('乙'));
    expect(twice.text).toBe('乙二'.repeat(50_000));
    expect(undo(twice)).toBe(page);
  });
});

describe('slice', () => {
  it('gives parts whose undoing stands in the original', () => {
    fc.assert(
      fc.property(units, plan, fc.nat(60), fc.nat(60), (page, steps, a, b) => {
        let now = tracked(page);
        for (const { cuts, put } of steps) now = replace(now, replacementsFor(now.text, cuts, put));
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map(
          (at) => at % (now.text.length + 1),
        ) as [number, number];
        const part = slice(now, Math.min(start, end), Math.max(start, end));
        expect(part.text).toContain(now.text.slice(Math.min(start, end), Math.max(start, end)));
        expect(isOrdered(part)).toBe(true);
        expect(page).toContain(undo(part));
      }),
      { numRuns: 2000 },
    );
  });
});
