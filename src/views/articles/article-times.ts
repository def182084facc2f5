/** The visits an article tells of, and when the words it prints were said. */
import type { Collection, Visit } from '../../schema/bundle.ts';

/** Visits with evidence in the article, by date; undated ones last. */
export function visitsOf({ visits }: Collection, article: string): Visit[] {
  const key = ({ date, id }: Visit): string => `${date ?? '9999'} ${id}`;
  return visits
    .filter(({ evidence }) => evidence.some((one) => one.article === article))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** First and last date, as this article's own witnesses give them; null where none gives any. */
export function saidBetween(
  { quotations }: Collection,
  article: string,
): { first: string; last: string } | null {
  const dates = quotations
    .flatMap(({ witnesses }) => witnesses)
    .flatMap((witness) =>
      witness.article === article && witness.said.date !== null ? [witness.said.date] : [],
    )
    .sort();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
