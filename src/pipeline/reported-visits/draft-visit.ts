/** A visit while it is being put together, before ids are given: what the pages say, then what cited reports add. */
import type { Citation, Evidence, FactName, VisitConflict } from '../../schema/bundle.ts';
import type { FoundPerson, PlaceStep } from '../found.ts';

/** `E` is whatever the caller keeps as evidence; merging only reads which fact it is for. */
export interface DraftVisit<E extends { fact: FactName } = Evidence> {
  visitor: FoundPerson;
  /** Largest first, never empty. */
  place: PlaceStep[];
  /** EDTF level 0, or null where nobody says. */
  date: string | null;
  /** First day on which a page tells of it: the visit was paid no later. Left out where not known. */
  toldOn?: string | null;
  /** Words of the pages; empty for a visit that only cited reports know. */
  evidence: E[];
  /** The caller's numbers of the quotations said there then. */
  quotationIndices: number[];
  citations: Citation[];
  /** Facts that `citations` give and no page does. */
  reported: ('visitor' | 'place' | 'date')[];
  /** `witnesses` index `evidence`, `citations` index `citations`. */
  conflicts: VisitConflict[];
}
