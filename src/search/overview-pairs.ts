/** Which themes go together: quotations that belong to both, for each pair that has one. */
import type { Quotation } from '../schema/bundle.ts';

export interface ThemePair {
  /** Theme ids, in the order of the collection's themes. */
  first: string;
  second: string;
  /** Quotations in both. */
  together: number;
  /** Quotations in each. */
  ofFirst: number;
  ofSecond: number;
}

/** Most quotations first; equals in the order of the themes. */
export function themePairs(
  quotations: readonly Quotation[],
  themes: readonly { id: string }[],
): ThemePair[] {
  const order = new Map(themes.map(({ id }, at) => [id, at]));
  const counts = new Uint32Array(themes.length);
  const together = new Map<number, number>();
  for (const quotation of quotations) {
    const own = [...new Set(quotation.themes.map(({ theme }) => order.get(theme) ?? -1))]
      .filter((at) => at >= 0)
      .sort((a, b) => a - b);
    own.forEach((a, i) => {
      counts[a] = (counts[a] ?? 0) + 1;
      for (const b of own.slice(i + 1)) {
        const key = a * themes.length + b;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    });
  }
  return [...together]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .map(([key, count]) => {
      const a = Math.floor(key / themes.length);
      const b = key % themes.length;
      return {
        first: themes[a]?.id ?? '',
        second: themes[b]?.id ?? '',
        together: count,
        ofFirst: counts[a] ?? 0,
        ofSecond: counts[b] ?? 0,
      };
    });
}
