/** What went into the collection, counted from its records. */
import {
  witnessGrades,
  type Collection,
  type Quotation,
  type WitnessGrade,
} from '../../schema/bundle.ts';
import { editKinds } from '../../schema/edit.ts';

export interface QualityCounts {
  articles: number;
  complete: number;
  quotations: number;
  visits: number;
  /** Those of the visits from which no quotation comes. */
  silent: number;
  /** Repairs in whole articles, and the articles that have any of the kind. */
  repairs: readonly { kind: (typeof editKinds)[number]; count: number; articles: number }[];
  /** Witnesses by the least sure repair in their words, and the quotations that have such a witness. */
  grades: readonly { grade: WitnessGrade; witnesses: number; quotations: number }[];
  /** UTF-16 code units left out, by reason, most first. */
  dropped: readonly { reason: string; chars: number; articles: number }[];
}

export function qualityCounts({ articles, quotations, visits }: Collection): QualityCounts {
  const dropped = new Map<string, { reason: string; chars: number; articles: number }>();
  for (const article of articles) {
    for (const { reason, chars } of article.dropped) {
      const before = dropped.get(reason) ?? { reason, chars: 0, articles: 0 };
      dropped.set(reason, { reason, chars: before.chars + chars, articles: before.articles + 1 });
    }
  }
  return {
    articles: articles.length,
    complete: articles.filter(({ complete }) => complete).length,
    quotations: quotations.length,
    visits: visits.length,
    silent: visits.filter((visit) => visit.quotations.length === 0).length,
    repairs: editKinds
      .map((kind) => {
        const counts = articles.map(({ repairs }) => repairs[kind] ?? 0);
        const count = counts.reduce((all, one) => all + one, 0);
        return { kind, count, articles: counts.filter((one) => one > 0).length };
      })
      .filter(({ count }) => count > 0),
    grades: witnessGrades.map((grade) => ({
      grade,
      witnesses: quotations
        .flatMap(({ witnesses }) => witnesses)
        .filter((witness) => witness.grade === grade).length,
      quotations: quotationsOfGrade(quotations, grade).length,
    })),
    dropped: [...dropped.values()].sort(
      (a, b) => b.chars - a.chars || (a.reason < b.reason ? -1 : 1),
    ),
  };
}

/** Those of which some witness has this grade. */
export function quotationsOfGrade(
  quotations: readonly Quotation[],
  grade: WitnessGrade,
): Quotation[] {
  return quotations.filter(({ witnesses }) => witnesses.some((one) => one.grade === grade));
}
