import { describe, expect, it } from 'vitest';
import type { Collection, Quotation } from '../schema/bundle.ts';
import { libraryOf } from './library.ts';
import type { SortColumn } from './route.ts';
import { ranksOf } from './sort-rows.ts';

/** One quotation for each `[speaker, place, date]`; null is not known. */
function collectionOf(rows: [string | null, string | null, string | null][]): Collection {
  const quotations = rows.map(([speaker, place, date], i) => {
    const said = { place, date, visit: null, occasion: null, evidence: [] };
    return { id: `q-${i}`, text: '', speaker, said, themes: [], witnesses: [] };
  });
  const place = (id: string, parent: string | null, name: string) =>
    ({ id, parent, name, level: 'site', code: null, readings: [] }) as const;
  const speaker = (id: string, name: string) =>
    ({ id, name, aliases: [], kind: 'person', readings: [] }) as const;
  return {
    articles: [],
    quotations: quotations as unknown as Quotation[],
    visits: [],
    places: [
      place('anhe', null, '安河'),
      place('beili', 'anhe', '北里'),
      place('changlin', null, '长林'),
    ],
    speakers: [speaker('zhou', '周敏'), speaker('chen', '陈淑珍')],
    themes: [],
  } as unknown as Collection;
}

/** Ids in ascending order of the column, the unknown ones left out. */
function ordered(collection: Collection, column: SortColumn): string[] {
  const ranks = ranksOf(libraryOf(collection), column, 'zh-Hans');
  return collection.quotations
    .map(({ id }, row) => ({ id, rank: ranks[row] }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ id }) => id);
}

describe('the order of rows', () => {
  const collection = collectionOf([
    ['zhou', 'changlin', '2021-06'],
    [null, 'beili', null],
    ['chen', null, '2020'],
    ['chen', 'anhe', '2021-06-07'],
  ]);

  it('puts names in the order of their sounds', () => {
    expect(ordered(collection, 'speaker')).toEqual(['q-2', 'q-3', 'q-0']);
  });

  it('keeps what lies in a place beside it', () => {
    expect(ordered(collection, 'place')).toEqual(['q-3', 'q-1', 'q-0']);
  });

  it('puts dates in the order of their first days', () => {
    expect(ordered(collection, 'date')).toEqual(['q-2', 'q-0', 'q-3']);
  });

  it('gives what is not known no rank', () => {
    expect(ranksOf(libraryOf(collection), 'date', 'zh-Hans')[1]).toBeUndefined();
  });

  it('gives equal facts equal ranks', () => {
    const ranks = ranksOf(libraryOf(collection), 'speaker', 'zh-Hans');
    expect(ranks[2]).toBe(ranks[3]);
  });
});
