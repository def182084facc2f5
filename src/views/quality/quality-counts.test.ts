import { describe, expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { percent } from './percent.ts';
import { qualityCounts } from './quality-counts.ts';

describe('what the page on quality counts', () => {
  it('is what the records hold', () => {
    const { collection } = inventedBundle();
    const [first, second] = collection.articles;
    if (first === undefined || second === undefined) throw new Error('too few articles');
    collection.articles = [
      { ...first, repairs: { gloss: 2 }, dropped: [{ reason: 'share', chars: 5 }] },
      {
        ...second,
        complete: false,
        repairs: { gloss: 1, byteshift: 4 },
        dropped: [
          { reason: 'share', chars: 6 },
          { reason: 'spam', chars: 40 },
        ],
      },
    ];
    const counts = qualityCounts(collection);
    expect(counts.repairs).toEqual([
      { kind: 'byteshift', count: 4, articles: 1 },
      { kind: 'gloss', count: 3, articles: 2 },
    ]);
    expect(counts.dropped).toEqual([
      { reason: 'spam', chars: 40, articles: 1 },
      { reason: 'share', chars: 11, articles: 2 },
    ]);
    expect([counts.articles, counts.complete]).toEqual([2, Number(first.complete)]);
    const witnesses = collection.quotations.flatMap((one) => one.witnesses);
    for (const { grade, witnesses: count } of counts.grades) {
      expect(count).toBe(witnesses.filter((one) => one.grade === grade).length);
    }
  });

  it.each([
    [1, '100%'],
    [0, '0%'],
    [0.9783, '97.8%'],
    [0.9999, '99.9%'],
    [0.0001, '0.1%'],
    [0.5, '50.0%'],
  ])('reads a share of %d as %s', (share, words) => {
    expect(percent(share)).toBe(words);
  });
});
