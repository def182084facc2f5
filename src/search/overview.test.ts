/** The overviews count what a slow count of the bundle counts: on the shipped collection and on generated ones. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection, Quotation } from '../schema/bundle.ts';
import { inventedBundle } from '../schema/invented-bundle.fixture.ts';
import { fold } from '../text/fold.ts';
import { createFacetIndex } from './facet-index.ts';
import { matchQuotations } from './facets.ts';
import { defaultFilters, NONE } from './filters.ts';
import {
  ELSEWHERE,
  placesElsewhere,
  provincesOf,
  themesOf,
  visitsOf,
  yearsOf,
} from './overview-columns.ts';
import { crossTable } from './overview-cross-table.ts';
import { themePairs } from './overview-pairs.ts';
import { phraseFinder, phraseQuery } from './overview-phrases.ts';
import { tallyPlaces } from './overview-places.ts';
import { quotationsIn, scopeKinds, scopes } from './overview-scope.ts';
import { highlight } from './query.ts';

const shipped = JSON.parse(
  readFileSync(new URL('../../public/collection/collection.json', import.meta.url), 'utf8'),
) as Collection;

const [pattern] = inventedBundle().collection.quotations;
const visit = inventedBundle().collection.visits[0];
if (pattern === undefined || visit === undefined) throw new Error('the fixture is empty');

/** Places a to f in two chains and one that goes round in a circle; x is a place nobody knows. */
const parents: Record<string, string | null> = { a: null, b: 'a', c: 'b', d: null, e: 'f', f: 'e' };
const places = Object.entries(parents).map(([id, parent]) => ({
  id,
  name: id,
  level: id === 'a' ? ('province' as const) : ('city' as const),
  parent,
  code: null,
  readings: [],
}));
const themes = ['t1', 't2', 't3', 't4'].map((id) => ({
  id,
  label: { 'zh-Hans': id, 'zh-Hant': id, en: id },
  description: { 'zh-Hans': id, 'zh-Hant': id, en: id },
  terms: [],
}));
const visitIds = ['v1', 'v2', 'v3'];
const generated: fc.Arbitrary<Collection> = fc
  .record({
    quotations: fc.array(
      fc.record({
        kind: fc.constantFrom('speech', 'reported', 'term', 'title'),
        date: fc.constantFrom(null, '2019', '2020-03', '2020-03-10', '2021'),
        place: fc.constantFrom(null, 'a', 'b', 'c', 'd', 'e', 'x'),
        visit: fc.constantFrom(null, ...visitIds),
        themes: fc.subarray(themes.map(({ id }) => id)),
        text: fc.string({
          unit: fc.constantFrom('门', '門', '燈', '灯', 'A', 'ａ', '，'),
          maxLength: 6,
        }),
      }),
      { maxLength: 30 },
    ),
    visits: fc.array(fc.subarray([0, 1, 2, 3, 4]), { minLength: 3, maxLength: 3 }),
  })
  .map(({ quotations, visits }) => ({
    articles: [],
    speakers: [],
    places,
    themes,
    quotations: quotations.map((one, i): Quotation => ({
      ...pattern,
      id: `q-${i}`,
      kind: one.kind as Quotation['kind'],
      text: one.text,
      said: { ...pattern.said, date: one.date, place: one.place, visit: one.visit },
      themes: one.themes.map((theme) => ({ theme, spans: [] })),
      witnesses: [],
    })),
    visits: visits.map((rows, i) => ({
      ...visit,
      id: visitIds[i] ?? '',
      place: ['a', 'c', 'x'][i] ?? '',
      quotations: rows.filter((row) => row < quotations.length).map((row) => `q-${row}`),
    })),
  }));

/** Whether `inner` lies in `outer` or is it, walking up step by step. */
function lies(inner: string | null, outer: string, { places: known }: Collection): boolean {
  let at = inner;
  for (let steps = 0; at !== null && steps < 20; steps++) {
    if (at === outer) return true;
    const id: string = at;
    at = known.find((place) => place.id === id)?.parent ?? null;
  }
  return false;
}

function expectTrue(collection: Collection): void {
  const heard = (id: string): boolean =>
    collection.quotations.some((q) => q.said.visit === id) ||
    collection.visits.some((v) => v.id === id && v.quotations.length > 0);
  const index = createFacetIndex(collection);
  for (const scope of scopes) {
    const counted = quotationsIn(collection, scope);
    const rows = collection.themes.map(({ id }) => id);

    const byYear = crossTable(counted, rows, themesOf, yearsOf);
    for (const [c, { key, of }] of byYear.columns.entries()) {
      const year = key === NONE ? null : key;
      const inYear = counted.filter((q) => (q.said.date?.slice(0, 4) ?? null) === year);
      expect(of).toBe(inYear.length);
      for (const row of byYear.rows) {
        const both = inYear.filter((q) => q.themes.some(({ theme }) => theme === row.key));
        expect(row.cells[c]).toBe(both.length);
        // what the cell's link shows in the table
        const date = year === null ? { undated: true } : { from: year, to: year };
        const filters = { ...defaultFilters, kind: scopeKinds[scope], theme: [row.key], ...date };
        expect(matchQuotations(index, filters, null)).toHaveLength(both.length);
      }
    }
    expect(byYear.columns.reduce((sum, { of }) => sum + of, 0)).toBe(counted.length);

    const byPlace = crossTable(counted, rows, themesOf, provincesOf(collection));
    for (const [c, { key, of }] of byPlace.columns.entries()) {
      const asked = key === ELSEWHERE ? placesElsewhere(collection, counted) : [key];
      const place = { ...defaultFilters, kind: scopeKinds[scope], place: asked };
      expect(matchQuotations(index, place, null)).toHaveLength(of);
      for (const row of byPlace.rows) {
        const shown = matchQuotations(index, { ...place, theme: [row.key] }, null);
        expect(row.cells[c]).toBe(shown.length);
      }
    }

    const byVisit = crossTable(counted, rows, themesOf, visitsOf(collection));
    for (const { key, of } of byVisit.columns) {
      if (key === NONE) continue;
      const filters = { ...defaultFilters, kind: scopeKinds[scope], visit: [key] };
      expect(matchQuotations(index, filters, null)).toHaveLength(of);
    }

    const tallies = tallyPlaces(collection, scope);
    for (const { id } of collection.places) {
      const there = collection.visits.filter(({ place }) => lies(place, id, collection));
      expect(tallies.get(id)).toEqual({
        visits: there.length,
        silent: there.filter((one) => !heard(one.id)).length,
        quotations: counted.filter(({ said }) => lies(said.place, id, collection)).length,
      });
    }

    const pairs = themePairs(counted, collection.themes);
    const has = (q: Quotation, id: string): boolean => q.themes.some(({ theme }) => theme === id);
    for (const [a, one] of rows.entries()) {
      for (const two of rows.slice(a + 1)) {
        const together = counted.filter((q) => has(q, one) && has(q, two)).length;
        const pair = pairs.find(({ first, second }) => first === one && second === two);
        expect(pair?.together ?? 0).toBe(together);
        if (pair === undefined) continue;
        expect(pair.ofFirst).toBe(counted.filter((q) => has(q, one)).length);
        expect(pair.ofSecond).toBe(counted.filter((q) => has(q, two)).length);
      }
    }
    expect(pairs.map(({ together }) => together)).toEqual(
      pairs.map(({ together }) => together).sort((x, y) => y - x),
    );
  }
}

describe('the overviews', () => {
  it('agree with a slow count of the shipped collection', () => {
    expectTrue(shipped);
    expect(tallyPlaces(shipped, 'speech').size).toBeGreaterThan(100);
  });

  it('agree with a slow count of the invented bundle and of an empty one', () => {
    expectTrue(inventedBundle().collection);
    expectTrue({ articles: [], quotations: [], visits: [], places, speakers: [], themes });
  });

  it('agree with a slow count of generated collections', () => {
    fc.assert(fc.property(generated, expectTrue), { numRuns: 60 });
  });
});

describe('a phrase', () => {
  it.each(['为', '社区', '為', '的', '“', '不存在的话', 'gj'])(
    'is found in the quotations that print it, and in no other: %s',
    (phrase) => {
      const slow = shipped.quotations.filter(({ text, witnesses }) =>
        [text, ...witnesses.map((one) => one.text)].some((words) =>
          fold(words).includes(fold(phrase)),
        ),
      );
      expect([...phraseFinder(shipped)(phrase)]).toEqual(slow);
    },
  );

  it('is found in generated texts, whatever the script and width', () => {
    const phrase = fc.string({
      unit: fc.constantFrom('门', '門', '灯', 'a', 'Ａ', ',', '|', '-', '"', ' '),
      maxLength: 3,
    });
    fc.assert(
      fc.property(generated, phrase, (collection, typed) => {
        const wanted = fold(typed).trim();
        const slow = collection.quotations.filter(
          ({ text }) => wanted !== '' && fold(text).includes(wanted),
        );
        expect([...phraseFinder(collection)(typed)]).toEqual(slow);
      }),
    );
  });

  it('is marked where it stands, and operators in it are words', () => {
    const query = phraseQuery('门 OR 灯');
    expect(query?.groups).toEqual([[{ text: '门 or 灯', excluded: false }]]);
    expect(highlight('開門見山', phraseQuery('门') ?? { groups: [] })).toEqual([
      { start: 1, end: 2 },
    ]);
    expect(phraseQuery(' \n ')).toBeNull();
  });
});
