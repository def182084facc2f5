/** One visit on the timeline: a dot for a day, a bar for a month or year, and its name where it fits. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import type { TimelineMark } from './timeline-layout.ts';
import type { ShownVisit } from './use-visits.ts';

interface Props {
  shown: ShownVisit;
  /** Null on the undated lane, where marks flow like words. */
  position: (TimelineMark & { top: number; right: number }) | null;
  pressed: boolean;
  tabbable: boolean;
  onChoose: () => void;
}

export function VisitMark({ shown, position, pressed, tabbable, onChoose }: Props): ReactNode {
  const words = useWords();
  const { visit, place, visitor, count } = shown;
  const quotes = count === 0 ? words.timeline.noQuotes : words.timeline.quotes(count);
  const facts = [
    formatDate(visit.date, words.date),
    place,
    words.timeline.visitor(visitor),
    quotes,
  ];
  if (visit.conflicts.length > 0) facts.push(words.timeline.conflict);
  const name = facts.join(words.listComma);
  const before = position?.label === 'before';
  const classes = [
    'visit-mark',
    position === null ? 'visit-undated' : `visit-${precisionOf(visit.date)}`,
    position !== null && position.label === null && 'visit-unnamed',
    before && 'visit-before',
    count === 0 && 'visit-silent',
    visit.conflicts.length > 0 && 'visit-conflict',
  ];
  return (
    <li
      style={
        position === null
          ? undefined
          : {
              top: position.top,
              ...(before ? { right: position.right } : { left: position.x }),
              zIndex: 1 + position.lane,
            }
      }
    >
      <button
        type="button"
        className={classes.filter(Boolean).join(' ')}
        aria-pressed={pressed}
        aria-label={name}
        title={name}
        tabIndex={tabbable ? 0 : -1}
        onClick={onChoose}
      >
        <span
          className="visit-box"
          style={position === null ? undefined : { inlineSize: position.width }}
        >
          <span
            className="visit-shape"
            style={position === null ? undefined : { inlineSize: Math.max(10, position.time) }}
          />
        </span>
        <span className="visit-name" lang="zh-Hans">
          {place}
          <span className="visit-count"> {count}</span>
        </span>
      </button>
    </li>
  );
}

function precisionOf(date: string | null): 'day' | 'month' | 'year' {
  if (date === null || date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}
