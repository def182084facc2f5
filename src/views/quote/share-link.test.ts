import { expect, it } from 'vitest';
import { shareLink } from './share-link.ts';

it.each([
  'https://example.org/lane/',
  'https://example.org/lane/index.html',
  'https://example.org/lane/#/quotes?q=a/b',
  'https://example.org/lane/index.html?x=/y/#/quote/q-1',
])('stands beside the document %s', (base) => {
  expect(shareLink({ id: 'q-1', kind: 'term' }, 100, base)).toBe('https://example.org/lane/q/q-1/');
});

it('is the address in the page where a very large collection has no page for it', () => {
  const link = (kind: 'term' | 'speech') =>
    shareLink({ id: 'q-1', kind }, 100_000, 'https://example.org/lane/');
  expect(link('term')).toBe('https://example.org/lane/#/quote/q-1');
  expect(link('speech')).toBe('https://example.org/lane/q/q-1/');
});
