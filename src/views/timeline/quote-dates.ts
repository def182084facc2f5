/**
 * When the quotations were said, as the timeline draws them: one column for the days that lie close
 * together, one bar for each month or year that is wide enough to be one.
 */
import type { Quotation } from '../../schema/bundle.ts';
import { dateSpan } from '../../text/civil-date.ts';
import { layoutTimeline, type TimelineFrame } from './timeline-layout.ts';

export interface DatedWords {
  date: string;
  quotations: readonly Quotation[];
}

/** Quotations by the date they were said on, in order of their first day; those without one are left out. */
export function byDate(quotations: readonly Quotation[]): readonly DatedWords[] {
  const dates = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const { date } = quotation.said;
    if (date === null || dateSpan(date) === null) continue;
    const known = dates.get(date);
    if (known === undefined) dates.set(date, [quotation]);
    else known.push(quotation);
  }
  return [...dates]
    .map(([date, said]) => ({ date, quotations: said }))
    .sort((a, b) => first(a.date) - first(b.date) || a.date.length - b.date.length);
}

export interface WordsColumn {
  /** Middle, in pixels. */
  x: number;
  dates: readonly DatedWords[];
  count: number;
}

export interface WordsBar {
  x: number;
  width: number;
  /** 0 the uppermost; null where no lane is free, then it is not drawn but listed. */
  lane: number | null;
  words: DatedWords;
}

/** `frame.maxLanes`: lanes for bars; `frame.dot`: least distance of columns, and least width of a bar. */
export function layoutWords(
  dates: readonly DatedWords[],
  frame: TimelineFrame,
): { columns: WordsColumn[]; bars: WordsBar[]; lanes: number } {
  const known = new Map(dates.map((words) => [words.date, words]));
  const isWide = ({ date }: DatedWords): boolean => {
    const span = dateSpan(date);
    return span !== null && date.length < 10 && (span.to - span.from) * frame.scale > frame.dot;
  };
  const items = dates.map((words) => ({
    key: words.date,
    date: words.date,
    labelWidth: isWide(words) ? 0 : null,
    prominent: true,
  }));
  const { entries, lanes } = layoutTimeline(items, frame);
  const columns: WordsColumn[] = [];
  const bars: WordsBar[] = [];
  for (const entry of entries) {
    const members = ('keys' in entry ? entry.keys : [entry.key]).flatMap(
      (key) => known.get(key) ?? [],
    );
    const [only] = members;
    if (only === undefined) continue;
    if (!('keys' in entry) && isWide(only)) {
      bars.push({ x: entry.x, width: entry.width, lane: entry.lane, words: only });
    } else {
      const count = members.reduce((sum, { quotations }) => sum + quotations.length, 0);
      columns.push({ x: entry.x + entry.width / 2, dates: members, count });
    }
  }
  return { columns, bars, lanes };
}

function first(date: string): number {
  return dateSpan(date)?.from ?? 0;
}
