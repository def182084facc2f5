/** What a comparison sets beside each other: every witness of a quotation, or a quotation and its related ones. */
import type { Quotation, RelationKind, Said } from '../../schema/bundle.ts';

export interface Side {
  key: string;
  quotation: Quotation;
  /** As it is compared: as printed after repair for a witness, the reading text for a quotation. */
  text: string;
  /** Speaker id. */
  speaker: string | null;
  said: Said;
  /** Articles that print it: one for a witness. */
  articles: readonly string[];
  /** Counted from 1, for a witness. */
  witness: number | null;
  /** How the first quotation stands to this one, where the collection says so. */
  relation: RelationKind | null;
}

/** The witnesses of one quotation, in its own order. */
export function witnessSides(quotation: Quotation): Side[] {
  return quotation.witnesses.map((witness, index) => ({
    key: `${witness.article} ${witness.passage} ${witness.start}`,
    quotation,
    text: witness.text,
    speaker: witness.speaker,
    said: witness.said,
    articles: [witness.article],
    witness: index + 1,
    relation: null,
  }));
}

/** The first quotation and the others, each with its reading text. */
export function quotationSides(first: Quotation, others: readonly Quotation[]): Side[] {
  return [first, ...others].map((quotation) => ({
    key: quotation.id,
    quotation,
    text: quotation.text,
    speaker: quotation.speaker,
    said: quotation.said,
    articles: [...new Set(quotation.witnesses.map(({ article }) => article))],
    witness: null,
    relation: relationTo(first, quotation.id),
  }));
}

/** Null also for the same words of somebody else, which are no other wording. */
function relationTo({ related }: Quotation, id: string): RelationKind | null {
  const found = related.find((one) => one.id === id);
  return found === undefined || found.difference === 0 ? null : found.relation;
}

/** The quotations that the collection relates to this one, as far as it holds them. */
export function relatedOf(
  { related }: Quotation,
  quotations: ReadonlyMap<string, Quotation>,
): Quotation[] {
  return related.flatMap(({ id }) => quotations.get(id) ?? []);
}

/**
 * In which order many sides are shown: one side of each wording, then those that
 * repeat one. Few keep their own order, in which a reader counts them.
 */
export function distinctFirst(sides: readonly Side[], few: number): readonly Side[] {
  if (sides.length <= few) return sides;
  const seen = new Set<string>();
  const fresh: Side[] = [];
  const repeated: Side[] = [];
  for (const side of sides) {
    (seen.has(side.text) ? repeated : fresh).push(side);
    seen.add(side.text);
  }
  return [...fresh, ...repeated];
}
