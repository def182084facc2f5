/** One accepted row of a table of visits that reports outside the collection tell of. */
import type { Citation } from '../../schema/bundle.ts';
import type { FoundPerson, PlaceStep } from '../found.ts';

export interface ReportedVisit {
  /** The table's own key; never shown, but it fixes the order of citations. */
  id: string;
  /** Line of the table, for messages. */
  line: number;
  visitor: FoundPerson;
  /** EDTF level 0. */
  date: string;
  /** Largest first; codes are left to the gazetteer. */
  place: PlaceStep[];
  /** First source first; at least one. */
  citations: Citation[];
}
