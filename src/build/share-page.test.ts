import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { inventedBundle } from '../schema/invented-bundle.fixture.ts';
import {
  largestSharePage,
  sharePage,
  sharedQuotations,
  type SharedQuotation,
} from './share-page.ts';

const { collection } = inventedBundle();
const [quotation] = collection.quotations;
const [article] = collection.articles;
if (quotation === undefined || article === undefined) throw new Error('the fixture is empty');
const shared: SharedQuotation = {
  quotation,
  speaker: '林知远',
  place: '柳湾社区',
  article,
  cautions: [],
  site: '试',
  structuredData: { '@type': 'Quotation', text: quotation.text },
};
const elements =
  'html head meta meta meta meta title link link meta meta meta meta meta script script ' +
  'body main blockquote p p cite p a';

/** Element names in order, Open Graph, text of the blockquote, the data, and the link. */
function read(html: string) {
  const names: string[] = [];
  const graph: [string, string][] = [];
  const text = new Map<string, string>();
  const open: string[] = [];
  let link = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      names.push(name);
      open.push(name);
      if (name === 'a') link = attributes['href'] ?? '';
      if (attributes['property'] !== undefined) {
        graph.push([attributes['property'], attributes['content'] ?? '']);
      }
    },
    ontext(part) {
      const name = open.at(-1) ?? '';
      text.set(name, (text.get(name) ?? '') + part);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return { names, graph, text, link };
}

describe('a share page', () => {
  it('shows the quotation, its speaker, place, date and source, and links to the page', () => {
    const { names, graph, text, link } = read(sharePage(shared));
    expect(names.join(' ')).toBe(elements);
    expect(graph).toEqual([
      ['og:type', 'article'],
      ['og:site_name', '试'],
      ['og:title', '林知远：家门口的事要有人管'],
      ['og:description', '家门口的事要有人管'],
    ]);
    expect(text.get('blockquote')).toBe('家门口的事要有人管');
    expect(text.get('p')).toBe('林知远 · 2021-06-07 · 柳湾社区');
    expect(text.get('cite')).toBe('桐安日报 · 家门口的事 · 2021-06-08');
    expect(JSON.parse(text.get('script') ?? '')).toEqual(shared.structuredData);
    expect(link).toBe('../../#/quote/q-one');
  });

  it.each([
    ['reported', '林知远（转述，非原话）：家门口的事要有人管'],
    ['term', '林知远（提法）：家门口的事要有人管'],
    ['title', '林知远（题名）：家门口的事要有人管'],
  ] as const)('says of %s words that they are not verbatim speech', (kind, title) => {
    const { graph, text } = read(sharePage({ ...shared, quotation: { ...quotation, kind } }));
    expect(graph[2]).toEqual(['og:title', title]);
    expect(text.get('p')).toContain(title.slice(0, title.indexOf('：')));
  });

  it('says what of the words is not certain', () => {
    const cautions = ['转述，非原话', '含推断的文字'];
    const reported = { ...quotation, kind: 'reported' as const };
    const { graph, text } = read(sharePage({ ...shared, quotation: reported, cautions }));
    const by = '林知远（转述，非原话；含推断的文字）';
    expect(graph[2]).toEqual(['og:title', `${by}：家门口的事要有人管`]);
    expect(text.get('p')).toContain(by);
  });

  it('says so of nobody’s words, too', () => {
    const term = { ...shared, speaker: null, quotation: { ...quotation, kind: 'term' as const } };
    expect(read(sharePage(term)).graph[2]).toEqual(['og:title', '提法：家门口的事要有人管']);
  });

  it('says nothing of what is unknown', () => {
    const said = { ...quotation.said, date: null };
    const html = sharePage({
      ...shared,
      quotation: { ...quotation, said },
      speaker: null,
      place: null,
      structuredData: null,
    });
    expect(html).not.toMatch(/null|undefined/);
    expect(read(html).graph[2]).toEqual(['og:title', '家门口的事要有人管']);
  });

  it.each([
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</title></head><body><img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '<!-- --><base href=//evil.example>',
    '&quot;&#x22;&lt;svg onload=alert(1)&gt;',
    '<meta http-equiv=refresh content=0;url=//evil.example>',
    '\u2028\u2029`${alert(1)}`',
  ])('keeps hostile text as text: %s', (hostile) => {
    const html = sharePage({
      quotation: { ...quotation, text: hostile },
      speaker: hostile,
      place: hostile,
      article: { ...article, title: hostile, publisher: hostile },
      cautions: [],
      site: hostile,
      structuredData: { text: hostile },
    });
    const { names, graph, text } = read(html);
    expect(names.join(' ')).toBe(elements);
    expect(graph.filter(([name]) => name === 'og:description')).toEqual([
      ['og:description', hostile],
    ]);
    expect(text.get('blockquote')).toBe(hostile);
    expect(JSON.parse(text.get('script') ?? '')).toEqual({ text: hostile });
  });

  it('holds for any text, and stays small', () => {
    const units = fc.array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 3000 });
    fc.assert(
      fc.property(units, fc.string({ unit: 'binary', maxLength: 200 }), (codes, name) => {
        const words = String.fromCharCode(...codes);
        const html = sharePage({
          ...shared,
          quotation: { ...quotation, text: words },
          speaker: name,
          site: name,
          structuredData: { text: words },
        });
        const { names } = read(html);
        expect(names.filter((tag) => tag !== 'script').join(' ')).toBe(
          elements.replaceAll('script ', ''),
        );
        expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(largestSharePage);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the beginning of a quotation that is too long for a preview', () => {
    const html = sharePage({ ...shared, quotation: { ...quotation, text: '长'.repeat(2000) } });
    expect(read(html).text.get('blockquote')).toBe(`${'长'.repeat(160)}……`);
    expect(html).not.toContain('ld+json');
  });
});

describe('the choice of shared quotations', () => {
  it('is all of them, up to twenty thousand', () => {
    expect(sharedQuotations(collection)).toEqual({ shared: collection.quotations, notice: null });
  });

  it('is the verbatim ones beyond that, and says so', () => {
    const quotations = Array.from({ length: 20_001 }, (_, i) => ({
      ...quotation,
      kind: i < 3 ? ('speech' as const) : ('term' as const),
    }));
    const { shared: some, notice } = sharedQuotations({ ...collection, quotations });
    expect(some).toHaveLength(3);
    expect(notice).toContain('3 verbatim quotations only, not for all 20001');
  });
});

it('the headers for hosts that send them hold the policy of the page', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const [, policy] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read('index.html')) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(read('public/_headers')).toContain(
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`,
  );
});
