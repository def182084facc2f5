/** By which of its words a theme is known: in how many of its quotations each of them stands. */
import type { Quotation, Theme } from '../../schema/bundle.ts';
import { fold } from '../../text/fold.ts';

export interface TermCount {
  term: string;
  /** Quotations of the theme that print the term, in any of their wordings. */
  count: number;
}

/** Most first, terms that stand nowhere last; equals in the order of the theme's list. */
export function countTerms(theme: Pick<Theme, 'terms'>, own: readonly Quotation[]): TermCount[] {
  const texts = own.map(({ text, witnesses }) =>
    [text, ...witnesses.map((witness) => witness.text)].map(fold),
  );
  return [...new Set(theme.terms)]
    .map((term) => {
      const folded = fold(term);
      const count = texts.filter((all) => all.some((text) => text.includes(folded))).length;
      return { term, count };
    })
    .sort((a, b) => b.count - a.count);
}
