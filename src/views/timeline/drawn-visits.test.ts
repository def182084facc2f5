import { expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { datesOf, drawnVisits } from './drawn-visits.ts';
import type { ShownVisit } from './shown-visits.ts';

const [visit] = inventedBundle().collection.visits;
if (visit === undefined) throw new Error('the fixture is empty');
const conflict = {
  fact: 'date' as const,
  values: ['2021-06-07', '2021-06-09'].map((value) => ({ value, witnesses: [], citations: [] })),
};
const disputed = { ...visit, date: '2021-06-07', conflicts: [conflict] };
const shown = (one: typeof visit): ShownVisit => ({
  visit: one, place: '柳湾', visitor: '林知远', silent: false, standing: 'printed',
}); // prettier-ignore

it('draws a visit on every date that a source gives, its own first and each once', () => {
  expect(datesOf(disputed)).toEqual(['2021-06-07', '2021-06-09']);
  expect(drawnVisits([shown(disputed)]).map(({ key, date }) => [key, date])).toEqual([
    [visit.id, '2021-06-07'],
    [`${visit.id} 2021-06-09`, '2021-06-09'],
  ]);
});

it('draws no mark for a visit without a date', () => {
  expect(drawnVisits([shown({ ...visit, date: null, conflicts: [] })])).toEqual([]);
});
