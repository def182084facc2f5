/** What an article's passages say, as spans: quotations, who, the cue, dates, places, occasions, visits. */
import type { Collection, Evidence, FactName, Quotation } from '../../schema/bundle.ts';
import type { Span } from '../../schema/primitives.ts';

/** In the order of the legend. */
export const markKinds = ['quote', 'cue', 'person', 'date', 'place', 'occasion', 'visit'] as const;
export type ArticleMarkKind = (typeof markKinds)[number];

export interface ArticleMark extends Span {
  kind: ArticleMarkKind;
  /** Of the quotation, for `quote`. */
  quotation: Quotation | null;
}

const kindOfFact: Readonly<Record<FactName, ArticleMarkKind>> = {
  speaker: 'person',
  visitor: 'person',
  date: 'date',
  place: 'place',
  occasion: 'occasion',
  visit: 'visit',
};

/** Marks by index of the passage, each list by start; words marked twice for one reason are marked once. */
export function articleMarks(
  { quotations, visits }: Collection,
  article: string,
): ReadonlyMap<number, readonly ArticleMark[]> {
  const passages = new Map<number, Map<string, ArticleMark>>();
  const add = (
    passage: number,
    kind: ArticleMarkKind,
    { start, end }: Span,
    quotation: Quotation | null = null,
  ): void => {
    const marks = passages.get(passage) ?? new Map<string, ArticleMark>();
    passages.set(passage, marks);
    const key = `${kind} ${start} ${end} ${quotation?.id ?? ''}`;
    if (!marks.has(key)) marks.set(key, { kind, start, end, quotation });
  };
  const addEvidence = (evidence: readonly Evidence[]): void => {
    for (const one of evidence) {
      if (one.article !== article) continue;
      // the words that a citation dates or places name a visit, not a date
      add(one.passage, one.basis === 'cited' ? 'visit' : kindOfFact[one.fact], one);
    }
  };
  for (const quotation of quotations) {
    addEvidence(quotation.said.evidence);
    for (const witness of quotation.witnesses) {
      if (witness.article !== article) continue;
      add(witness.passage, 'quote', witness, quotation);
      if (witness.cue !== null) add(witness.passage, 'cue', witness.cue);
      if (witness.source !== null) add(witness.passage, 'person', witness.source);
      addEvidence(witness.said.evidence);
    }
  }
  for (const visit of visits) addEvidence(visit.evidence);
  return new Map(
    [...passages].map(([passage, marks]) => [
      passage,
      [...marks.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    ]),
  );
}
