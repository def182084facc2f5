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
  /** Quotations said on the visit that choosing it would show. */
  count: number;
  /** The collection has no words from it at all. */
  silent: boolean;
}

/** `counts`: quotations by visit under the present filters; without it every quotation counts. */
export function useVisits(
  library: Library,
  counts: ReadonlyMap<string, number> | null,
): readonly ShownVisit[] {
  return useMemo(
    () =>
      library.collection.visits
        .map((visit) => ({
          visit,
          place: library.places.get(visit.place)?.name ?? visit.place,
          visitor: library.speakers.get(visit.visitor)?.name ?? visit.visitor,
          count: counts === null ? visit.quotations.length : (counts.get(visit.id) ?? 0),
          silent: visit.quotations.length === 0,
        }))
        .sort((a, b) => compareDates(a.visit.date, b.visit.date)),
    [library, counts],
  );
}
