import { describe, expect, test } from 'vitest';
import type { Evidence, Said, Visit } from '../../schema/bundle.ts';
import { dateFromCitedVisit } from './date-from-cited-visit.ts';

const words = (fact: Evidence['fact'], start: number): Evidence => ({
  fact,
  article: 'a-one',
  passage: 0,
  start,
  end: start + 4,
  basis: 'explicit',
});
const said = (changes: Partial<Said> = {}): Said => ({
  date: null,
  place: 'liuying',
  visit: 'undated-liuying',
  occasion: null,
  evidence: [words('place', 3), words('visit', 1)],
  ...changes,
});
const visit = (changes: Partial<Visit> = {}): Visit => ({
  id: 'undated-liuying',
  visitor: 'lin',
  place: 'liuying',
  date: '2019-05-02',
  evidence: [],
  citations: [],
  reported: ['date'],
  quotations: [],
  conflicts: [],
  ...changes,
});

test('the date comes from the visit, its evidence is the words that name the visit', () => {
  expect(dateFromCitedVisit(said(), visit())).toEqual(
    said({
      date: '2019-05-02',
      evidence: [words('place', 3), words('visit', 1), { ...words('date', 1), basis: 'cited' }],
    }),
  );
});

test('a coarser date becomes finer and keeps its own words', () => {
  const before = said({ date: '2019-05', evidence: [words('date', 9), words('place', 3)] });
  const after = dateFromCitedVisit(before, visit());
  expect(after.date).toBe('2019-05-02');
  expect(after.evidence[0]).toEqual(words('date', 9));
  expect(after.evidence[2]).toEqual({ ...words('date', 3), basis: 'cited' });
});

describe('nothing is taken', () => {
  test.each<[string, Said, Visit]>([
    ['from another visit', said({ visit: 'other' }), visit()],
    ['where the words were said in the city around', said({ place: 'lanzhou' }), visit()],
    ['where the pages date the visit themselves', said(), visit({ reported: ['place'] })],
    ['where the visit has no date', said(), visit({ date: null })],
    ['where the passage names neither visit nor place', said({ evidence: [] }), visit()],
    ['where the passage gives another date', said({ date: '2018' }), visit()],
    ['where the passage is as exact', said({ date: '2019-05-02' }), visit()],
    [
      'where reports and pages differ',
      said(),
      visit({ conflicts: [{ fact: 'date', values: [] }] }),
    ],
  ])('%s', (_label, before, from) => {
    expect(dateFromCitedVisit(before, from)).toBe(before);
  });
});
