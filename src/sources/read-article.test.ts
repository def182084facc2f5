import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../schema/raw-article.ts';
import { undo } from '../text/tracked-text.ts';
import { readArticle } from './read-article.ts';
import { drawn, encode, paragraphs as text, read } from './read-text.fixture.ts';
import { standsInPage } from './stands-in-page.ts';

test.each([
  ['an empty file', encode(''), /empty/],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /not text/],
  ['a page of menus', encode('首页 要闻 社会 观点\n\n版权所有'), /No article text/],
  ['a file beyond the cap', new Uint8Array(8_000_001).fill(0x41), /larger than 8 MB/],
  ['a page nested too deep', encode(`<html><body>${'<div>'.repeat(5000)}${text.first}`), /nests/],
])('%s is refused with a sentence', (_, bytes, reason) => {
  const result = readArticle({ name: 'x.html', bytes });
  expect(result.ok ? '' : result.reason).toMatch(reason);
});

describe('whatever the file holds', () => {
  const pieces = fc.constantFrom(
    text.first, text.second, text.third, '一块木板', '[b]', '[/b]', '[backcolor=red', '<p>', '</p>', '&nbsp;', '“', '”',
    '\n', '\n\n', '\r\n', '　　', '，', '?', '责任编辑：甲', '来源：河东晚讯', '2022-06-03', '发表于 2022-6-9', '# ', '**', '(qū)', '\ue019', '\ud800',
  ); // prettier-ignore
  const page = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html');

  test('every paragraph stands in the page, and kept and dropped make up the page', () => {
    fc.assert(
      fc.property(page, name, (content, file) => {
        const result = readArticle({ name: file, bytes: encode(content) });
        if (!result.ok) {
          expect(result.reason).toMatch(/\.$/);
          return;
        }
        const { article } = result;
        expect(standsInPage(article)).toEqual([]);
        const words = (of: string): number => of.replace(/\s/g, '').length;
        const kept = article.paragraphs.reduce((sum, paragraph) => sum + undo(paragraph).length, 0);
        const dropped = article.metadata.dropped.reduce((sum, { chars }) => sum + chars, 0);
        expect(kept + dropped).toBeGreaterThanOrEqual(words(article.page));
        expect(kept + dropped).toBeLessThanOrEqual(article.page.length);
      }),
      { numRuns: 300 },
    );
  });

  test('bytes of any kind are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), name, (bytes, file) => {
        const result = readArticle({ name: file, bytes });
        expect(result.ok ? result.article.paragraphs.length > 0 : result.reason !== '').toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('reading what was read changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([text.first, '一块木板', text.second, text.third], { minLength: 2 }),
        (parts) => {
          const once = readArticle({
            name: 'a.txt',
            bytes: encode(`巷口议事会开了三年\n\n${parts.join('\n\n')}`),
          });
          if (!once.ok) return;
          const again = read(
            [
              '巷口议事会开了三年',
              ...once.article.paragraphs.map((paragraph) => paragraph.text),
            ].join('\n\n'),
          );
          expect(drawn(again)).toEqual(drawn(once.article));
          expect(again.paragraphs.flatMap((paragraph) => paragraph.edits)).toEqual([]);
        },
      ),
    );
  });
});

describe('the invented articles of the browser tests', () => {
  const folder = new URL('../../e2e/articles/', import.meta.url);
  const names = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\.(?:txt|md|html?)$/.test(name) && name !== 'README.md')
    .sort();
  const expected: Record<string, Partial<RawArticle['metadata']>> = {
    'big5-doors.htm': { title: '巷議：把門敲開', publisher: '海潮日報', published: '2021-11-03', authors: ['叶知秋'], site: '海潮網', script: 'Hant' },
    'column-lamps.txt': { title: '为什么他们总往槐荫巷跑', publisher: '宜城晚报', published: null, site: null, script: 'Hans' },
    'door-plates.md': { title: '门牌工作法：一条巷子的组织学', publisher: '西部社区观察', published: '2023-06-02', authors: ['顾长亭'] },
    'forum/qinghe-thread.txt': { published: '2023-05-19', reposted: '2023-05-20', site: '兰州金城茶馆论坛', complete: false },
    'glossed-corridor.txt': { publisher: '江南周訊', published: '2022-08-30', affiliation: '虛構學院社區研究所', script: 'Hant' },
    'qinghe-visit.txt': { title: '书记进了青禾里的门，先看老人和孩子', publisher: '陇上晚讯', published: '2023-05-18', site: '陇上晚讯网' },
    'shifted-bench.txt': { column: '巷口觀察', published: '2024-04-11', authors: ['苏砚秋'], script: 'Hant' },
    'three-visits.html': { title: '三访望河台', publisher: '江声日报', published: '2024-10-12', authors: ['闻一舟'], site: '江声在线', url: 'https://news.example.invalid/2024/10/12/wanghetai.html' },
  }; // prettier-ignore

  test('are eight', () => expect(names).toEqual(Object.keys(expected).sort()));

  test.each(names)('%s', (name) => {
    const result = readArticle({ name, bytes: readFileSync(new URL(name, folder)) });
    if (!result.ok) throw new Error(result.reason);
    expect(result.article.metadata).toMatchObject(expected[name] ?? {});
    expect(standsInPage(result.article)).toEqual([]);
    const words = result.article.paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const foreign of [
      '责任编辑',
      '責任編輯',
      '版权所有',
      '版權所有',
      '分享',
      '房源',
      '回复',
      '评论',
      '評論',
      'backcolor',
      '(qū)',
      '在线观看',
      '廣告',
      '相关阅读',
      '复审',
      '**',
      '](',
    ]) {
      expect(words).not.toContain(foreign);
    }
  });
});
