/** One visit on the timeline: a dot for a day, a bar for a month or year, hollow where nothing is quoted. */
import type { CSSProperties, ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import type { TimelineMark } from './timeline-layout.ts';
import type { ShownVisit } from './use-visits.ts';

interface Props {
  shown: ShownVisit;
  /** Null on the undated lane, where marks flow like words. `total`: width of the axis. */
  place: { mark: TimelineMark; top: number; total: number } | null;
  pressed: boolean;
  tabbable: boolean;
  onChoose: () => void;
}

/** What has words lies over what has none. */
const zAxis = { silent: 1, quoted: 2, named: 3 };

export function VisitMark({ shown, place, pressed, tabbable, onChoose }: Props): ReactNode {
  const words = useWords();
  const { visit, count, silent } = shown;
  const quotes = count === 0 ? words.timeline.noQuotes : words.timeline.quotes(count);
  const facts = [
    formatDate(visit.date, words.date),
    shown.place,
    words.timeline.visitor(shown.visitor),
    quotes,
  ];
  if (visit.conflicts.length > 0) facts.push(words.timeline.conflict);
  const name = facts.join(words.listComma);
  const mark = place?.mark;
  const classes = [
    'visit-mark',
    mark === undefined ? 'visit-undated' : `visit-${precisionOf(visit.date)}`,
    mark?.lane === null && 'visit-unnamed',
    place !== null && place.mark.lane === null && isLate(place) && 'visit-late',
    mark?.label === 'before' && 'visit-before',
    silent && 'visit-silent',
    count === 0 && !silent && 'visit-filtered',
    visit.conflicts.length > 0 && 'visit-conflict',
  ];
  return (
    <li style={place === null ? undefined : positionOf(place, silent)}>
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        aria-pressed={pressed}
        aria-label={name}
        title={name}
        tabIndex={tabbable ? 0 : -1}
        onClick={onChoose}
      >
        <span className="visit-box" style={mark && { inlineSize: mark.width }}>
          <span className="visit-shape" style={mark && { inlineSize: Math.max(10, mark.time) }} />
        </span>
        <span className="visit-name" lang="zh-Hans">
          {shown.place}
          {!silent && <span className="visit-count"> {count}</span>}
        </span>
      </button>
    </li>
  );
}

/** Marks on the lanes lie over those on the axis; a name before its mark grows to the left. */
function positionOf(
  { mark, top, total }: NonNullable<Props['place']>,
  silent: boolean,
): CSSProperties {
  const onAxis = silent ? zAxis.silent : zAxis.quoted;
  const zIndex = mark.lane === null ? onAxis : zAxis.named;
  return mark.label === 'before'
    ? { top, zIndex, right: total - mark.x - mark.width }
    : { top, zIndex, left: mark.x };
}

/** In the right half the name of a mark on the axis opens to the left. */
function isLate({ mark, total }: NonNullable<Props['place']>): boolean {
  return mark.x > total / 2;
}

function precisionOf(date: string | null): 'day' | 'month' | 'year' {
  if (date === null || date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}
