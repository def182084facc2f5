import { expect, it } from 'vitest';
import { en } from '../dictionary/en.ts';
import { zhHans } from '../dictionary/zh-hans.ts';
import { formerLabel } from './former-label.ts';

it.each([
  ['quotation', 'speech', '“把灯修好”'],
  ['quotation', 'reported', '把灯修好（转述，非原话）'],
  ['quotation', 'term', '“把灯修好”（提法）'],
  ['quotation', 'title', '《把灯修好》'],
  ['quotation', undefined, '把灯修好'],
  ['article', undefined, '《把灯修好》'],
  ['visit', undefined, '把灯修好'],
] as const)('a %s of kind %s', (record, kind, shown) => {
  expect(formerLabel({ record, kind, label: '把灯修好' }, zhHans)).toBe(shown);
});

it('names the kind in the language of the page', () => {
  expect(formerLabel({ record: 'quotation', kind: 'reported', label: '把灯修好' }, en)).toBe(
    '把灯修好 (reported, not word for word)',
  );
});
