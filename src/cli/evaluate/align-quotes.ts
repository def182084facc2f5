/** Which found quotation is which gold row: by span in sections, by words and order in saved pages. */
import { sameWords } from './compare-values.ts';
import type { GoldQuote } from './gold.ts';
import type { PredictedQuote } from './predicted-page.ts';

export interface Alignment {
  /** In gold order; null where nothing was found. */
  pairs: { gold: GoldQuote; found: PredictedQuote | null }[];
  /** Found quotations that match no row. */
  extra: PredictedQuote[];
}

/** Reported speech is scored apart: leave its rows out on both sides. */
export function alignQuotes(
  gold: readonly GoldQuote[],
  found: readonly PredictedQuote[],
): Alignment {
  return gold.every((row) => row.span !== null) && gold.length > 0
    ? bySpan(gold, found)
    : byWords(gold, found);
}

function bySpan(gold: readonly GoldQuote[], found: readonly PredictedQuote[]): Alignment {
  const left = new Map(found.map((quote) => [`${quote.start}-${quote.end}`, quote]));
  const pairs = gold.map((row) => {
    const key = `${row.span?.start}-${row.span?.end}`;
    const quote = left.get(key) ?? null;
    left.delete(key);
    return { gold: row, found: quote };
  });
  return { pairs, extra: [...left.values()] };
}

/** Longest common subsequence of the words, so that a quotation out of order counts as missed. */
function byWords(gold: readonly GoldQuote[], found: readonly PredictedQuote[]): Alignment {
  const same = gold.map((row) => found.map((quote) => sameWords(row.text, quote.text)));
  const best = Array.from({ length: gold.length + 1 }, () => new Uint32Array(found.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row === undefined) continue;
      row[j] = same[i]?.[j] === true ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Alignment['pairs'] = [];
  const extra: PredictedQuote[] = [];
  let j = 0;
  for (const [i, row] of gold.entries()) {
    let match: PredictedQuote | null = null;
    while (j < found.length && match === null) {
      if (same[i]?.[j] === true) {
        match = found[j] ?? null;
        j++;
      } else if (at(i, j + 1) === at(i, j)) {
        const quote = found[j++];
        if (quote !== undefined) extra.push(quote);
      } else break;
    }
    pairs.push({ gold: row, found: match });
  }
  return { pairs, extra: [...extra, ...found.slice(j)] };
}
