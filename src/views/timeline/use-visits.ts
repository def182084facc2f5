/** The visits as the timeline shows them, in order of date, the undated last. */
import { useMemo } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import type { Library } from '../../store/library.ts';
import { compareDates } from '../../text/civil-date.ts';

export interface ShownVisit {
  visit: Visit;
  /** Name of the place visited. */
  place: string;
  visitor: string;
  /** Quotations said on the visit. */
  count: number;
}

export function useVisits(library: Library): readonly ShownVisit[] {
  return useMemo(
    () =>
      library.collection.visits
        .map((visit) => ({
          visit,
          place: library.places.get(visit.place)?.name ?? visit.place,
          visitor: library.speakers.get(visit.visitor)?.name ?? visit.visitor,
          count: visit.quotations.length,
        }))
        .sort((a, b) => compareDates(a.visit.date, b.visit.date)),
    [library],
  );
}
