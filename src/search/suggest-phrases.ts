/** Phrases while typing: how the texts often go on from what is typed, each with its count. */
import { searchFields, type SearchField } from './documents.ts';
import { neighbours, type NeighbourRules } from './neighbours.ts';
import { parseQuery } from './query.ts';
import type { TextSearch } from './text-search.ts';

export interface PhraseSuggestion {
  /** Folded. */
  phrase: string;
  count: number;
}

/** A phrase is longer than a word and may split into several; half of the hits must agree on each further character. */
const phraseRules: NeighbourRules = {
  shortest: 2,
  longest: 10,
  keepsTogether: 0.5,
  sides: ['after'],
  limit: 6,
};

/** How the texts go on from `typed`; nothing where it is more than one plain word. */
export function suggestPhrases(
  search: TextSearch,
  typed: string,
  within: Uint8Array | null,
  fields: readonly SearchField[] = searchFields,
): PhraseSuggestion[] {
  const query = parseQuery(typed);
  const [group] = query.groups;
  if (query.groups.length !== 1 || group?.length !== 1 || group[0]?.excluded !== false) return [];
  const found = search.search(query, fields);
  return neighbours(search, query, found, fields, within, phraseRules)
    .filter(({ count }) => count > 1)
    .map(({ phrase, count }) => ({ phrase: phrase.slice(1, -1), count }));
}
