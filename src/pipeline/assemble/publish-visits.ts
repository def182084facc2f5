/** Visit records with readable ids, in order of date. */
import type { Visit } from '../../schema/bundle.ts';
import { compareDates } from '../../text/civil-date.ts';
import { visitSlug } from '../places/place-id.ts';
import type { DraftVisit } from '../reported-visits/draft-visit.ts';
import type { ChosenPassages } from './choose-passages.ts';
import { publishEvidence, type PageEvidence } from './page-evidence.ts';
import type { PlaceRegistry } from './place-registry.ts';
import { speakerId } from './speaker-registry.ts';

/** `2021-06-07-wentingxiang`, `undated-…`; further visits of one name get -2, -3 in the given order. */
export function visitIds(drafts: readonly DraftVisit<PageEvidence>[]): string[] {
  const used = new Map<string, number>();
  return drafts.map(({ date, place }) => {
    const name = `${date ?? 'undated'}-${visitSlug(place)}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** Dated first, then by place and visitor: an order that no file name decides. */
export function inVisitOrder(
  drafts: readonly DraftVisit<PageEvidence>[],
): DraftVisit<PageEvidence>[] {
  const key = ({ visitor, place }: DraftVisit<PageEvidence>): string =>
    `${place.map(({ name }) => name).join('›')} ${visitor.name}`;
  return [...drafts].sort(
    (a, b) => compareDates(a.date, b.date) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
  );
}

export function publishVisit(
  draft: DraftVisit<PageEvidence>,
  id: string,
  quotations: string[],
  registry: PlaceRegistry,
  passagesOf: (article: string) => ChosenPassages,
): Visit {
  return {
    id,
    visitor: speakerId(draft.visitor),
    place: registry.idOf(draft.place),
    date: draft.date,
    evidence: draft.evidence.map((found) => publishEvidence(found, passagesOf)),
    quotations,
    citations: draft.citations,
    reported: draft.reported,
    conflicts: draft.conflicts,
  };
}
