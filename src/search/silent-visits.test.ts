import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection, Visit } from '../schema/bundle.ts';
import { inventedBundle } from '../schema/invented-bundle.fixture.ts';
import { dateWithin } from '../text/civil-date.ts';
import { NONE } from './filters.ts';
import { silentVisits } from './silent-visits.ts';

const { collection } = inventedBundle();
const [visit] = collection.visits;
const [place] = collection.places;
if (visit === undefined || place === undefined) throw new Error('the fixture is empty');

// a province p with two cities, and q
const parents: Readonly<Record<string, string | null>> = {
  p: null,
  'p-a': 'p',
  'p-b': 'p',
  q: null,
};
const withVisits = (visits: Visit[]): Collection => ({
  ...collection,
  places: Object.entries(parents).map(([id, parent]) => ({ ...place, id, parent })),
  visits,
});
const someVisit = fc
  .record({
    place: fc.constantFrom(...Object.keys(parents)),
    date: fc.constantFrom(null, '2020', '2020-05', '2020-12-31', '2021-01-01', '2021-06'),
    quotations: fc.constantFrom<string[]>([], ['q-1']),
  })
  .map((change): Visit => ({ ...visit, ...change }));
const end = fc.constantFrom(null, '2020', '2020-06', '2021-01-01');

const isIn = (inner: string, outer: string): boolean => {
  for (let at: string | null = inner; at !== null; at = parents[at] ?? null)
    if (at === outer) return true;
  return false;
};

describe('visits without words', () => {
  it('are counted as one would count them by hand', () => {
    fc.assert(
      fc.property(
        fc.array(someVisit, { maxLength: 12 }),
        fc.record({
          place: fc.uniqueArray(fc.constantFrom(...Object.keys(parents), NONE), { maxLength: 2 }),
          from: end,
          to: end,
          undated: fc.boolean(),
        }),
        (visits, filters) => {
          const { places, years, left } = silentVisits(withVisits(visits), filters);
          const ranged = filters.from !== null || filters.to !== null;
          const then = ({ date }: Visit): boolean =>
            (!ranged && !filters.undated) ||
            (date === null
              ? filters.undated
              : ranged && dateWithin(date, filters.from, filters.to));
          const here = (one: Visit): boolean =>
            filters.place.length === 0 || filters.place.some((id) => isIn(one.place, id));
          const silent = visits.filter(({ quotations }) => quotations.length === 0);
          for (const id of Object.keys(parents)) {
            const count = silent.filter((one) => then(one) && isIn(one.place, id)).length;
            expect(places.get(id) ?? 0).toBe(count);
          }
          for (const year of ['2020', '2021']) {
            const count = silent.filter(
              (one) => here(one) && one.date?.slice(0, 4) === year,
            ).length;
            expect(years.get(year) ?? 0).toBe(count);
          }
          expect(left).toEqual(silent.filter((one) => then(one) && here(one)));
        },
      ),
    );
  });
});
