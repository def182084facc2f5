import { expect, test } from 'vitest';
import type { Ledger } from '../schema/ledger.ts';
import { formerQuotations, formerSharePage } from './former-share-page.ts';

const gone = { id: 'q-gone', record: 'quotation', state: 'gone', label: '把灯修好' } as const;
const moved = { ...gone, id: 'q-old', state: 'alias', to: 'q-new' } as const;
const ledger: Ledger = {
  format: 'xiangyu-ledger',
  version: 1,
  entries: [gone, moved, { ...gone, id: 'q-new', state: 'live' }, { ...gone, record: 'visit' }],
};

test('every quotation that moved or is gone gets a page, and nothing else does', () => {
  expect(formerQuotations(ledger)).toEqual([gone, moved]);
});

test('a moved one leads to its successor, through its old id, which the collection explains', () => {
  const html = formerSharePage(moved, '试');
  expect(html).toContain('href="../../#/quote/q-old"');
  expect(html).toContain('<link rel="canonical" href="../q-new/">');
  expect(html).toContain('<meta property="og:title" content="这条引语换了地址">');
});

test('one that is gone says so, and passes its words on no more', () => {
  const html = formerSharePage(gone, '<试>');
  expect(html).toContain('href="../../#/quote/q-gone"');
  expect(html).toContain('<title>这条引语已经撤下 | &lt;试&gt;</title>');
  expect(html).not.toContain(gone.label);
  expect(html).not.toMatch(/<试>|undefined/);
});
