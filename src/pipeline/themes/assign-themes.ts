/** Which themes a reading text belongs to, each with the words that say so. */
import type { Span } from '../../schema/primitives.ts';
import { fold } from '../../text/fold.ts';
import { taxonomy } from './data/taxonomy.ts';
import { createTermMatcher } from './term-matcher.ts';

interface Sense {
  /** Place of the theme in the taxonomy. */
  theme: number;
  negative: boolean;
}

const find = createTermMatcher<Sense>(
  taxonomy.flatMap(({ terms, negativeTerms }, theme) => [
    ...termList(terms).map((term) => [fold(term), { theme, negative: false }] as const),
    ...termList(negativeTerms).map((term) => [fold(term), { theme, negative: true }] as const),
  ]),
);

/** The words of a list in the taxonomy. */
export function termList(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}

/**
 * @param text a reading text (Simplified characters)
 * @returns themes in the taxonomy's order; spans in UTF-16 code units of `text`, sorted, none inside
 *   another. Empty where no word of the taxonomy stands in the text: a quotation may have no theme.
 */
export function assignThemes(text: string): { theme: string; spans: Span[] }[] {
  const hits = taxonomy.map(() => ({ positive: [] as Span[], negative: [] as Span[] }));
  for (const { start, end, value } of find(fold(text))) {
    const hit = hits[value.theme];
    (value.negative ? hit?.negative : hit?.positive)?.push({ start, end });
  }
  return taxonomy.flatMap(({ id }, theme) => {
    const { positive = [], negative = [] } = hits[theme] ?? {};
    const spans = outermost(withoutOverlaps(positive, negative));
    return spans.length === 0 ? [] : [{ theme: id, spans }];
  });
}

/** Both lists sorted by start. A negative word cancels every term it touches. */
function withoutOverlaps(spans: readonly Span[], cancelling: readonly Span[]): Span[] {
  if (cancelling.length === 0) return [...spans];
  let from = 0;
  return spans.filter(({ start, end }) => {
    // negative words are short, so one that ends before this term ends before all later ones
    while ((cancelling[from]?.end ?? Infinity) <= start) from++;
    for (let at = from; at < cancelling.length; at++) {
      const other = cancelling[at];
      if (other === undefined || other.start >= end) break;
      if (other.end > start) return false;
    }
    return true;
  });
}

/** Drops spans that lie inside an earlier one; sorted by start, longer first. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let covered = -1;
  for (const span of spans) {
    if (span.end <= covered) continue;
    kept.push(span);
    covered = span.end;
  }
  return kept;
}
