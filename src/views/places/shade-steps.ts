/** Four shades for counts: which one a count has, and which counts each of them stands for. */
export const shades = 4;

export interface ShadeStep {
  /** 1 to `shades`; 0 is reserved for nothing. */
  shade: number;
  from: number;
  to: number;
}

/**
 * The steps up to `most`, widening as counts grow (each about the square of its share), so that one tall
 * province does not leave all others pale. Fewer steps than shades where there are fewer counts.
 */
export function shadeSteps(most: number): ShadeStep[] {
  const ends = Array.from({ length: shades }, (_, at) =>
    Math.ceil(most * ((at + 1) / shades) ** 2),
  );
  const steps: ShadeStep[] = [];
  ends.forEach((to, at) => {
    const from = (ends[at - 1] ?? 0) + 1;
    if (from <= to) steps.push({ shade: at + 1, from, to });
  });
  return steps;
}

export function shadeOf(count: number, steps: readonly ShadeStep[]): number {
  return steps.find(({ from, to }) => count >= from && count <= to)?.shade ?? 0;
}
