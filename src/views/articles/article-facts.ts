/** What the list of articles says of each, counted from the collection, and its order. */
import {
  witnessGrades,
  type Article,
  type Collection,
  type WitnessGrade,
} from '../../schema/bundle.ts';
import type { ArticleSort } from '../../store/route.ts';

export interface ArticleFacts {
  article: Article;
  /** Quotations that the article prints, whatever their kind. */
  quotations: number;
  /** These by the least sure repair inside their words here. */
  grades: Readonly<Record<WitnessGrade, number>>;
  /** Repairs in the whole article. */
  repairs: number;
  /** UTF-16 code units of the page that are no part of the article. */
  dropped: number;
}

export function articleFacts({ articles, quotations }: Collection): ArticleFacts[] {
  const worst = new Map<string, Map<string, WitnessGrade>>();
  for (const { id, witnesses } of quotations) {
    for (const { article, grade } of witnesses) {
      const grades = worst.get(article) ?? new Map<string, WitnessGrade>();
      worst.set(article, grades);
      const before = grades.get(id) ?? 'intact';
      if (witnessGrades.indexOf(grade) >= witnessGrades.indexOf(before)) grades.set(id, grade);
    }
  }
  return articles.map((article) => {
    const found = [...(worst.get(article.id)?.values() ?? [])];
    const count = (grade: WitnessGrade): number => found.filter((one) => one === grade).length;
    return {
      article,
      quotations: found.length,
      grades: {
        intact: count('intact'),
        exact: count('exact'),
        pinned: count('pinned'),
        inferred: count('inferred'),
        gap: count('gap'),
      },
      repairs: sum(Object.values(article.repairs)),
      dropped: sum(article.dropped.map(({ chars }) => chars)),
    };
  });
}

/** Undated articles stand last in either direction; equal ones by title, then id. */
export function sortArticles(facts: readonly ArticleFacts[], sort: ArticleSort): ArticleFacts[] {
  const collator = new Intl.Collator('zh-Hans', { numeric: true });
  const byTitle = (a: ArticleFacts, b: ArticleFacts): number =>
    collator.compare(a.article.title, b.article.title) || (a.article.id < b.article.id ? -1 : 1);
  const turn = sort.descending ? -1 : 1;
  const compare: Readonly<
    Record<ArticleSort['column'], (a: ArticleFacts, b: ArticleFacts) => number>
  > = {
    title: (a, b) => turn * byTitle(a, b),
    date: (a, b) => {
      const [x, y] = [a.article.published, b.article.published];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return x === y ? 0 : turn * (x < y ? -1 : 1);
    },
    quotes: (a, b) => turn * (a.quotations - b.quotations),
    damage: (a, b) => turn * (a.repairs - b.repairs),
    dropped: (a, b) => turn * (a.dropped - b.dropped),
  };
  return [...facts].sort((a, b) => compare[sort.column](a, b) || byTitle(a, b));
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((all, one) => all + (one ?? 0), 0);
}
