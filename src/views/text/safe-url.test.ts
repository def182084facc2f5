import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

it.each(['https://example.org/a?b=1', 'http://example.org/'])('links to %s', (address) => {
  expect(safeUrl(address)).toBe(address);
});

it.each([
  null,
  '',
  '//example.org/',
  '/\\example.org',
  'example.org',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'https://name:word@example.org/',
  'https://',
])('never links to %j', (address) => {
  expect(safeUrl(address)).toBeNull();
});

it('lets nothing but http and https through, whatever it is given', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'JaVaScRiPt:',
    'data:',
    'blob:',
    'file:',
    '//',
    '\t',
  );
  fc.assert(
    fc.property(fc.tuple(scheme, fc.string({ unit: 'binary' })), ([start, rest]) => {
      expect(safeUrl(start + rest) ?? 'https:').toMatch(/^https?:/);
    }),
  );
});
