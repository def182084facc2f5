/** Invented documents for tests: few characters, so that queries cut from them hit often, in both scripts and widths. */
import fc from 'fast-check';
import type { SearchDocument } from './documents.ts';

const alphabet = [...'巷里人家门前樹树国國们們的的的,，。“”「」!！ab Aｂ １1|-天天'];

export const inventedText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { maxLength }).map((characters) => characters.join(''));

export const inventedDocument: fc.Arbitrary<SearchDocument> = fc.record({
  text: fc.oneof(
    inventedText(30),
    fc.tuple(inventedText(12), inventedText(12)).map((parts) => parts.join('\n')),
  ),
  speaker: fc.constantFrom('', '阿树\n老樹', '林天', 'Ａb'),
  place: fc.constantFrom('', '国里省前门巷', '门前鎮'),
  article: fc.constantFrom('', '巷里的树', '人家|门前'),
  context: inventedText(40),
});
