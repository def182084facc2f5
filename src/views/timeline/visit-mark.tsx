/** One visit on the timeline: a dot for a day, a bar for a month or year, hollow where nothing is quoted. */
import { memo, type CSSProperties, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { givenDateStanding } from '../text/date-standing.ts';
import { nameWidth } from './drawn-visits.ts';
import type { TimelineMark } from './timeline-layout.ts';
import type { ShownVisit } from './shown-visits.ts';

interface Props {
  shown: ShownVisit;
  /** Quotations said on the visit that choosing it would show. */
  count: number;
  /** The date this mark stands for, one of several where sources differ. */
  date: string | null;
  /** Null on the undated lane, where marks flow like words. */
  mark: TimelineMark | null;
  top: number;
  /** Width of the whole axis. */
  total: number;
  pressed: boolean;
  tabbable: boolean;
  onChoose: (id: string) => void;
}

/** What has words lies over what has none. */
const zAxis = { silent: 1, quoted: 2, named: 3 };

export const VisitMark = memo(function VisitMark(props: Props): ReactNode {
  const { shown, count, date, mark, top, total, pressed, tabbable, onChoose } = props;
  const words = useWords();
  const { visit, silent } = shown;
  const standing = givenDateStanding(visit, date);
  const inferred = standing === 'inferred';
  const none = silent ? words.timeline.noQuotes : words.timeline.noneMatch;
  const quotes = count === 0 ? none : words.timeline.quotes(count);
  const when = formatDate(date, words.date);
  const facts = [
    inferred ? `${when} ${words.date.inferred}` : when,
    shown.place,
    words.timeline.visitor(shown.visitor),
    quotes,
  ];
  if (visit.conflicts.length > 0) facts.push(words.timeline.conflict);
  const name = facts.join(words.listComma);
  const classes = [
    'visit-mark',
    mark === null ? 'visit-undated' : `visit-${precisionOf(date)}`,
    mark?.lane === null && 'visit-unnamed',
    mark?.lane === null && mark.x > total / 2 && 'visit-late',
    mark?.label === 'before' && 'visit-before',
    mark !== null && mark.width > nameWidth(shown) + 16 && 'visit-roomy',
    silent && 'visit-silent',
    count === 0 && !silent && 'visit-filtered',
    visit.conflicts.length > 0 && 'visit-conflict',
    inferred && 'visit-inferred',
  ];
  return (
    <li style={mark === null ? undefined : positionOf(mark, top, total, silent)}>
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        aria-pressed={pressed}
        aria-label={name}
        title={name}
        data-key={mark?.key}
        tabIndex={tabbable ? 0 : -1}
        onClick={() => onChoose(visit.id)}
      >
        <span className="visit-box" style={mark === null ? undefined : { inlineSize: mark.width }}>
          <span
            className="visit-shape"
            style={mark === null ? undefined : { inlineSize: Math.max(10, mark.time) }}
          />
        </span>
        <span className="visit-name" lang="zh-Hans">
          {shown.place}
          {!silent && <span className="visit-count"> {count}</span>}
        </span>
      </button>
    </li>
  );
});

/** Marks on the lanes lie over those on the axis; a name before its mark grows to the left. */
function positionOf(
  mark: TimelineMark,
  top: number,
  total: number,
  silent: boolean,
): CSSProperties {
  const onAxis = silent ? zAxis.silent : zAxis.quoted;
  const zIndex = mark.lane === null ? onAxis : zAxis.named;
  return mark.label === 'before'
    ? { top, zIndex, right: total - mark.x - mark.width }
    : { top, zIndex, left: mark.x };
}

function precisionOf(date: string | null): 'day' | 'month' | 'year' {
  if (date === null || date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}
