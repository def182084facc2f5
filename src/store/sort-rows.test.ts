import { describe, expect, it } from 'vitest';
import type { Collection, Quotation } from '../schema/bundle.ts';
import { libraryOf } from './library.ts';
import type { SortColumn } from './route.ts';
import { orderRows } from './sort-rows.ts';

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

/** Ids in the order of the column. */
function ordered(collection: Collection, column: SortColumn, descending = false): string[] {
  const rows = collection.quotations.map((_, row) => row);
  const sort = { column, descending };
  return orderRows(libraryOf(collection), rows, sort, null, 'zh-Hans').map((row) => `q-${row}`);
}

describe('the order of rows', () => {
  const collection = collectionOf([
    ['zhou', 'changlin', '2021-06'],
    [null, 'beili', null],
    ['chen', null, '2020'],
    ['chen', 'anhe', '2021-06-07'],
  ]);

  it('puts names in the order of their sounds, equal ones in the order of the collection', () => {
    expect(ordered(collection, 'speaker')).toEqual(['q-2', 'q-3', 'q-0', 'q-1']);
  });

  it('keeps what lies in a place beside it', () => {
    expect(ordered(collection, 'place')).toEqual(['q-3', 'q-1', 'q-0', 'q-2']);
  });

  it('puts dates in the order of their first days, and what is not known last either way', () => {
    expect(ordered(collection, 'date')).toEqual(['q-2', 'q-0', 'q-3', 'q-1']);
    expect(ordered(collection, 'date', true)).toEqual(['q-3', 'q-0', 'q-2', 'q-1']);
  });

  it('puts the latest first where nothing is asked, and the best where something is searched', () => {
    const order = (rows: number[], best: number[] | null): readonly number[] => {
      const hits =
        best === null
          ? null
          : { q: '话', fields: [], rows: Uint32Array.of(), best: Uint32Array.from(best) };
      return orderRows(libraryOf(collection), rows, null, hits, 'zh-Hans');
    };
    expect(order([0, 1, 2, 3], null)).toEqual([3, 0, 2, 1]);
    expect(order([0, 1, 3], [3, 0, 1])).toEqual([3, 0, 1]);
    // A row that another filter keeps out is not among them.
    expect(order([0, 1], [3, 0, 1])).toEqual([0, 1]);
  });
});
