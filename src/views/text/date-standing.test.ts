import { expect, it } from 'vitest';
import type { Visit } from '../../schema/bundle.ts';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { givenDateStanding, saidDateStanding, visitDateStanding } from './date-standing.ts';

const { collection } = inventedBundle();
const [visit] = collection.visits;
const [quotation] = collection.quotations;
if (visit === undefined || quotation === undefined) throw new Error('the fixture is empty');

const dated = (...confidences: Visit['citations'][number]['confidence'][]): Visit => ({
  ...visit,
  date: '2021-06-07',
  reported: ['date'],
  citations: confidences.map((confidence) => ({
    title: null, publisher: null, date: null, url: null, note: null, confidence,
  })), // prettier-ignore
});

it('takes a date for inferred only where no report states it', () => {
  expect(visitDateStanding(dated('inferred', 'inferred'))).toBe('inferred');
  expect(visitDateStanding(dated('inferred', 'one-source'))).toBe('reported');
  expect(visitDateStanding({ ...dated('inferred'), reported: ['place'] })).toBe('printed');
  expect(visitDateStanding({ ...dated('inferred'), date: null })).toBe('printed');
});

it('lets each of several dates stand as well as what gives it', () => {
  const value = (date: string, witnesses: number[], citations: number[]) => ({
    value: date, witnesses, citations,
  }); // prettier-ignore
  const disputed: Visit = {
    ...dated('inferred', 'one-source'),
    date: '2021-06-07',
    reported: [],
    conflicts: [
      {
        fact: 'date',
        values: [value('2021-06-07', [0], []), value('2021-06-08', [], [0]), value('2021-06-09', [], [0, 1])], // prettier-ignore
      },
    ],
  };
  const standings = ['2021-06-07', '2021-06-08', '2021-06-09'].map((date) =>
    givenDateStanding(disputed, date),
  );
  expect(standings).toEqual(['printed', 'inferred', 'reported']);
  expect(givenDateStanding({ ...disputed, date: '2021-06-08' }, '2021-06-07')).toBe('printed');
});

it('lets words stand as well as the cited visit that dates them', () => {
  const evidence = { fact: 'date', article: 'a', passage: 0, start: 0, end: 1 } as const;
  const said = { ...quotation.said, visit: visit.id };
  const visits = new Map([[visit.id, dated('inferred')]]);
  const cited = { ...said, evidence: [{ ...evidence, basis: 'cited' as const }] };
  const explicit = { ...said, evidence: [{ ...evidence, basis: 'explicit' as const }] };
  expect(saidDateStanding({ ...quotation, said: cited }, visits)).toBe('inferred');
  expect(saidDateStanding({ ...quotation, said: explicit }, visits)).toBe('printed');
});
