/** The visits as the timeline shows them, in order of date, the undated last. */
import { useMemo } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import type { Library } from '../../store/library.ts';
import { compareDates } from '../../text/civil-date.ts';
import { visitDateStanding, type DateStanding } from '../text/date-standing.ts';

export interface ShownVisit {
  visit: Visit;
  /** Name of the place visited. */
  place: string;
  visitor: string;
  /** Quotations said on the visit that choosing it would show. */
  count: number;
  /** The collection has no words from it at all. */
  silent: boolean;
  standing: DateStanding;
}

/** `counts`: quotations by visit under the present filters. */
export function useVisits(
  library: Library,
  counts: ReadonlyMap<string, number>,
  withSilent: boolean,
): readonly ShownVisit[] {
  return useMemo(
    () =>
      library.collection.visits
        .filter(({ quotations }) => withSilent || quotations.length > 0)
        .map((visit) => ({
          visit,
          place: library.places.get(visit.place)?.name ?? visit.place,
          visitor: library.speakers.get(visit.visitor)?.name ?? visit.visitor,
          count: counts.get(visit.id) ?? 0,
          silent: visit.quotations.length === 0,
          standing: visitDateStanding(visit),
        }))
        .sort((a, b) => compareDates(a.visit.date, b.visit.date)),
    [library, counts, withSilent],
  );
}
