/** Scores a set of gold pages; the result is plain data, fit for the bundle's quality file. */
import type { GoldPage } from './gold.ts';
import type { PredictedPage } from './predicted-page.ts';
import { type MetadataScore, scoreMetadata } from './score-metadata.ts';
import { type QuoteScore, emptyQuoteScore, scoreQuotes, scoredKinds } from './score-quotes.ts';
import { emptyReportedScore, scoreReported } from './score-reported.ts';
import { scoreVisits } from './score-visits.ts';
import { type Figures, type Miss, emptyTally, figures, share } from './tally.ts';

export interface QuoteFigures {
  rows: number;
  speech: Figures;
  term: Figures;
  title: Figures;
  speaker: number | null;
  date: number | null;
  place: number | null;
  leaderSaid: number | null;
  leaderSaidRows: number;
}

/** Every share is between 0 and 1 and rounded to four places; null where there was nothing to score. */
export interface ScoreSummary {
  set: string;
  pages: number;
  rows: number;
  speechF1: number | null;
  withHard: QuoteFigures;
  withoutHard: QuoteFigures;
  visits: Figures;
  reported: {
    rows: number;
    exact: number | null;
    overlapping: number | null;
    precision: number | null;
    precisionRows: number;
    speaker: number | null;
  };
  /** Right of given, by field; empty for gold without metadata. */
  metadata: Record<string, { right: number; of: number }>;
  absent: { of: number; survived: number };
}

export interface Score {
  summary: ScoreSummary;
  misses: Miss[];
}

/** @param set name of the set, e.g. of its file */
export function scoreAll(
  set: string,
  pairs: readonly { gold: GoldPage; page: PredictedPage }[],
): Score {
  const withHard = emptyQuoteScore();
  const withoutHard = emptyQuoteScore();
  const reported = emptyReportedScore();
  const visits = emptyTally();
  const metadata: MetadataScore = { fields: {}, absent: { of: 0, survived: 0 } };
  const misses: Miss[] = [];
  for (const { gold, page } of pairs) {
    misses.push(...scoreQuotes(withHard, gold, page, true));
    scoreQuotes(withoutHard, gold, page, false);
    misses.push(...scoreReported(reported, gold, page));
    misses.push(...scoreVisits(visits, gold, page));
    misses.push(...scoreMetadata(metadata, gold, page));
  }
  return {
    summary: {
      set,
      pages: pairs.length,
      rows: withHard.rows,
      speechF1: figures(withHard.kinds.speech).f1,
      withHard: quoteFigures(withHard),
      withoutHard: quoteFigures(withoutHard),
      visits: figures(visits),
      reported: {
        rows: reported.rows,
        exact: share(reported.exact, reported.rows),
        overlapping: share(reported.overlapping, reported.rows),
        precision: share(reported.precision.right, reported.precision.of),
        precisionRows: reported.precision.of,
        speaker: share(reported.speaker.right, reported.speaker.of),
      },
      metadata: metadata.fields,
      absent: metadata.absent,
    },
    misses,
  };
}

function quoteFigures(score: QuoteScore): QuoteFigures {
  const [speech, term, title] = scoredKinds.map((kind) => figures(score.kinds[kind])) as [
    Figures,
    Figures,
    Figures,
  ];
  return {
    rows: score.rows,
    speech,
    term,
    title,
    speaker: share(score.speaker.right, score.speaker.of),
    date: share(score.date.right, score.date.of),
    place: share(score.place.right, score.place.of),
    leaderSaid: share(score.leaderSaid.right, score.leaderSaid.of),
    leaderSaidRows: score.leaderSaid.of,
  };
}
