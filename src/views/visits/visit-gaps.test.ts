import { describe, expect, it } from 'vitest';
import type { Citation, Visit } from '../../schema/bundle.ts';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { visitGaps } from './visit-gaps.ts';

const [model] = inventedBundle().collection.visits;
const [evidence] = model?.evidence ?? [];
if (model === undefined || evidence === undefined) throw new Error('the fixture is empty');

const report = (date: string | null, confidence: Citation['confidence'] = 'one-source') => ({
  title: '回访', publisher: null, date, url: null, confidence, note: null,
}); // prettier-ignore
const known: Visit = {
  ...model,
  date: '2021-06-07',
  evidence: [evidence],
  quotations: ['q-1'],
  reported: [],
  citations: [],
  conflicts: [],
};

describe('what is missing of a visit', () => {
  it('is nothing where a page tells of it, dates it and quotes it', () => {
    expect(visitGaps(known)).toEqual([]);
  });

  it.each<[string, Partial<Visit>, readonly string[]]>([
    ['words', { quotations: [] }, ['silent']],
    ['a date', { date: null }, ['undated']],
    ['a day', { date: '2021-06' }, ['coarse']],
    [
      'a page that dates it',
      { reported: ['date'], citations: [report('2021-06-08')] },
      ['dateReported'],
    ],
    [
      'a page that dates it to the day',
      {
        evidence: [{ ...evidence, fact: 'date' }],
        reported: ['date'],
        citations: [report('2021-06-08')],
      },
      ['datePrecised'],
    ],
    [
      'a report that states the date',
      { reported: ['date'], citations: [report('2021-06-08', 'inferred')] },
      ['dateInferred'],
    ],
    [
      'a report of the time',
      { reported: ['date'], citations: [report('2023-06-08'), report(null)] },
      ['dateReported', 'lateReports'],
    ],
    [
      'a page',
      { evidence: [], quotations: [], reported: ['date'], citations: [report('2021-06-07')] },
      ['silent', 'unwitnessed'],
    ],
  ])('%s', (_what, change, gaps) => {
    expect(visitGaps({ ...known, ...change })).toEqual(gaps);
  });

  it('does not call a report late that appeared within the month that is known', () => {
    const month = {
      date: '2021-06',
      reported: ['date' as const],
      citations: [report('2021-07-15')],
    };
    expect(visitGaps({ ...known, ...month })).toEqual(['coarse', 'dateReported']);
  });
});
