import { expect, test } from 'vitest';
import type { Collection } from '../../schema/bundle.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { updateLedger } from './update-ledger.ts';

/** A collection drawn as its ids: quotations `id: text`, visits `id @ place`. */
function collection(
  quotations: Record<string, string>,
  visits: Record<string, string>,
): Collection {
  return {
    articles: [],
    quotations: Object.entries(quotations).map(([id, text]) => ({ id, text })),
    visits: Object.entries(visits).map(([id, place]) => ({ id, place })),
    places: [],
    speakers: [],
    themes: [],
  } as unknown as Collection;
}

const states = (ledger: Ledger): Record<string, string> =>
  Object.fromEntries(
    ledger.entries.map(({ id, state, to }) => [id, to === undefined ? state : `${state} ${to}`]),
  );

test('a first ledger holds what is live; the same collection again changes nothing', () => {
  const first = updateLedger(null, collection({ 'q-a': '修灯' }, { '2021-qinghe': '青禾里' }));
  expect(states(first)).toEqual({ 'q-a': 'live', '2021-qinghe': 'live' });
  expect(updateLedger(first, collection({ 'q-a': '修灯' }, { '2021-qinghe': '青禾里' }))).toEqual(
    first,
  );
});

test('an id that is gone becomes an alias of the one record with the same words, else a tombstone', () => {
  const first = updateLedger(null, collection({ 'q-a': '把灯修好', 'q-b': '把路铺平' }, {}));
  const second = updateLedger(first, collection({ 'q-c': '把灯，修好' }, {}));
  expect(states(second)).toEqual({ 'q-a': 'alias q-c', 'q-b': 'gone', 'q-c': 'live' });
});

test('an alias keeps its successor when another record gets the same words, and follows one that moves on', () => {
  const first = updateLedger(null, collection({ 'q-a': '把灯修好' }, {}));
  const moved = updateLedger(first, collection({ 'q-b': '把灯修好' }, {}));
  const doubled = updateLedger(moved, collection({ 'q-b': '把灯修好', 'q-c': '把灯修好' }, {}));
  expect(states(doubled)).toEqual({ 'q-a': 'alias q-b', 'q-b': 'live', 'q-c': 'live' });
  const onward = updateLedger(moved, collection({ 'q-d': '把灯修好' }, {}));
  expect(states(onward)).toEqual({ 'q-a': 'alias q-d', 'q-b': 'alias q-d', 'q-d': 'live' });
});

test('what comes back lives again, and no entry is ever lost', () => {
  const first = updateLedger(null, collection({ 'q-a': '把灯修好' }, {}));
  const without = updateLedger(first, collection({}, {}));
  expect(states(without)).toEqual({ 'q-a': 'gone' });
  expect(states(updateLedger(without, collection({ 'q-a': '把灯修好' }, {})))).toEqual({
    'q-a': 'live',
  });
});

test('a visit that got its date is found by its place, one with another date is not', () => {
  const first = updateLedger(
    null,
    collection({}, { 'undated-qinghe': '青禾里', '2019-shuguang': '曙光里' }),
  );
  const second = updateLedger(
    first,
    collection({}, { '2021-06-07-qinghe': '青禾里', '2020-shuguang': '曙光里' }),
  );
  expect(states(second)['undated-qinghe']).toBe('alias 2021-06-07-qinghe');
  expect(states(second)['2019-shuguang']).toBe('gone');
});

test('two records with the same words leave it open which one took the place', () => {
  const first = updateLedger(null, collection({ 'q-a': '把灯修好' }, {}));
  const second = updateLedger(first, collection({ 'q-b': '把灯修好', 'q-c': '把灯修好！' }, {}));
  expect(states(second)['q-a']).toBe('gone');
});

test('the same words that somebody else was known to have said are not what became of these', () => {
  const said = (id: string, speaker: string) => ({ id, text: '把灯修好', kind: 'speech', speaker });
  const of = (...quotations: object[]): Collection =>
    ({ ...collection({}, {}), quotations }) as unknown as Collection;
  const both = updateLedger(null, of(said('q-a', '林知远'), said('q-b', '沈若川')));
  expect(states(updateLedger(both, of(said('q-b', '沈若川'))))['q-a']).toBe('gone');
  const corrected = updateLedger(
    updateLedger(null, of(said('q-a', '林知远'))),
    of(said('q-b', '沈若川')),
  );
  expect(states(corrected)['q-a']).toBe('alias q-b');
});

test('words that only begin alike are not the same words', () => {
  const start = '把巷子里的灯一盏一盏修好把家门口的路一段一段铺平把老人的饭一碗一碗做热把孩子的书';
  const first = updateLedger(null, collection({ 'q-a': `${start}一本一本备好` }, {}));
  const second = updateLedger(first, collection({ 'q-b': `${start}都交给家长` }, {}));
  expect(states(second)['q-a']).toBe('gone');
});
