import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtSpans } from './cut-at-spans.ts';

/** Pieces as text: `众人[h的事]情`, with the marks' names in front of what they mark. */
const drawn = (text: string, spans: { start: number; end: number; name: string }[]): string =>
  cutAtSpans(text, spans)
    .map((piece) =>
      piece.marks.length === 0
        ? piece.text
        : `[${piece.marks.map(({ name }) => name).join('')}${piece.text}]`,
    )
    .join('');

it.each([
  ['nothing', [], '众人的事情'],
  ['one span', [{ start: 2, end: 4, name: 'h' }], '众人[h的事]情'],
  [
    'spans that overlap',
    [
      { start: 0, end: 3, name: 'a' },
      { start: 2, end: 5, name: 'b' },
    ],
    '[a众人][ab的][b事情]',
  ],
  ['a span beyond the end', [{ start: 3, end: 99, name: 'h' }], '众人的[h事情]'],
  ['an empty span', [{ start: 2, end: 2, name: 'h' }], '众人的事情'],
])('cuts at %s', (_label, spans, expected) => {
  expect(drawn('众人的事情', spans)).toBe(expected);
});

it('never loses or doubles text', () => {
  const span = fc.record({ start: fc.nat(20), end: fc.nat(25) });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, spans) => {
      const pieces = cutAtSpans(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
