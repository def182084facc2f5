import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPhrase } from './add-phrase.ts';
import { inventedText } from './invented-texts.ts';
import { parseQuery, quotePhrase } from './query.ts';

it.each([
  ['巷子', '巷子 "巷子里"'],
  ['巷子 -门牌', '巷子 -门牌 "巷子里"'],
  ['巷子 OR 胡同', '巷子 OR 胡同 "巷子里"'],
  ['“巷子 门牌', '"巷子里" “巷子 门牌'],
  ['巷子 OR', '"巷子里" 巷子 OR'],
  ['| 巷子 |', null],
])('%s', (typed, both) => {
  expect(addPhrase(typed, '"巷子里"')).toBe(both);
});

it('is read as both, or is not given', () => {
  const word = inventedText(4).filter((text) => /[巷里人家门前树]/.test(text));
  const typed = fc
    .array(fc.oneof(word, fc.constantFrom('OR', '|', '-', '“', '"', '-“里 人”')), { maxLength: 5 })
    .map((pieces) => pieces.join(' '));
  const list = (query: string): string[] =>
    parseQuery(query).groups.map((group) => JSON.stringify(group));
  let given = 0;
  fc.assert(
    fc.property(typed, word, (query, added) => {
      const phrase = quotePhrase(added);
      const both = addPhrase(query, phrase);
      if (both === null) return;
      given++;
      expect(list(both).sort()).toEqual([...list(query), ...list(phrase)].sort());
    }),
    { numRuns: 1000 },
  );
  expect(given).toBeGreaterThan(500);
});
