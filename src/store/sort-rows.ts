/**
 * Ranks of all quotations in one column of the table, so that sorting compares numbers. Chinese text is
 * ordered by pinyin, as dictionaries are; what is not known has no rank and goes last either way.
 */
import { compareDates } from '../text/civil-date.ts';
import type { Library } from './library.ts';
import type { Language } from './preferences.ts';
import type { SortColumn } from './route.ts';

export type Ranks = readonly (number | undefined)[];

const known = new WeakMap<Library, Map<string, Ranks>>();

/** Rank of each row in `column`; undefined where the quotation has no such fact. Kept per library. */
export function ranksOf(library: Library, column: SortColumn, language: Language): Ranks {
  const key = `${column} ${language}`;
  const ranks = known.get(library)?.get(key) ?? rank(keysOf(library, column, language), column);
  const kept = known.get(library) ?? new Map<string, Ranks>();
  known.set(library, kept.set(key, ranks));
  return ranks;
}

function keysOf(library: Library, column: SortColumn, language: Language): (string | null)[] {
  const { quotations } = library.collection;
  switch (column) {
    case 'text':
      return quotations.map(({ text }) => text);
    case 'speaker':
      return quotations.map(({ speaker }) =>
        speaker === null ? null : (library.speakers.get(speaker)?.name ?? speaker),
      );
    case 'place':
      return quotations.map(({ said }) =>
        said.place === null
          ? null
          : library
              .placeChain(said.place)
              .map(({ name }) => name)
              .join('\n'),
      );
    case 'date':
      return quotations.map(({ said }) => said.date);
    case 'themes':
      return quotations.map(({ themes }) => {
        const first = themes[0];
        return first === undefined
          ? null
          : (library.themes.get(first.theme)?.label[language] ?? first.theme);
      });
    case 'article':
      return quotations.map(({ witnesses }) => {
        const id = witnesses[0]?.article ?? '';
        return library.articles.get(id)?.title ?? id;
      });
  }
}

function rank(keys: readonly (string | null)[], column: SortColumn): Ranks {
  const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });
  const compare = column === 'date' ? compareDates : collator.compare.bind(collator);
  const distinct = [...new Set(keys.filter((key) => key !== null))].sort(compare);
  const order = new Map(distinct.map((key, i) => [key, i]));
  return keys.map((key) => (key === null ? undefined : order.get(key)));
}
