/** Three things a reader can begin with, taken from what the collection holds. */
import type { Quotation } from '../../schema/bundle.ts';
import type { Library } from '../../store/library.ts';

export interface ThingsToTry {
  /** The theme and the largest place with the most verbatim quotations; null where there are none. */
  theme: { id: string; count: number } | null;
  place: { id: string; count: number } | null;
  /**
   * The quotation that is printed at the most places, in two wordings at least; where there is none, one of
   * which another says nearly the same, or a part.
   */
  wordings: Quotation | null;
}

export function thingsToTry(library: Library): ThingsToTry {
  const themes = new Map<string, number>();
  const places = new Map<string, number>();
  let wordings: Quotation | null = null;
  const add = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const quotation of library.collection.quotations) {
    if (quotation.kind !== 'speech') continue;
    for (const { theme } of quotation.themes) add(themes, theme);
    if (quotation.said.place !== null) add(places, quotation.said.place);
    const { witnesses } = quotation;
    if (witnesses.length <= (wordings?.witnesses.length ?? 1)) continue;
    if (witnesses.some(({ text }) => text !== witnesses[0]?.text)) wordings = quotation;
  }
  const largest = new Map<string, number>();
  for (const [id, count] of places) {
    const [top] = library.placeChain(id);
    if (top !== undefined) largest.set(top.id, (largest.get(top.id) ?? 0) + count);
  }
  wordings ??= nearlyTheSame(library.collection.quotations);
  return { theme: mostOf(themes), place: mostOf(largest), wordings };
}

function nearlyTheSame(quotations: readonly Quotation[]): Quotation | null {
  const related = quotations.filter((one) => one.kind === 'speech' && one.related.length > 0);
  const variant = related.find((one) => one.related.some(({ relation }) => relation === 'variant'));
  return variant ?? related[0] ?? null;
}

/** The first of those with the highest count. */
function mostOf(counts: ReadonlyMap<string, number>): { id: string; count: number } | null {
  let best: { id: string; count: number } | null = null;
  for (const [id, count] of counts) if (count > (best?.count ?? 0)) best = { id, count };
  return best;
}
