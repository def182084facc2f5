import { describe, expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { countTerms } from './count-terms.ts';

const { collection } = inventedBundle();

describe('the words of a theme', () => {
  it('are counted in quotations, whatever the script, most first', () => {
    expect(
      countTerms({ terms: ['没有', '路灯', '門口', '的事', '路灯'] }, collection.quotations),
    ).toEqual([
      { term: '路灯', count: 1 },
      { term: '門口', count: 1 },
      { term: '的事', count: 1 },
      { term: '没有', count: 0 },
    ]);
  });

  it('count a quotation once, also by a wording that only one witness prints', () => {
    expect(countTerms({ terms: ['门囗', '事'] }, collection.quotations)).toEqual([
      { term: '门囗', count: 1 },
      { term: '事', count: 1 },
    ]);
  });
});
