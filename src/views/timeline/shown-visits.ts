/** The visits as the timeline shows them, in order of date, the undated last. */
import type { Visit } from '../../schema/bundle.ts';
import type { Library } from '../../store/library.ts';
import { dateSpan } from '../../text/civil-date.ts';
import { visitDateStanding, type DateStanding } from '../text/date-standing.ts';

/** What no search and no filter changes; how many of its quotations they leave is counted beside it. */
export interface ShownVisit {
  visit: Visit;
  /** Name of the place visited. */
  place: string;
  visitor: string;
  /** The collection has no words from it at all. */
  silent: boolean;
  standing: DateStanding;
}

interface Ordered {
  all: readonly ShownVisit[];
  quoted: readonly ShownVisit[];
}

const known = new WeakMap<Library, Ordered>();

/** Made once for each collection, since it is drawn for every key that is typed. */
export function shownVisits(library: Library, withSilent: boolean): readonly ShownVisit[] {
  let ordered = known.get(library);
  if (ordered === undefined) {
    const all = inOrder(library.collection.visits).map((visit): ShownVisit => ({
      visit,
      place: library.places.get(visit.place)?.name ?? visit.place,
      visitor: library.speakers.get(visit.visitor)?.name ?? visit.visitor,
      silent: visit.quotations.length === 0,
      standing: visitDateStanding(visit),
    }));
    ordered = { all, quoted: all.filter(({ silent }) => !silent) };
    known.set(library, ordered);
  }
  return withSilent ? ordered.all : ordered.quoted;
}

/** As `compareDates` orders them, each date read once. */
function inOrder(visits: readonly Visit[]): readonly Visit[] {
  const never = { from: Infinity, to: 0 };
  return visits
    .map((visit) => ({ visit, span: (visit.date === null ? null : dateSpan(visit.date)) ?? never }))
    .sort((a, b) =>
      a.span.from === b.span.from ? b.span.to - a.span.to : a.span.from - b.span.from,
    )
    .map(({ visit }) => visit);
}
