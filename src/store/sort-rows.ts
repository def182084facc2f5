/**
 * The order of the table's rows: by relevance, or by ranks in one column, so that sorting compares
 * numbers. Chinese text is ordered by pinyin, as dictionaries are; what is not known has no rank and
 * goes last either way.
 */
import type { Library } from './library.ts';
import type { Language } from './preferences.ts';
import { latestFirst, type Sort, type SortColumn } from './route.ts';
import type { Hits } from './searching.ts';

type Ranks = readonly (number | undefined)[];

/** More rows than a collection can have; rank and row share one number below 2^53. */
const ROWS = 2 ** 26;

/**
 * `rows` (ascending) in the order of the table. `sort` null: by relevance where something is searched,
 * else the latest first. Equal rows keep the order of the collection.
 */
export function orderRows(
  library: Library,
  rows: readonly number[],
  sort: Sort | null,
  hits: Hits | null,
  language: Language,
): readonly number[] {
  if (sort === null && hits !== null) return byRelevance(rows, hits.best);
  const { column, descending } = sort ?? latestFirst;
  const ranks = ranksOf(library, column, language);
  const last = ranks.length;
  const keys = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    const rank = ranks[row];
    const place = rank === undefined ? last : descending ? last - 1 - rank : rank;
    keys[i] = place * ROWS + row;
  });
  // Sorted without a comparing function: 100,000 rows take a few milliseconds.
  return Array.from(keys.sort(), (key) => key % ROWS);
}

function byRelevance(rows: readonly number[], best: Uint32Array): readonly number[] {
  if (rows.length === best.length) return Array.from(best);
  const wanted = new Set(rows);
  return Array.from(best.filter((row) => wanted.has(row)));
}

const known = new WeakMap<Library, Map<string, Ranks>>();

/** Rank of each row in `column`; undefined where the quotation has no such fact. Kept per library. */
function ranksOf(library: Library, column: SortColumn, language: Language): Ranks {
  const key = `${column} ${language}`;
  const ranks =
    known.get(library)?.get(key) ??
    (column === 'date' ? datesOf(library) : rank(keysOf(library, column, language)));
  const kept = known.get(library) ?? new Map<string, Ranks>();
  known.set(library, kept.set(key, ranks));
  return ranks;
}

/** By first day, the coarser date first among equals. The facets have read every date already. */
function datesOf({ facets: { dates, dateCodes } }: Library): Ranks {
  const order = dates
    .map((date, i) => ({ ...date, code: i + 1 }))
    .sort((a, b) => a.firstDay - b.firstDay || b.endDay - a.endDay);
  const rankOf = new Map(order.map(({ code }, i) => [code, i]));
  return Array.from(dateCodes, (code) => rankOf.get(code));
}

function keysOf(
  library: Library,
  column: Exclude<SortColumn, 'date'>,
  language: Language,
): (string | null)[] {
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

function rank(keys: readonly (string | null)[]): Ranks {
  const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });
  const distinct = [...new Set(keys.filter((key) => key !== null))].sort(
    collator.compare.bind(collator),
  );
  const order = new Map(distinct.map((key, i) => [key, i]));
  return keys.map((key) => (key === null ? undefined : order.get(key)));
}
