/** The quotations below the axis: a column for days, a bar for months and years; each leads to its words. */
import { memo, useMemo, type ReactNode } from 'react';
import { dateSpan } from '../../text/civil-date.ts';
import { formatRoute } from '../../store/format-route.ts';
import type { QuotesQuery } from '../../store/route.ts';
import { useApp, useWords } from '../app-context.ts';
import { formatDate, formatRange } from '../format-date.ts';
import { layoutWords, type DatedWords, type WordsBar, type WordsColumn } from './quote-dates.ts';
import type { TimeView } from './time-view.ts';
import { useTimelineWords } from './words.ts';

interface Props {
  words: readonly DatedWords[];
  whole: TimeView;
  scale: number;
  width: number;
  /** Pixels from the beginning of the whole to the left end of the view. */
  offset: number;
}

const dot = 24;
const tallest = 34;
const barHeight = 26;
/** A bar narrower than this has only its number. */
const roomForDate = 56;

export function WordsLane({ words, whole, scale, width, offset }: Props): ReactNode {
  const page = useTimelineWords();
  const total = (whole.to - whole.from) * scale;
  const { columns, bars, lanes } = useMemo(
    () => layoutWords(words, { start: whole.from, scale, width: total, dot, gap: 2, maxLanes: 3 }),
    [words, whole, scale, total],
  );
  const rows = columns.length > 0 ? tallest + 18 : 0;
  if (words.length === 0) return null;
  return (
    <div className="words-lane" style={{ blockSize: rows + lanes * barHeight }}>
      <span className="plot-name" aria-hidden="true">
        {page.words}
      </span>
      <ol
        className="plot-moved"
        aria-label={page.words}
        style={{ inlineSize: total, translate: `${-offset}px` }}
      >
        <WordsMarks
          columns={columns}
          bars={bars}
          rows={rows}
          width={width}
          screen={Math.floor(offset / width)}
        />
      </ol>
    </div>
  );
}

interface MarksProps {
  columns: readonly WordsColumn[];
  bars: readonly WordsBar[];
  rows: number;
  width: number;
  /** Screens from the beginning to the left end of the view; only what lies near it is drawn. */
  screen: number;
}

const WordsMarks = memo(function WordsMarks(props: MarksProps): ReactNode {
  const { columns, bars, rows, width, screen } = props;
  const inReach = (from: number, to: number): boolean =>
    to > (screen - 1) * width && from < (screen + 2) * width;
  const most = columns.reduce((highest, { count }) => Math.max(highest, count), 1);
  const hrefOf = useWordsHref();
  const labelOf = useWordsLabel();
  return (
    <>
      {columns
        .filter(({ x }) => inReach(x, x))
        .map(({ x, dates, count }) => (
          <li key={dates[0]?.date} style={{ left: x - dot / 2, top: 0, blockSize: rows }}>
            <a
              className="words-column"
              href={hrefOf(dates)}
              aria-label={labelOf(dates, count)}
              title={labelOf(dates, count)}
              draggable={false}
            >
              <span
                className="words-bar"
                style={{ blockSize: 4 + (tallest - 4) * Math.sqrt(count / most) }}
              />
              <span className="words-count">{count}</span>
            </a>
          </li>
        ))}
      {bars
        .filter(({ lane, x, width: wide }) => lane !== null && inReach(x, x + wide))
        .map(({ x, width: wide, lane, words: said }) => (
          <li
            key={said.date}
            style={{ left: x, top: rows + (lane ?? 0) * barHeight, inlineSize: wide }}
          >
            <a
              className="words-span"
              href={hrefOf([said])}
              aria-label={labelOf([said], said.quotations.length)}
              title={labelOf([said], said.quotations.length)}
              draggable={false}
            >
              <span
                className="words-count"
                style={{ translate: `${Math.max(0, Math.min(screen * width - x, wide - 90))}px` }}
              >
                {wide >= roomForDate && <DateOf date={said.date} />} {said.quotations.length}
              </span>
            </a>
          </li>
        ))}
    </>
  );
});

function DateOf({ date }: { date: string }): ReactNode {
  return formatDate(date, useWords().date);
}

/** One quotation opens itself, several the table narrowed to their days. */
function useWordsHref(): (dates: readonly DatedWords[]) => string {
  const query = useApp((state) => state.lastQuery);
  return (dates) => {
    const said = dates.flatMap(({ quotations }) => quotations);
    const [only] = said;
    if (said.length === 1 && only !== undefined) return formatRoute({ view: 'quote', id: only.id });
    const filters = {
      ...query.filters,
      visit: [],
      from: dates[0]?.date ?? null,
      to: lastOf(dates),
    };
    const narrowed: QuotesQuery = { ...query, page: 1, filters };
    return formatRoute({ view: 'quotes', query: narrowed });
  };
}

function useWordsLabel(): (dates: readonly DatedWords[], count: number) => string {
  const words = useWords();
  const page = useTimelineWords();
  return (dates, count) =>
    page.wordsLabel(formatRange(dates[0]?.date ?? null, lastOf(dates), words.date) ?? '', count);
}

/** The date that ends last. */
function lastOf(dates: readonly DatedWords[]): string | null {
  const end = (date: string): number => dateSpan(date)?.to ?? -Infinity;
  return dates.reduce<string | null>(
    (last, { date }) => (last === null || end(date) > end(last) ? date : last),
    null,
  );
}
