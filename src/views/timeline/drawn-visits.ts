/** What the timeline draws of each visit: a mark for its date, and one for each other date that a source gives. */
import type { Visit } from '../../schema/bundle.ts';
import type { TimelineItem } from './timeline-layout.ts';
import type { ShownVisit } from './shown-visits.ts';

export interface DrawnVisit {
  /** The visit's id; for a date that another source gives, with that date behind it. */
  key: string;
  date: string;
  shown: ShownVisit;
}

/** The visit's own date first, then those of conflicts, each once. */
export function datesOf({ date, conflicts }: Visit): readonly string[] {
  const others = conflicts
    .filter(({ fact }) => fact === 'date')
    .flatMap(({ values }) => values.map(({ value }) => value));
  return [...new Set(date === null ? others : [date, ...others])];
}

export function drawnVisits(visits: readonly ShownVisit[]): readonly DrawnVisit[] {
  return visits.flatMap((shown) =>
    datesOf(shown.visit).map((date, i) => ({
      key: i === 0 ? shown.visit.id : `${shown.visit.id} ${date}`,
      date,
      shown,
    })),
  );
}

/** `nameSilent`: visits of which the collection has no words are named, too, where there is room. */
export function itemOf(
  { key, date, shown }: DrawnVisit,
  chosen: readonly string[],
  nameSilent: boolean,
): TimelineItem {
  const prominent = !shown.silent || chosen.includes(shown.visit.id);
  const labelWidth = prominent || nameSilent ? nameWidth(shown) : null;
  return { key, date, labelWidth, prominent };
}

/**
 * Width of a name in pixels as styled in timeline.css: 13 px a Chinese character, 7 a figure, and a margin.
 * There is room for all quotations of the visit, so that nothing moves when a search leaves fewer.
 */
export function nameWidth({ place, visit, silent }: ShownVisit): number {
  const figures = String(visit.quotations.length).length;
  return [...place].length * 13.1 + (silent ? 0 : figures * 7 + 4) + 6;
}
