/** Kinds, speakers, dates and places of marked quotations. */
import { alignQuotes } from './align-quotes.ts';
import { dateIsRight, placeIsRight, sameName } from './compare-values.ts';
import type { GoldPage } from './gold.ts';
import type { PredictedPage } from './predicted-page.ts';
import { type Miss, type Tally, emptyTally, inContext } from './tally.ts';

export const scoredKinds = ['speech', 'term', 'title'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

export interface QuoteScore {
  rows: number;
  /** Gold rows found at all, whatever their kind, in order. */
  found: Tally;
  kinds: Record<ScoredKind, Tally>;
  /** On speech found as speech. */
  speaker: { right: number; of: number };
  date: { right: number; of: number };
  place: { right: number; of: number };
  /** Speech given to the leader: how much of it the gold gives him too. */
  leaderSaid: { right: number; of: number };
}

export const leader = '习近平';

export function emptyQuoteScore(): QuoteScore {
  const none = (): { right: number; of: number } => ({ right: 0, of: 0 });
  return {
    rows: 0,
    found: emptyTally(),
    kinds: { speech: emptyTally(), term: emptyTally(), title: emptyTally() },
    speaker: none(),
    date: none(),
    place: none(),
    leaderSaid: none(),
  };
}

/** Adds one page to `score`; `withHard: false` leaves hard rows and what was found in their place out. */
export function scoreQuotes(
  score: QuoteScore,
  gold: GoldPage,
  page: PredictedPage,
  withHard: boolean,
): Miss[] {
  const misses: Miss[] = [];
  const { pairs, extra } = alignQuotes(
    gold.quotes.filter((row) => row.kind !== 'reported'),
    page.quotes.filter((quote) => quote.kind !== 'reported'),
  );
  for (const { gold: row, found } of pairs) {
    if (row.hard && !withHard) continue;
    const kind = row.kind as ScoredKind;
    const miss = (what: string, expected: string | null, got: string | null): void => {
      const context =
        found === null
          ? `[${row.text.slice(0, 60)}]`
          : inContext(page.text, found.start, found.end);
      misses.push({
        page: gold.id,
        what,
        expected: expected ?? '–',
        found: got ?? '–',
        hard: row.hard,
        context,
      });
    };
    score.rows++;
    if (found === null) {
      score.found.missed++;
      score.kinds[kind].missed++;
      miss('quotation', row.kind, null);
      continue;
    }
    score.found.right++;
    const predicted = found.kind as ScoredKind;
    const isLeader = predicted === 'speech' && found.speaker === leader;
    if (isLeader) {
      score.leaderSaid.of++;
      if (kind === 'speech' && row.speaker === leader) score.leaderSaid.right++;
    }
    if (predicted !== kind) {
      score.kinds[kind].missed++;
      score.kinds[predicted].wrong++;
      miss('kind', row.kind, found.kind);
      continue;
    }
    score.kinds[kind].right++;
    if (kind !== 'speech') continue;
    const facts = {
      speaker: sameName(row.speaker, found.speaker),
      date: dateIsRight(row, found.date, found.dateShown),
      place: placeIsRight({ place: row.place, ...namesOf(gold, row.place) }, found.place),
    };
    for (const fact of ['speaker', 'date', 'place'] as const) {
      score[fact].of++;
      if (facts[fact]) score[fact].right++;
      else {
        const got = fact === 'place' ? found.place.toReversed().join('›') || null : found[fact];
        miss(fact, row[fact], got);
      }
    }
  }
  for (const quote of extra) {
    score.found.wrong++;
    score.kinds[quote.kind as ScoredKind].wrong++;
    if (quote.kind === 'speech' && quote.speaker === leader) score.leaderSaid.of++;
    misses.push({
      page: gold.id,
      what: 'quotation',
      expected: '–',
      found: quote.kind,
      hard: false,
      context: inContext(page.text, quote.start, quote.end),
    });
  }
  return misses;
}

/** Parts and other names of a place stand with the visit of the same name. */
function namesOf(gold: GoldPage, place: string | null): { parts: string[]; otherNames: string[] } {
  const visits = gold.visits.filter((visit) => visit.place === place);
  return {
    parts: visits[0]?.parts ?? [],
    otherNames: visits.flatMap((visit) => visit.otherNames),
  };
}
