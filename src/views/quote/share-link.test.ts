import { expect, it } from 'vitest';
import { shareLink } from './share-link.ts';

it.each([
  'https://example.org/lane/',
  'https://example.org/lane/index.html',
  'https://example.org/lane/#/quotes?q=a/b',
  'https://example.org/lane/index.html?x=/y/#/quote/q-1',
])('stands beside the document %s', (base) => {
  expect(shareLink('q-1', base)).toBe('https://example.org/lane/q/q-1/');
});
