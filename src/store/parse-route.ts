/**
 * The one reader of addresses. Never throws: unknown keys are ignored, values that make no sense are
 * dropped and named, so that the page can say so.
 */
import { quotationKinds, type QuotationKind } from '../schema/bundle.ts';
import { searchFields, type SearchField } from '../search/documents.ts';
import { defaultFilters, type Filters } from '../search/filters.ts';
import { concordanceOrders } from '../search/concordance-orders.ts';
import { scopes } from '../search/overview-scope.ts';
import { dateSpan } from '../text/civil-date.ts';
import { anyKind } from './format-route.ts';
import {
  articleColumns,
  articleTexts,
  defaultArticleSort,
  defaultQuery,
  lineGroups,
  mostPhrases,
  pageSizes,
  placeCounts,
  sortColumns,
  type OpenLines,
  type QuotesQuery,
  type Route,
  type Sort,
} from './route.ts';

export interface ParsedRoute {
  route: Route;
  /** Keys of the address whose values were dropped. */
  dropped: readonly string[];
}

/** Words searched beyond this many characters would make links too long to share. */
export const longestQuery = 200;
/** A Chinese character takes nine of the 2,000 that an address may safely have. */
export const longestChecked = 200;
/** Ids in one filter. */
export const longestList = 40;
const mostCompared = 12;
const idPattern = /^[\p{L}\p{N}_.-]{1,120}$/u;

/** `hash` as `location.hash` gives it, with or without `#`. */
export function parseRoute(hash: string): ParsedRoute {
  const address = hash.replace(/^#?\/?/, '');
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  const [view = '', ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  const search = mark < 0 ? '' : address.slice(mark + 1);
  if (view === '' || (view === 'quotes' && id === '')) return parseQuotes(search);
  if (view === 'quote' && idPattern.test(id)) return { route: { view, id }, dropped: [] };
  if (view === 'about' && id === '') return { route: { view }, dropped: [] };
  if (view === 'timeline' && id === '') return parseTimeline(search);
  if (view === 'visits' && idPattern.test(id)) return { route: { view: 'visit', id }, dropped: [] };
  if (view === 'articles' && id === '') return parseArticles(search);
  if (view === 'articles' && idPattern.test(id)) return parseArticle(id, search);
  if (view === 'words' && id === '') return parseWords(search);
  if (view === 'check' && id === '') {
    const { take, dropped } = reader(search);
    const t = take('t', '', (value) => Array.from(value).slice(0, longestChecked).join(''));
    return { route: { view, t }, dropped };
  }
  if (view === 'compare') {
    const ids = readIds(id, mostCompared);
    if (ids !== null) return { route: { view, ids }, dropped: [] };
  }
  if (view === 'quality' && id === '') {
    const { take, dropped } = reader(search);
    return { route: { view, quote: take('quote', null, readId) }, dropped };
  }
  return (
    parseOverview(view, id, search) ?? {
      route: { view: 'nowhere', path: path.slice(0, 200) },
      dropped: [],
    }
  );
}

/** Reads one key of an address; see `reader`. */
type Take = <T>(key: string, fallback: T, read: (value: string) => T | null) => T;

/** Takes values out of the search part of an address and notes the keys whose values it drops. */
function reader(search: string) {
  const values = new URLSearchParams(search);
  const dropped: string[] = [];
  /** The value of a key as `read` understands it; null from `read` drops it. */
  const take: Take = (key, fallback, read) => {
    const value = values.get(key);
    if (value === null || value === '') return fallback;
    const understood = read(value);
    if (understood !== null) return understood;
    dropped.push(key);
    return fallback;
  };
  return { values, take, dropped };
}

/** Places, themes and phrases; null for an address of none of them. */
function parseOverview(view: string, id: string, search: string): ParsedRoute | null {
  const { values, take, dropped } = reader(search);
  const oneOf =
    <T extends string>(known: readonly T[]) =>
    (value: string): T | null =>
      known.find((one) => one === value) ?? null;
  const scope = take('scope', 'speech', oneOf(scopes));
  if (view === 'places' && id === '') {
    return { route: { view, count: take('count', 'visits', oneOf(placeCounts)), scope }, dropped };
  }
  if (view === 'places' && idPattern.test(id)) {
    return { route: { view: 'place', id, scope }, dropped };
  }
  if (view === 'themes' && id === '') {
    return { route: { view, scope, pair: take('pair', null, readPair) }, dropped };
  }
  if (view === 'themes' && idPattern.test(id)) {
    return { route: { view: 'theme', id, scope }, dropped };
  }
  if (view !== 'phrase' || id !== '') return null;
  const typed = values.getAll('q').map(shortened);
  const asked = [...new Set(typed)].filter((one) => one.trim() !== '');
  const q = asked.slice(0, mostPhrases);
  if (q.length < asked.length) dropped.push('q');
  const at = take('at', null, (value) => readOpenLines(value, q.length));
  return { route: { view, q, scope, at }, dropped };
}

function readPair(value: string): readonly [string, string] | null {
  const [first, second, ...more] = readIds(value, 2) ?? [];
  return first === undefined || second === undefined || more.length > 0 ? null : [first, second];
}

/** `0.year.2021`, `1.all`. */
function readOpenLines(value: string, phrases: number): OpenLines | null {
  const [, phrase, name, key = ''] = /^(\d)\.([a-z]+)(?:\.(.+))?$/.exec(value) ?? [];
  const by = lineGroups.find((one) => one === name);
  if (by === undefined || Number(phrase) >= phrases) return null;
  const fits = by === 'all' ? key === '' : idPattern.test(key);
  return fits ? { phrase: Number(phrase), by, key } : null;
}

function shortened(words: string): string {
  return Array.from(words).slice(0, longestQuery).join('');
}

function parseArticles(search: string): ParsedRoute {
  const { take, dropped } = reader(search);
  const sort = take('sort', defaultArticleSort, (value) => readSort(value, articleColumns));
  return { route: { view: 'articles', sort, page: take('page', 1, readPage) }, dropped };
}

function parseArticle(id: string, search: string): ParsedRoute {
  const { take, dropped } = reader(search);
  const at = take('at', null, readId);
  const text = take('text', null, (value) => articleTexts.find((one) => one === value) ?? null);
  return { route: { view: 'article', id, at, text }, dropped };
}

function parseTimeline(search: string): ParsedRoute {
  const { take, dropped } = reader(search);
  const from = take('from', null, readDate);
  const to = take('to', null, readDate);
  const visit = take<readonly string[]>('visit', [], (value) => readIds(value, longestList));
  return {
    route: { view: 'timeline', from, to, visit, silent: take('silent', true, readNo) },
    dropped,
  };
}

function parseWords(search: string): ParsedRoute {
  const { take, dropped } = reader(search);
  const filters = readFilters(take);
  const order = take(
    'order',
    'document',
    (value) => concordanceOrders.find((one) => one === value) ?? null,
  );
  return { route: { view: 'words', filters, order, page: take('page', 1, readPage) }, dropped };
}

function parseQuotes(search: string): ParsedRoute {
  const { take, dropped } = reader(search);
  const query: QuotesQuery = {
    filters: readFilters(take),
    sort: take<Sort | null>('sort', null, (value) => readSort(value, sortColumns)),
    page: take('page', 1, readPage),
    size: take(
      'size',
      defaultQuery.size,
      (value) => pageSizes.find((size) => String(size) === value) ?? null,
    ),
    silent: take('silent', true, readNo),
  };
  return { route: { view: 'quotes', query }, dropped };
}

function readFilters(take: Take): Filters {
  const ids = (key: string): readonly string[] =>
    take<readonly string[]>(key, [], (value) => readIds(value, longestList));
  return {
    q: take('q', '', shortened),
    fields: take('in', [], readFields),
    place: ids('place'),
    from: take('from', null, readDate),
    to: take('to', null, readDate),
    undated: take('undated', false, (value) => (value === '1' ? true : null)),
    theme: ids('theme'),
    kind: take('kind', defaultFilters.kind, readKinds),
    speaker: ids('speaker'),
    article: ids('article'),
    visit: ids('visit'),
  };
}

/** In the order of the fields; all of them are none. */
function readFields(value: string): readonly SearchField[] | null {
  const asked = value.split(',');
  const fields = searchFields.filter((field) => asked.includes(field));
  if (fields.length === 0) return null;
  return fields.length === searchFields.length ? [] : fields;
}

function readKinds(value: string): readonly QuotationKind[] | null {
  if (value === anyKind) return [];
  const asked = value.split(',');
  const kinds = quotationKinds.filter((kind) => asked.includes(kind));
  return kinds.length === 0 ? null : kinds;
}

function readSort<Column extends string>(
  value: string,
  columns: readonly Column[],
): { column: Column; descending: boolean } | null {
  const descending = value.startsWith('-');
  const column = columns.find((name) => name === value.slice(descending ? 1 : 0));
  return column === undefined ? null : { column, descending };
}

function readPage(value: string): number | null {
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}

function readDate(value: string): string | null {
  return dateSpan(value) === null ? null : value;
}

/** `0` for what is otherwise so. */
function readNo(value: string): boolean | null {
  return value === '0' ? false : null;
}

function readId(value: string): string | null {
  return idPattern.test(value) ? value : null;
}

/** Ids with commas between; null for none or more than `most`. */
function readIds(value: string, most: number): readonly string[] | null {
  const list = [...new Set(value.split(','))].filter((id) => idPattern.test(id));
  return list.length === 0 || list.length > most ? null : list;
}

/** `decodeURIComponent` throws on a broken escape, which any address may hold. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
