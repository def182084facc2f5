/** The collection that `/site/` serves, read from its files: what the page should show. */
import { readFileSync } from 'node:fs';
import type { Collection, Quotation } from '../../src/schema/bundle.ts';

export function readCollection(): Collection {
  const file = new URL('../../.tmp/e2e-collection/collection.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Collection;
}

/** Words given as somebody's own: what the table shows at first. */
export function verbatim({ quotations }: Collection): Quotation[] {
  return quotations.filter(({ kind }) => kind === 'speech');
}
