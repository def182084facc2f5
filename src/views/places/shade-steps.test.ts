import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadeOf, shades, shadeSteps } from './shade-steps.ts';

describe('shades', () => {
  it('cover every count from one to the most, each once and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (most) => {
        const steps = shadeSteps(most);
        expect(steps[0]?.from).toBe(1);
        expect(steps.at(-1)?.to).toBe(most);
        steps.slice(1).forEach(({ from, shade }, at) => {
          expect(from).toBe((steps[at]?.to ?? 0) + 1);
          expect(shade).toBeGreaterThan(steps[at]?.shade ?? 0);
        });
        expect(shadeOf(0, steps)).toBe(0);
        expect(shadeOf(most, steps)).toBe(steps.at(-1)?.shade);
        if (most >= 8) expect(steps).toHaveLength(shades);
      }),
    );
  });

  it('are none where nothing is counted', () => {
    expect(shadeSteps(0)).toEqual([]);
    expect(shadeOf(0, [])).toBe(0);
  });
});
