import { describe, expect, it } from 'vitest';
import { validateQuality } from '../../schema/validate.ts';
import { qualityRecord } from './quality-record.ts';
import { scoreAll } from './score-all.ts';

describe('the figures for the page', () => {
  it('leave out what there was nothing to score of', () => {
    const record = qualityRecord([scoreAll('nothing.jsonl', [])].map(({ summary }) => summary), null); // prettier-ignore
    expect(record.sets).toMatchObject([{ name: 'nothing.jsonl', pages: 0, figures: [] }]);
    expect(validateQuality(record).ok).toBe(true);
  });

  it('give each share with the number of cases it is of', () => {
    const { summary } = scoreAll('dev.jsonl', []);
    const tally = { right: 3, wrong: 1, missed: 2, precision: 0.75, recall: 0.6, f1: 0.6667 };
    const none = { right: 0, wrong: 0, missed: 0, precision: null, recall: null, f1: null };
    const record = qualityRecord(
      [
        {
          ...summary,
          pages: 2,
          rows: 5,
          withHard: { ...summary.withHard, speech: tally, term: none, speaker: 0.3333 },
          metadata: { title: { right: 1, of: 2 }, published: { right: 2, of: 2 } },
          absent: { of: 4, survived: 1 },
        },
      ],
      '2024-05-01',
    );
    expect(record.rulesChanged).toBe('2024-05-01');
    expect(record.sets[0]?.figures).toEqual([
      { name: 'speech-precision', value: 0.75, of: 4 },
      { name: 'speech-recall', value: 0.6, of: 5 },
      { name: 'speaker', value: 0.3333, of: 3 },
      { name: 'date', value: null, of: 3 },
      { name: 'place', value: null, of: 3 },
      { name: 'metadata', value: 0.75, of: 4 },
      { name: 'left-out', value: 0.75, of: 4 },
    ]);
    expect(validateQuality(record).ok).toBe(true);
  });
});
