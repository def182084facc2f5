import { describe, expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { quotationSides, relatedOf, witnessSides } from './compare-sides.ts';

const { collection } = inventedBundle();
const quotations = new Map(collection.quotations.map((one) => [one.id, one]));
const [one, two] = collection.quotations;
if (one === undefined || two === undefined) throw new Error('the invented bundle is too small');

describe('what is compared', () => {
  it('is every witness with its own words, source and facts', () => {
    expect(witnessSides(one).map(({ text, articles, witness }) => [text, articles, witness])).toEqual([
      ['家门口的事要有人管', ['a-one'], 1],
      ['家门囗的事要有人管', ['a-two'], 2],
    ]); // prettier-ignore
    expect(witnessSides(one)[1]?.said.date).toBeNull();
  });

  it('is a quotation and its related ones, with how the first stands to each', () => {
    const sides = quotationSides(one, relatedOf(one, quotations));
    expect(sides.map(({ key, relation }) => [key, relation])).toEqual([
      ['q-one', null],
      ['q-two', 'variant'],
    ]);
    expect(sides[0]?.articles).toEqual(['a-one', 'a-two']);
    expect(quotationSides(two, [one])[1]?.relation).toBeNull();
  });
});
