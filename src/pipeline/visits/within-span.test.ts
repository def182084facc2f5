import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinSpan } from './within-span.ts';

test('finds what a look at every finding finds', () => {
  const findings = fc.array(fc.tuple(fc.nat(8), fc.nat(4)), { maxLength: 20 }).map((gaps) => {
    let at = 0;
    return gaps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
  fc.assert(
    fc.property(findings, fc.nat(60), fc.nat(60), (all, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const twin = all.filter(({ start, end }) => start >= from && start < to && end <= to);
      expect(withinSpan(all, (one) => one, from, to)).toEqual(twin);
    }),
  );
});
