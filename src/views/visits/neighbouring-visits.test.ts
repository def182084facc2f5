import { expect, it } from 'vitest';
import type { Visit } from '../../schema/bundle.ts';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { neighbouringVisits } from './neighbouring-visits.ts';

const [model] = inventedBundle().collection.visits;
if (model === undefined) throw new Error('the fixture is empty');
const visit = (id: string, date: string | null): Visit => ({ ...model, id, date });
const late = visit('late', '2021-06-07');
const early = visit('early', '2020-03');
const middle = visit('middle', '2020-03-10');
const undated = visit('undated', null);
const all = [late, undated, early, middle];

it('finds the visits before and after by date, the coarser date first', () => {
  expect(neighbouringVisits(middle, all)).toEqual({ before: early, after: late });
  expect(neighbouringVisits(early, all)).toEqual({ before: null, after: middle });
  expect(neighbouringVisits(late, all)).toEqual({ before: middle, after: null });
});

it('knows no neighbours of a visit without a date', () => {
  expect(neighbouringVisits(undated, all)).toEqual({ before: null, after: null });
});
