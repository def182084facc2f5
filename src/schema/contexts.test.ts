import { expect, it } from 'vitest';
import { inventedBundle } from './invented-bundle.fixture.ts';
import { contextsOf } from './contexts.ts';

it('gives each quotation the passage of its first witness, which holds its words', () => {
  const { collection, articleFiles } = inventedBundle();
  const { contexts } = contextsOf(collection, articleFiles.values());
  expect(contexts).toHaveLength(collection.quotations.length);
  collection.quotations.forEach(({ witnesses }, row) => {
    expect(contexts[row]).toContain(witnesses[0]?.text);
  });
});

it('leaves empty what has no passage', () => {
  const { collection } = inventedBundle();
  const { contexts } = contextsOf(collection, []);
  expect(new Set(contexts)).toEqual(new Set(['']));
});
