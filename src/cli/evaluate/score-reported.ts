/** Unmarked speech: recall over the listed rows, precision where the list is known to be complete. */
import { sameName } from './compare-values.ts';
import type { GoldPage, GoldReported } from './gold.ts';
import type { PredictedPage, PredictedQuote } from './predicted-page.ts';
import { type Miss, inContext } from './tally.ts';

export interface ReportedScore {
  rows: number;
  exact: number;
  /** Overlap (shared part of the joint stretch) of at least 0.8. */
  overlapping: number;
  speaker: { right: number; of: number };
  /** Found rows in pages whose list is complete: right, neutral ones left out. */
  precision: { right: number; of: number };
}

export function emptyReportedScore(): ReportedScore {
  return {
    rows: 0,
    exact: 0,
    overlapping: 0,
    speaker: { right: 0, of: 0 },
    precision: { right: 0, of: 0 },
  };
}

/** A list of six may have been cut there (guidelines, "Reported speech"). */
const listed = 6;
const enough = 0.8;

export function scoreReported(score: ReportedScore, gold: GoldPage, page: PredictedPage): Miss[] {
  if (gold.reported === null) return [];
  const misses: Miss[] = [];
  const found = page.quotes.filter((quote) => quote.kind === 'reported');
  const matched = new Set<PredictedQuote>();
  for (const row of gold.reported) {
    score.rows++;
    const best = found
      .map((quote) => ({ quote, overlap: overlap(row, quote) }))
      .sort((a, b) => b.overlap - a.overlap)[0];
    if (best === undefined || best.overlap < enough) {
      misses.push({
        page: gold.id,
        what: 'reported',
        expected: row.speaker,
        found: '–',
        hard: false,
        context: inContext(page.text, row.start, row.end),
      });
      continue;
    }
    matched.add(best.quote);
    score.overlapping++;
    if (best.overlap === 1) score.exact++;
    score.speaker.of++;
    if (sameName(row.speaker, best.quote.speaker)) score.speaker.right++;
    else {
      misses.push({
        page: gold.id,
        what: 'reported speaker',
        expected: row.speaker,
        found: best.quote.speaker ?? '–',
        hard: false,
        context: inContext(page.text, row.start, row.end),
      });
    }
  }
  if (gold.reported.length >= listed) return misses;
  for (const quote of found) {
    if (matched.has(quote)) {
      score.precision.right++;
      score.precision.of++;
    } else if (!neutral(quote, gold)) {
      score.precision.of++;
      misses.push({
        page: gold.id,
        what: 'reported',
        expected: '–',
        found: quote.speaker ?? '–',
        hard: false,
        context: inContext(page.text, quote.start, quote.end),
      });
    }
  }
  return misses;
}

/** Reported words that hold or lie in marked speech are not listed either way. */
function neutral(quote: PredictedQuote, gold: GoldPage): boolean {
  return gold.quotes.some(
    (row) =>
      row.kind === 'speech' &&
      row.span !== null &&
      row.span.start < quote.end &&
      row.span.end > quote.start,
  );
}

function overlap(a: GoldReported, b: PredictedQuote): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
