import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { libraryOf } from '../../store/library.ts';
import { compareDates } from '../../text/civil-date.ts';
import { shownVisits } from './shown-visits.ts';

const { collection } = inventedBundle();
const [visit] = collection.visits;
if (visit === undefined) throw new Error('the fixture is empty');

const date = fc.constantFrom(null, '2021', '2021-01', '2021-01-01', '2021-06', '2020-12-31');

it('orders the visits as their dates compare, those of one date as the collection has them', () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 30 }), (dates) => {
      const visits = dates.map((one, i) => ({ ...visit, id: `v-${i}`, date: one }));
      const shown = shownVisits(libraryOf({ ...collection, visits }), true);
      const expected = [...visits].sort((a, b) => compareDates(a.date, b.date));
      expect(shown.map((one) => one.visit.id)).toEqual(expected.map(({ id }) => id));
    }),
  );
});

it('leaves out visits without words where they are not to be shown', () => {
  const silent = { ...visit, id: 'silent', quotations: [] };
  const library = libraryOf({ ...collection, visits: [silent, visit] });
  expect(shownVisits(library, false).map((one) => one.visit.id)).toEqual([visit.id]);
  expect(shownVisits(library, true)).toHaveLength(2);
});
