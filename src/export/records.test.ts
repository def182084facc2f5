import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../schema/edit.ts';
import { readCsv } from '../text/csv.ts';
import { anyText, inventedContext, inventedPassage } from './invented-context.fixture.ts';
import { quotationsCsv } from './quotations-csv.ts';
import { schemaOrgQuotation } from './schema-org-quotation.ts';
import { webAnnotation } from './web-annotation.ts';

describe('CSV', () => {
  test('a header and a line for each quotation', () => {
    const csv = quotationsCsv([inventedContext(), inventedContext({ speaker: null, places: [] })]);
    expect(csv.startsWith('\ufeffid,kind,text,speaker,')).toBe(true);
    expect(csv.split('\r\n')[1]).toBe(
      'q-liuwan1,speech,家门口的事要有人管,林知远,explicit,2021-06-07,临江省桐安市柳湾社区,,weimin,1,' +
        '家门口的事要有人管,intact,柳湾的路灯,桐安日报,2021-06-08,https://news.example/1.html,' +
        'https://site.example/q/q-liuwan1/',
    );
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  test('reads back the same, but for what a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { records } = readCsv(quotationsCsv([inventedContext({ quotation: { text } })]));
        const cell = records[1]?.cells[2];
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
        expect(records[1]?.cells).toHaveLength(records[0]?.cells.length ?? 0);
      }),
    );
  });
});

describe('schema.org', () => {
  test('a quotation with all its facts', () => {
    expect(schemaOrgQuotation(inventedContext())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': 'https://site.example/q/q-liuwan1/',
      url: 'https://site.example/q/q-liuwan1/',
      text: '家门口的事要有人管',
      inLanguage: 'zh-Hans',
      creator: { '@type': 'Person', name: '林知远' },
      recordedIn: {
        '@type': 'Event',
        startDate: '2021-06-07',
        location: { '@type': 'Place', name: '临江省桐安市柳湾社区', identifier: '990100' },
      },
      isPartOf: {
        '@type': 'NewsArticle',
        headline: '柳湾的路灯',
        author: [{ '@type': 'Person', name: '沈一帆' }],
        datePublished: '2021-06-08',
        publisher: { '@type': 'Organization', name: '桐安日报' },
        url: 'https://news.example/1.html',
      },
    });
  });

  test.each([
    ['unattributed words have no creator', { quotation: { attribution: 'none' as const } }],
    ['a proverb has no creator', { speaker: { kind: 'saying' as const } }],
    ['nobody named', { speaker: null }],
  ])('%s', (_label, changes) => {
    expect(schemaOrgQuotation(inventedContext(changes))).not.toHaveProperty('creator');
  });

  test('a document speaks as a work; nothing known of the occasion gives no event', () => {
    const record = schemaOrgQuotation(
      inventedContext({ speaker: { kind: 'document' }, said: { date: null }, places: [] }),
    );
    expect(record).toHaveProperty('creator.@type', 'CreativeWork');
    expect(record).not.toHaveProperty('recordedIn');
  });

  test('reported words are no quotation', () => {
    expect(schemaOrgQuotation(inventedContext({ quotation: { kind: 'reported' } }))).toBeNull();
  });
});

describe('Web Annotation', () => {
  test('positions count code points, the page is quoted as it prints', () => {
    // 𠀀 is two UTF-16 code units and one code point
    const text = '𠀀说“家门口的事要有人管”。';
    const edits: Edit[] = [{ start: 6, end: 6, raw: '(men)', kind: 'gloss', grade: 'exact' }];
    expect(
      webAnnotation(
        inventedContext({ witness: { start: 4, end: 13 } }),
        inventedPassage(text, edits),
        'https://site.example/a',
      ),
    ).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://site.example/q/q-liuwan1/',
      type: 'Annotation',
      motivation: 'identifying',
      target: [
        {
          source: 'https://site.example/a',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '家门口的事要有人管',
              prefix: '𠀀说“',
              suffix: '”。',
            },
            { type: 'TextPositionSelector', start: 3, end: 12 },
          ],
        },
        {
          source: 'https://news.example/1.html',
          selector: {
            type: 'TextQuoteSelector',
            exact: '家门(men)口的事要有人管',
            prefix: '𠀀说“',
            suffix: '”。',
          },
        },
      ],
    });
  });

  test('what the page prints is taken once: a gloss at the edge, a repair across it', () => {
    const edits: Edit[] = [
      { start: 1, end: 3, raw: '？？', kind: 'byteshift', grade: 'exact' },
      { start: 11, end: 11, raw: '(guan)', kind: 'gloss', grade: 'exact' },
    ];
    const annotation = webAnnotation(
      inventedContext(),
      inventedPassage(undefined, edits),
      'https://s',
    );
    expect(annotation).toHaveProperty('target.1.selector', {
      type: 'TextQuoteSelector',
      exact: '？？门口的事要有人管(guan)',
      prefix: '说',
      suffix: '”。',
    });
  });

  test('without an address of the article there is one target', () => {
    const context = inventedContext({ article: { url: null } });
    const annotation = webAnnotation(context, inventedPassage(), 'https://s');
    expect(annotation).toHaveProperty('target.source', 'https://s');
  });
});
