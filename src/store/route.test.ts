import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationKinds } from '../schema/bundle.ts';
import { searchFields } from '../search/documents.ts';
import { defaultFilters } from '../search/filters.ts';
import { concordanceOrders } from '../search/concordance-orders.ts';
import { scopes } from '../search/overview-scope.ts';
import { formatRoute } from './format-route.ts';
import { longestQuery, parseRoute } from './parse-route.ts';
import {
  articleColumns,
  articleTexts,
  defaultQuery,
  lineGroups,
  pageSizes,
  placeCounts,
  sortColumns,
  type Route,
} from './route.ts';

const id = fc.stringMatching(/^[a-z0-9\u4e00-\u4fff][a-z0-9\u4e00-\u4fff_.-]{0,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const date = fc.option(fc.constantFrom('2021', '2021-06', '2021-06-07', '1949-10-01'), {
  nil: null,
});
const words = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => Array.from(text).slice(0, longestQuery).join(''));
const scope = fc.constantFrom(...scopes);
const filters = fc.record({
  q: words,
  fields: fc.subarray([...searchFields], { maxLength: searchFields.length - 1 }),
  place: ids,
  from: date,
  to: date,
  undated: fc.boolean(),
  theme: ids,
  kind: fc.subarray([...quotationKinds]),
  speaker: ids,
  article: ids,
  visit: ids,
});
const route: fc.Arbitrary<Route> = fc.oneof(
  fc
    .record({ from: date, to: date, visit: ids, silent: fc.boolean() })
    .map((timeline): Route => ({ view: 'timeline', ...timeline })),
  id.map((value): Route => ({ view: 'visit', id: value })),
  fc.constant<Route>({ view: 'about' }),
  id.map((value): Route => ({ view: 'quote', id: value })),
  fc
    .record({
      sort: fc.record({ column: fc.constantFrom(...articleColumns), descending: fc.boolean() }),
      page: fc.integer({ min: 1, max: 99_999 }),
    })
    .map((list): Route => ({ view: 'articles', ...list })),
  fc
    .record({
      id,
      at: fc.option(id, { nil: null }),
      text: fc.option(fc.constantFrom(...articleTexts), { nil: null }),
    })
    .map((article): Route => ({ view: 'article', ...article })),
  fc
    .uniqueArray(id, { minLength: 1, maxLength: 12 })
    .map((list): Route => ({ view: 'compare', ids: list })),
  fc
    .record({ count: fc.constantFrom(...placeCounts), scope })
    .map((places): Route => ({ view: 'places', ...places })),
  fc.record({ id, scope }).map((place): Route => ({ view: 'place', ...place })),
  fc
    .record({ scope, pair: fc.option(fc.uniqueArray(id, { minLength: 2, maxLength: 2 })) })
    .map(({ scope: counted, pair }): Route => {
      const [first, second] = pair ?? [];
      const both = first === undefined || second === undefined ? null : ([first, second] as const);
      return { view: 'themes', scope: counted, pair: both };
    }),
  fc.record({ id, scope }).map((theme): Route => ({ view: 'theme', ...theme })),
  fc
    .record({
      q: fc.uniqueArray(
        words.filter((one) => one.trim() !== ''),
        { minLength: 1, maxLength: 4 },
      ),
      scope,
      open: fc.option(
        fc.record({ phrase: fc.nat(3), by: fc.constantFrom(...lineGroups), key: id }),
      ),
    })
    .map(({ q, scope: counted, open }): Route => {
      const key = open?.by === 'all' ? '' : (open?.key ?? '');
      const at = open === null ? null : { ...open, phrase: open.phrase % q.length, key };
      return { view: 'phrase', q, scope: counted, at };
    }),
  fc.option(id, { nil: null }).map((quote): Route => ({ view: 'quality', quote })),
  words.map((t): Route => ({ view: 'check', t })),
  fc
    .record({
      filters,
      order: fc.constantFrom(...concordanceOrders),
      page: fc.integer({ min: 1, max: 99_999 }),
    })
    .map((listed): Route => ({ view: 'words', ...listed })),
  fc
    .record({
      filters,
      sort: fc.option(
        fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
      ),
      page: fc.integer({ min: 1, max: 99_999 }),
      size: fc.constantFrom(...pageSizes),
      silent: fc.boolean(),
    })
    .map((query): Route => ({ view: 'quotes', query })),
);

/** UTF-16 units of any kind, lone surrogates too. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('addresses', () => {
  it('read back to the route that was written', () => {
    fc.assert(
      fc.property(route, (written) => {
        expect(parseRoute(formatRoute(written))).toEqual({ route: written, dropped: [] });
      }),
    );
  });

  it('are written the same way after one reading, whatever they were', () => {
    const address = fc.oneof(
      anything.map((text) => `#/quotes?${text}`),
      anything.map((text) => `#/${text}`),
      anything.map((text) => `#/words?in=${text}`),
      anything.map((text) => `#/check?t=${text}`),
      anything.map((text) => `#/articles?${text}`),
      fc.tuple(anything, anything).map(([path, text]) => `#/articles/${path}?at=${text}`),
      anything.map((text) => `#/compare/${text}`),
      anything.map((text) => `#/places/${text}`),
      anything.map((text) => `#/themes?pair=${text}`),
      fc.tuple(anything, anything).map(([q, at]) => `#/phrase?q=${q}&q=${at}&at=${at}`),
      fc
        .tuple(
          fc.constantFrom('q', 'place', 'from', 'kind', 'sort', 'page', 'size', '__proto__'),
          anything,
        )
        .map(([key, value]) => `#/quotes?${key}=${value}`),
    );
    fc.assert(
      fc.property(address, (hash) => {
        const once = formatRoute(parseRoute(hash).route);
        expect(formatRoute(parseRoute(once).route)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '#', '#/', '#/quotes', '#/quotes?', '#/quotes?nonsense=1'])(
    'open the table as it stands at first: %s',
    (hash) => {
      const parsed = parseRoute(hash);
      expect(parsed).toEqual({ route: { view: 'quotes', query: defaultQuery }, dropped: [] });
      expect(formatRoute(parsed.route)).toBe('#/quotes');
    },
  );

  it('drop what makes no sense and name it', () => {
    const { route: parsed, dropped } = parseRoute(
      '#/quotes?from=2021-02-30&sort=colour&page=-1&size=7&kind=shout&undated=yes&place=a b&to=2022',
    );
    expect(parsed).toEqual({
      view: 'quotes',
      query: { ...defaultQuery, filters: { ...defaultFilters, to: '2022' } },
    });
    expect(dropped).toEqual(['place', 'from', 'undated', 'kind', 'sort', 'page', 'size']);
  });

  it('tell every kind from the default kind', () => {
    const every: Route = {
      view: 'quotes',
      query: { ...defaultQuery, filters: { ...defaultFilters, kind: [] } },
    };
    expect(formatRoute(every)).toBe('#/quotes?kind=any');
    expect(parseRoute('#/quotes?kind=any').route).toEqual(every);
  });

  it('drop what the list of articles and an article cannot show', () => {
    expect(parseRoute('#/articles?sort=colour&page=0')).toEqual({
      route: { view: 'articles', sort: { column: 'date', descending: true }, page: 1 },
      dropped: ['sort', 'page'],
    });
    expect(parseRoute('#/articles/a-one?at=a b&text=upside-down')).toEqual({
      route: { view: 'article', id: 'a-one', at: null, text: null },
      dropped: ['at', 'text'],
    });
    expect(parseRoute('#/compare/').route.view).toBe('nowhere');
  });

  it('survive a broken escape', () => {
    expect(parseRoute('#/quote/%E4%B8').route).toEqual({ view: 'nowhere', path: 'quote/%E4%B8' });
  });

  it('stay short enough to share with the longest search', () => {
    const q = '巷'.repeat(longestQuery + 50);
    const { route: cut } = parseRoute(`#/quotes?q=${q}`);
    expect(formatRoute(cut).length).toBeLessThan(1900);
  });
});
