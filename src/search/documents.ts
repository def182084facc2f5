/** What is searched of a quotation: five fields of printed text, one document per quotation, in their order. */
import type { Collection, Quotation } from '../schema/bundle.ts';
import { fold } from '../text/fold.ts';

export const searchFields = ['text', 'speaker', 'place', 'article', 'context'] as const;
export type SearchField = (typeof searchFields)[number];

/** The parts of one field stand on lines of their own; a query never holds a line break (`query.ts`). */
export type SearchDocument = Readonly<Record<SearchField, string>>;

/** Sentences around a quotation, one string for each witness, or none while they are not fetched. */
export type ContextOf = (quotation: Quotation) => readonly string[];

/**
 * Returns the maker of documents for a collection. `text` holds the reading text and each witness's
 * wording that folds differently; `speaker` and `place` hold every name the page can show for them.
 */
export function documentMaker(
  collection: Pick<Collection, 'articles' | 'places' | 'speakers'>,
  contextOf: ContextOf = () => [],
): (quotation: Quotation) => SearchDocument {
  const titles = new Map(collection.articles.map(({ id, title }) => [id, title]));
  const speakers = new Map(
    collection.speakers.map(({ id, name, aliases }) => [id, lines([name, ...aliases])]),
  );
  const parents = new Map(collection.places.map((place) => [place.id, place]));
  const placeNames = new Map<string, string>();
  for (const { id } of collection.places) {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let at = parents.get(id); at !== undefined && !seen.has(at.id);) {
      seen.add(at.id);
      names.push(at.name);
      at = at.parent === null ? undefined : parents.get(at.parent);
    }
    // The whole chain in reading order is one line, so that 甘肃省兰州市 is found as it is written.
    placeNames.set(id, lines([names.reverse().join('')]));
  }
  return (quotation) => ({
    text: lines([quotation.text, ...quotation.witnesses.map(({ text }) => text)]),
    speaker: quotation.speaker === null ? '' : (speakers.get(quotation.speaker) ?? ''),
    place: quotation.said.place === null ? '' : (placeNames.get(quotation.said.place) ?? ''),
    article: lines(quotation.witnesses.map(({ article }) => titles.get(article) ?? '')),
    context: lines(contextOf(quotation)),
  });
}

/** Joins what differs after folding, each on its line. */
function lines(parts: readonly string[]): string {
  const [first, ...rest] = parts.filter((part) => part !== '');
  if (first === undefined) return '';
  if (rest.every((part) => part === first)) return first;
  const distinct = new Map<string, string>();
  for (const part of [first, ...rest]) {
    const folded = fold(part);
    if (!distinct.has(folded)) distinct.set(folded, part);
  }
  return [...distinct.values()].join('\n');
}
