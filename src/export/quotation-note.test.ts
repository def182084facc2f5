import { expect, test } from 'vitest';
import { citeBibtex } from './cite-bibtex.ts';
import { citePlain } from './cite-plain.ts';
import { citeRis } from './cite-ris.ts';
import { cslItem } from './csl-item.ts';
import { inventedContext } from './invented-context.fixture.ts';
import { quotationNote } from './quotation-note.ts';
import { schemaOrgQuotation } from './schema-org-quotation.ts';

test.each([
  { label: 'verbatim and intact', change: {}, note: '' },
  { label: 'reported', change: { quotation: { kind: 'reported' } }, note: '转述，非原话' },
  {
    label: 'reported by the article that is cited, whatever others print',
    change: { witness: { kind: 'reported' } },
    note: '转述，非原话',
  },
  {
    label: 'somebody’s by the context',
    change: { quotation: { attribution: 'implicit' } },
    note: '说话人据上下文',
  },
  { label: 'with a gap', change: { witness: { grade: 'gap' } }, note: '有缺字' },
  { label: 'inferred', change: { witness: { grade: 'inferred' } }, note: '含推断的文字' },
  { label: 'repaired', change: { witness: { grade: 'pinned' } }, note: '经校订' },
  { label: 'in the other script', change: { article: { script: 'Hant' } }, note: '由繁体转为简体' },
] as const)('every form of citing says of words that are $label what is not certain', (row) => {
  const context = inventedContext(row.change);
  const expected = row.note === '' ? '家门口的事要有人管' : `家门口的事要有人管 【${row.note}】`;
  expect(quotationNote(context)).toBe(`林知远：${expected}`);
  expect(citeBibtex(context, '2026-01-02')).toContain(`{林知远：${expected}}`);
  expect(citeRis(context, '2026-01-02')).toContain(`N1  - 林知远：${expected}\r\n`);
  expect(cslItem(context, '2026-01-02').note).toBe(`林知远：${expected}`);
  const data = schemaOrgQuotation(context);
  if (row.note === '转述，非原话') {
    expect(data).toBe(null);
    expect(citePlain(context)).toMatch(/^转述（非原话）：家/);
  } else {
    expect(data).toMatchObject(row.note === '' ? {} : { description: row.note });
    expect(citePlain(context)).toMatch(/^“家/);
  }
});
