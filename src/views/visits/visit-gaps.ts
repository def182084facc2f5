/** What is not known of a visit, or known only from elsewhere: the page says it instead of leaving a blank. */
import type { Visit } from '../../schema/bundle.ts';
import { dateSpan } from '../../text/civil-date.ts';
import { visitDateStanding } from '../text/date-standing.ts';

export type VisitGap =
  | 'silent'
  | 'undated'
  /** Month or year at best. */
  | 'coarse'
  /** No page of the collection gives the date. */
  | 'dateReported'
  /** The pages give the date less precisely. */
  | 'datePrecised'
  | 'dateInferred'
  /** Every report that is dated appeared more than `lateAfter` days after the visit. */
  | 'lateReports'
  /** No page of the collection tells of the visit. */
  | 'unwitnessed';

const lateAfter = 31;

/** In the order in which a reader would ask. */
export function visitGaps(visit: Visit): readonly VisitGap[] {
  const { date, citations, evidence, quotations } = visit;
  const gaps: VisitGap[] = [];
  if (quotations.length === 0) gaps.push('silent');
  if (evidence.length === 0) gaps.push('unwitnessed');
  if (date === null) return [...gaps, 'undated'];
  if (date.length < 10) gaps.push('coarse');
  const standing = visitDateStanding(visit);
  if (standing === 'inferred') gaps.push('dateInferred');
  if (standing === 'reported' && evidence.length > 0) {
    gaps.push(evidence.some(({ fact }) => fact === 'date') ? 'datePrecised' : 'dateReported');
  }
  const end = dateSpan(date)?.to ?? Infinity;
  const published = citations.flatMap((one) => dateSpan(one.date ?? '') ?? []);
  const late = published.length > 0 && published.every(({ from }) => from >= end + lateAfter);
  if (late && standing !== 'printed') gaps.push('lateReports');
  return gaps;
}
