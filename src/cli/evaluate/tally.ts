/** Counts of right, wrong and missed, and what they come to. */

export interface Tally {
  right: number;
  /** Found and wrong. */
  wrong: number;
  missed: number;
}

export interface Figures extends Tally {
  /** Null where nothing was found (precision) or nothing was to be found (recall). */
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export function emptyTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}

export function figures(tally: Tally): Figures {
  const { right, wrong, missed } = tally;
  return {
    ...tally,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Rounded to four places, so that the same counts print the same figure everywhere. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}

/** One thing that is not as the gold has it. */
export interface Miss {
  page: string;
  /** What was scored: kind, speaker, date, place, visit, reported, metadata, absent. */
  what: string;
  expected: string;
  found: string;
  hard: boolean;
  /** The place in the text, twenty characters to either side. */
  context: string;
}

/** The stretch with twenty characters to either side, on one line; a long stretch is cut in the middle. */
export function inContext(text: string, start: number, end: number): string {
  const inner = text.slice(start, end);
  const shown = inner.length > 60 ? `${inner.slice(0, 40)}…${inner.slice(-15)}` : inner;
  return `${text.slice(Math.max(0, start - 20), start)}[${shown}]${text.slice(end, end + 20)}`.replaceAll(
    '\n',
    '⏎',
  );
}
