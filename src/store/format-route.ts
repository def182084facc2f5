/** The one writer of addresses: a route as the hash of the page, keys in a fixed order, defaults left out. */
import { defaultFilters, type Filters } from '../search/filters.ts';
import type { Scope } from '../search/overview-scope.ts';
import { defaultArticleSort, defaultQuery, type QuotesQuery, type Route } from './route.ts';

/** `#/quotes?place=gansu&sort=-date`. `parseRoute` reads it back to the same route. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'quotes':
      return `#/quotes${formatQuery(route.query)}`;
    case 'quote':
      return `#/quote/${encodeURIComponent(route.id)}`;
    case 'timeline':
      return `#/timeline${search({
        from: route.from ?? '',
        to: route.to ?? '',
        visit: route.visit.join(','),
        silent: route.silent ? '' : '0',
      })}`.replaceAll('%2C', ',');
    case 'visit':
      return `#/visits/${encodeURIComponent(route.id)}`;
    case 'about':
      return '#/about';
    case 'articles': {
      const { column, descending } = route.sort;
      const standard =
        column === defaultArticleSort.column && descending === defaultArticleSort.descending;
      const sort = standard ? '' : (descending ? '-' : '') + column;
      return `#/articles${search({ sort, page: route.page === 1 ? '' : String(route.page) })}`;
    }
    case 'article':
      return `#/articles/${encodeURIComponent(route.id)}${search({ at: route.at ?? '', text: route.text ?? '' })}`;
    case 'compare':
      return `#/compare/${route.ids.map(encodeURIComponent).join(',')}`;
    case 'quality':
      return `#/quality${search({ quote: route.quote ?? '' })}`;
    case 'places': {
      const count = route.count === 'visits' ? '' : route.count;
      return `#/places${search({ count, scope: scopeOf(route) })}`;
    }
    case 'place':
      return `#/places/${encodeURIComponent(route.id)}${search({ scope: scopeOf(route) })}`;
    case 'themes': {
      const pair = route.pair?.join(',') ?? '';
      return `#/themes${search({ scope: scopeOf(route), pair })}`.replaceAll('%2C', ',');
    }
    case 'theme':
      return `#/themes/${encodeURIComponent(route.id)}${search({ scope: scopeOf(route) })}`;
    case 'phrase': {
      const { q, at } = route;
      const open = at === null ? '' : `${at.phrase}.${at.by}${at.key === '' ? '' : `.${at.key}`}`;
      return `#/phrase${search([...q.map((one) => ['q', one]), ['scope', scopeOf(route)], ['at', open]])}`;
    }
    case 'words': {
      const { filters, order, page } = route;
      const pairs = filterPairs(filters);
      if (order !== 'document') pairs.push(['order', order]);
      if (page !== 1) pairs.push(['page', String(page)]);
      return `#/words${commas(pairs)}`;
    }
    case 'check':
      return `#/check${search({ t: route.t })}`;
    case 'nowhere':
      return `#/${route.path}`;
  }
}

/** `?key=value` of the values that are not empty, in the order given. */
function search(values: Readonly<Record<string, string>> | readonly string[][]): string {
  const all = Array.isArray(values) ? (values as string[][]) : Object.entries(values);
  const pairs = all.filter(([, value]) => value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

function scopeOf({ scope }: { scope: Scope }): string {
  return scope === 'speech' ? '' : scope;
}

/** Stands for "every kind", since leaving the key out means the default. */
export const anyKind = 'any';

function formatQuery({ filters, sort, page, size, silent }: QuotesQuery): string {
  const pairs = filterPairs(filters);
  if (!silent) pairs.push(['silent', '0']);
  if (sort !== null) pairs.push(['sort', (sort.descending ? '-' : '') + sort.column]);
  if (page !== 1) pairs.push(['page', String(page)]);
  if (size !== defaultQuery.size) pairs.push(['size', String(size)]);
  return commas(pairs);
}

/** Keys and values of the filters that hold something back. */
function filterPairs(filters: Filters): [key: string, value: string][] {
  const pairs: [string, string][] = [];
  const put = (key: string, value: string): void => {
    if (value !== '') pairs.push([key, value]);
  };
  put('q', filters.q);
  put('in', filters.fields.join(','));
  put('place', filters.place.join(','));
  put('from', filters.from ?? '');
  put('to', filters.to ?? '');
  put('undated', filters.undated ? '1' : '');
  put('theme', filters.theme.join(','));
  const kind = filters.kind.join(',');
  if (kind !== defaultFilters.kind.join(',')) put('kind', kind === '' ? anyKind : kind);
  put('speaker', filters.speaker.join(','));
  put('article', filters.article.join(','));
  put('visit', filters.visit.join(','));
  return pairs;
}

/** Ids hold no comma, and a comma in the words searched reads back the same either way. */
function commas(pairs: string[][]): string {
  return search(pairs).replaceAll('%2C', ',');
}
