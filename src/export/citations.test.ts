import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeBibtex } from './cite-bibtex.ts';
import { citeGbt7714 } from './cite-gbt7714.ts';
import { citePlain } from './cite-plain.ts';
import { citeRis } from './cite-ris.ts';
import { cslItem } from './csl-item.ts';
import { inventedContext, tongan } from './invented-context.fixture.ts';
import type { Changes } from './invented-context.fixture.ts';

const accessed = '2026-01-02';
const web = { publisher: '桐安发布客户端' };

describe('GB/T 7714-2015', () => {
  test.each<[string, Changes, string]>([
    [
      'a newspaper online',
      {},
      '沈一帆. 柳湾的路灯[N/OL]. 桐安日报, 2021-06-08[2026-01-02]. https://news.example/1.html.',
    ],
    [
      'a newspaper without author',
      { article: { authors: [] } },
      '柳湾的路灯[N/OL]. 桐安日报, 2021-06-08[2026-01-02]. https://news.example/1.html.',
    ],
    [
      'an undated newspaper',
      { article: { published: null } },
      '沈一帆. 柳湾的路灯[N/OL]. 桐安日报[2026-01-02]. https://news.example/1.html.',
    ],
    [
      'a web page',
      { article: web },
      '沈一帆. 柳湾的路灯[EB/OL]. (2021-06-08)[2026-01-02]. https://news.example/1.html.',
    ],
    [
      'a web page of a body',
      { article: { ...web, authors: [] } },
      '桐安发布客户端. 柳湾的路灯[EB/OL]. (2021-06-08)[2026-01-02]. https://news.example/1.html.',
    ],
    [
      'nobody, undated, no address: the collection is what can be read',
      { article: { publisher: null, authors: [], published: null, url: null } },
      '柳湾的路灯[EB/OL]. [2026-01-02]. https://site.example/q/q-liuwan1/.',
    ],
    [
      'more than three authors',
      { article: { authors: ['甲一', '乙二', '丙三', '丁四'], published: '2021-06' } },
      '甲一, 乙二, 丙三, 等. 柳湾的路灯[N/OL]. 桐安日报, 2021-06[2026-01-02]. https://news.example/1.html.',
    ],
  ])('%s', (_label, changes, citation) => {
    expect(citeGbt7714(inventedContext(changes), accessed)).toBe(citation);
  });
});

describe('plain text', () => {
  test.each<[string, Changes, string]>([
    [
      'all facts known',
      {},
      '“家门口的事要有人管”（林知远，2021年6月7日，临江省桐安市柳湾社区）——《柳湾的路灯》，桐安日报，2021年6月8日。https://news.example/1.html',
    ],
    [
      'reported words are not verbatim',
      { quotation: { kind: 'reported' }, said: { date: '2021-06' } },
      '转述（非原话）：家门口的事要有人管（林知远，2021年6月，临江省桐安市柳湾社区）——《柳湾的路灯》，桐安日报，2021年6月8日。https://news.example/1.html',
    ],
    [
      'an attribution by context, an occasion, no place',
      {
        quotation: { attribution: 'implicit' },
        said: { date: null, occasion: '座谈会' },
        places: [],
      },
      '“家门口的事要有人管”（林知远（据上下文），座谈会）——《柳湾的路灯》，桐安日报，2021年6月8日。https://news.example/1.html',
    ],
    [
      'nobody named, repaired words, little known of the article',
      {
        speaker: null,
        said: { date: null },
        places: [],
        witness: { grade: 'inferred' },
        article: { publisher: null, published: null, url: null },
      },
      '“家门口的事要有人管”（未注明说话人）——《柳湾的路灯》。引文含推断的文字，见 https://site.example/q/q-liuwan1/ 。https://site.example/q/q-liuwan1/',
    ],
    [
      'a municipality is named once',
      {
        places: [{ ...tongan[0]!, name: '临江市' }, { ...tongan[1]!, name: '临江市' }, tongan[2]!],
      },
      '“家门口的事要有人管”（林知远，2021年6月7日，临江市柳湾社区）——《柳湾的路灯》，桐安日报，2021年6月8日。https://news.example/1.html',
    ],
  ])('%s', (_label, changes, citation) => {
    expect(citePlain(inventedContext(changes))).toBe(citation);
  });
});

describe('BibTeX', () => {
  test('a newspaper', () => {
    expect(citeBibtex(inventedContext(), accessed)).toBe(`@article{q-liuwan1,
  author = {{沈一帆}},
  title = {{柳湾的路灯}},
  journal = {桐安日报},
  year = {2021},
  month = {6},
  day = {8},
  url = {https://news.example/1.html},
  urldate = {2026-01-02},
  note = {林知远：家门口的事要有人管},
  langid = {chinese},
}
`);
  });

  test('a web page with special characters', () => {
    const context = inventedContext({
      article: {
        ...web,
        title: '100% {好} A&B_\\x',
        authors: [],
        published: null,
        url: 'https://a.example/{x} y',
      },
    });
    expect(citeBibtex(context, accessed)).toBe(`@misc{q-liuwan1,
  title = {{100\\% \\{好\\} A\\&B\\_\\textbackslash{}x}},
  publisher = {桐安发布客户端},
  url = {https://a.example/%7Bx%7D%20y},
  urldate = {2026-01-02},
  note = {林知远：家门口的事要有人管},
  langid = {chinese},
}
`);
  });

  test('braces balance, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const entry = citeBibtex(
          inventedContext({ article: { title: text, url: `https://a.example/${text}` } }),
          accessed,
        );
        const depth = [...entry.replace(/\\[{}]/g, '')].reduce(
          (now, char) => (now < 0 ? now : char === '{' ? now + 1 : char === '}' ? now - 1 : now),
          0,
        );
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('RIS', () => {
  test('a newspaper', () => {
    expect(citeRis(inventedContext(), accessed).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - q-liuwan1',
      'AU  - 沈一帆',
      'TI  - 柳湾的路灯',
      'T2  - 桐安日报',
      'PY  - 2021',
      'DA  - 2021/06/08/',
      'UR  - https://news.example/1.html',
      'Y2  - 2026/01/02/',
      'N1  - 林知远：家门口的事要有人管',
      'LA  - zh',
      'ER  - ',
      '',
    ]);
  });

  test('an undated web page: unknown facts have no line, a month keeps its place', () => {
    const ris = citeRis(inventedContext({ article: { ...web, published: '2021-06' } }), accessed);
    expect(ris).toContain('TY  - ELEC\r\n');
    expect(ris).toContain('PB  - 桐安发布客户端\r\n');
    expect(ris).toContain('DA  - 2021/06//\r\n');
    expect(
      citeRis(inventedContext({ article: { published: null, authors: [] } }), accessed),
    ).not.toMatch(/^(?:AU|PY|DA) {2}-/m);
  });

  test('every line is a tag and a value, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const lines = citeRis(inventedContext({ article: { title } }), accessed).split(
          /\r\n|[\r\n]/,
        );
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('a newspaper in Traditional characters', () => {
    expect(cslItem(inventedContext({ article: { script: 'Hant' } }), accessed)).toEqual({
      id: 'q-liuwan1',
      type: 'article-newspaper',
      title: '柳湾的路灯',
      author: [{ literal: '沈一帆' }],
      'container-title': '桐安日报',
      issued: { 'date-parts': [[2021, 6, 8]] },
      accessed: { 'date-parts': [[2026, 1, 2]] },
      URL: 'https://news.example/1.html',
      language: 'zh-TW',
      note: '林知远：家门口的事要有人管 【由繁体转为简体】',
    });
  });

  test('a web page of which little is known', () => {
    const context = inventedContext({
      speaker: null,
      article: { publisher: null, published: null, authors: [], url: null },
    });
    expect(cslItem(context, accessed)).toEqual({
      id: 'q-liuwan1',
      type: 'webpage',
      title: '柳湾的路灯',
      accessed: { 'date-parts': [[2026, 1, 2]] },
      URL: 'https://site.example/q/q-liuwan1/',
      language: 'zh-CN',
      note: '家门口的事要有人管',
    });
  });
});
