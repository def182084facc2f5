/**
 * The dates below an axis. Each leads to its year, month or day on the timeline's page: a figure is what
 * a reader who wants a year clicks first. Not in the order of the Tab key, where they would stand between
 * the reader and the visits: by keyboard a year is chosen in the date filter.
 */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';

export interface AxisDate {
  /** `2021`, `2021-06` or `2021-06-07`. */
  date: string;
  /** Pixels from the left end of the axis. */
  x: number;
}

interface Props {
  dates: readonly AxisDate[];
  /** Pixels from the top of the plot to the axis. */
  base: number;
  hrefOf: (date: string) => string;
}

export function AxisDates({ dates, base, hrefOf }: Props): ReactNode {
  const { date: words, timeline, colon } = useWords();
  return dates.map(({ date, x }) => {
    const name = formatDate(date, words);
    return (
      <a
        key={date}
        className="axis-date"
        style={{ insetBlockStart: base + 1, insetInlineStart: x }}
        href={hrefOf(date)}
        aria-label={name}
        title={`${name}${colon}${timeline.open}`}
        tabIndex={-1}
        draggable={false}
      >
        {date.length === 4 ? date : name}
      </a>
    );
  });
}
