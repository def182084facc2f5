/** Lets a quotation take its date from a visit that cited reports date, and say so. */
import type { Said, Visit } from '../../schema/bundle.ts';
import { isFiner } from '../../text/civil-date.ts';

/**
 * The date is taken only where the passage itself names the visit: the words were said at the visit's own
 * place (not merely in the city around it), and the passage has words for the visit or the place. Those words
 * become the evidence of the date, with the basis `cited`. In any other case `said` comes back as it is.
 */
export function dateFromCitedVisit(said: Said, visit: Visit): Said {
  if (said.visit !== visit.id || said.place !== visit.place || !visit.reported.includes('date')) {
    return said;
  }
  // where reports and pages differ, the visit keeps both dates and the quotation takes neither
  if (visit.date === null || visit.conflicts.some(({ fact }) => fact === 'date')) return said;
  if (said.date !== null && !isFiner(visit.date, said.date)) return said;
  const naming =
    said.evidence.find(({ fact }) => fact === 'visit') ??
    said.evidence.find(({ fact }) => fact === 'place');
  if (naming === undefined) return said;
  return {
    ...said,
    date: visit.date,
    // the passage's own words for a coarser date stay, before what the reports add
    evidence: [...said.evidence, { ...naming, fact: 'date', basis: 'cited' }],
  };
}
