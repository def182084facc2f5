import { describe, expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { distinctFirst, quotationSides, relatedOf, witnessSides } from './compare-sides.ts';

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

  it('does not call the same words of somebody else another wording', () => {
    const same = { ...one, related: [{ id: two.id, relation: 'variant' as const, difference: 0 }] };
    expect(quotationSides(same, [two])[1]?.relation).toBeNull();
  });

  it('shows each wording once before any of them again, where there are many', () => {
    const side = witnessSides(one)[0];
    if (side === undefined) throw new Error('no witness');
    const sides = ['甲', '甲', '乙', '甲', '丙', '乙'].map((text, at) => ({
      ...side, text, key: String(at),
    })); // prettier-ignore
    const order = (few: number): string => distinctFirst(sides, few).map(({ key }) => key).join(''); // prettier-ignore
    expect(order(3)).toBe('024135');
    expect(order(6)).toBe('012345');
  });
});
