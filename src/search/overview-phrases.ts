/**
 * Quotations that print a phrase, word for word after folding. The phrase is taken as it stands: no
 * operators, and only the words of a quotation are looked at, not its speaker, place or article.
 */
import type { Collection, Quotation } from '../schema/bundle.ts';
import { fold } from '../text/fold.ts';
import { documentMaker } from './documents.ts';
import type { ParsedQuery } from './query.ts';
import { createTextSearch, type TextSearch } from './text-search.ts';

/** Null where nothing but spaces and controls is typed. Marks every hit with `highlight`. */
export function phraseQuery(typed: string): ParsedQuery | null {
  // Controls and line breaks separate the wordings of a document, so a phrase cannot hold one.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const text = fold(typed.replace(/[\u0000-\u001f\u2028\u2029]/g, ' ')).trim();
  return text === '' ? null : { groups: [[{ text, excluded: false }]] };
}

/** Finds the quotations of a collection; the texts are folded at the first question. A few phrases do not pay for an index. */
export function phraseFinder(collection: Collection): (typed: string) => ReadonlySet<Quotation> {
  let search: TextSearch | null = null;
  return (typed) => {
    const query = phraseQuery(typed);
    if (query === null) return new Set();
    const wordsOnly = documentMaker({ articles: [], places: [], speakers: [] });
    search ??= createTextSearch(collection.quotations.map(wordsOnly), 'scan');
    return new Set(
      search.search(query, ['text']).flatMap((row) => collection.quotations[row] ?? []),
    );
  };
}
