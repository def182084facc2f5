import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../schema/raw-article.ts';
import { undo } from '../text/tracked-text.ts';
import { readArticle } from './read-article.ts';
import { standsInPage } from './stands-in-page.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
function read(text: string, name = 'page.txt'): RawArticle {
  const result = readArticle({ name, bytes: encode(text) });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}
/** Paragraphs as a page drawn in text: `# ` before headings. */
const drawn = (article: RawArticle): string[] =>
  article.paragraphs.map(({ role, text }) => (role === 'heading' ? `# ${text}` : text));

const text = {
  first: '议事会开在巷口的槐树下，每周四晚上七点，谁家有事谁家来。账目贴在树旁的木板上。',
  second: '社区书记何满仓说：“有事好商量，商量不隔夜。”这句话居民们都听熟了，也都记在心里。',
  third: '三年下来，木板换了四块，议事会一场没有落下。居民说，日子就是这样一场一场议出来的。',
};

describe('what pages print around an article', () => {
  const page = (...blocks: string[]) => read(blocks.join('\n\n'));
  const title = '巷口议事会开了三年';

  test('the headline over each picture, the text of the pictures and a doubled summary go', () => {
    const article = page(
      `${title}(2)`, '2022-06-03 09:12 来源：河东晚讯', `内容提要：${text.first}`,
      text.first, title, text.second, '老槐树下的灯一盏一盏亮起来', text.third, '老槐树下的灯一盏一盏亮起来',
      text.first.replace('每周四', '每周五'), '老槐树下的灯一盏一盏亮起来', text.second.replace('何满仓', '何大满'),
    ); // prettier-ignore
    expect(drawn(article)).toEqual([
      text.first,
      text.second,
      text.third,
      text.first.replace('每周四', '每周五'),
      text.second.replace('何满仓', '何大满'),
    ]);
  });

  test('a notice of law over the article is none of it', () => {
    const law =
      '未经本报授权，任何单位不得转载、链接本报版权作品。违者，本报将依法追究责任，绝不姑息。';
    expect(
      drawn(page(title, '河东日报社严正声明', law, '现声明如下：', law, text.first, text.second)),
    ).toEqual([text.first, text.second]);
  });

  test('a kicker is no headline, and where no other is printed the original one is', () => {
    expect(
      page('再访槐荫巷，读懂邻里之道——', '巷口又添新灯', '本报记者 何小满', text.first, text.second)
        .metadata,
    ).toMatchObject({ title: '巷口又添新灯', authors: ['何小满'] });
    expect(page(`原标题：${title}`, text.first, text.second).metadata.title).toBe(title);
  });

  test('a page without a headline is named after its first clause', () => {
    const long =
      '议事会开在巷口的槐树下，每周四晚上七点，谁家有事谁家来，账目贴在树旁的木板上，一贴就是三年。';
    expect(page(long, text.second).metadata.title).toBe(
      '议事会开在巷口的槐树下，每周四晚上七点，谁家有事谁家来，账目贴在树旁的木板上',
    );
  });

  test('an article that goes on in another page of the paper is not complete', () => {
    const article = page(title, text.first, `${text.second}（下转三版）`);
    expect(article.metadata.complete).toBe(false);
    expect(drawn(article).at(-1)).toBe(text.second);
  });

  test('lines without full stops go on to the credits', () => {
    const verses = [
      '一盏灯',
      '照着巷口的石板',
      '照着晚归的人',
      '也照着木板上的账',
      '一年又一年',
      '谁家有事谁家来',
      '巷子因此安静',
      '灯因此长明',
    ];
    const article = page(
      title,
      text.first,
      ...verses.slice(0, 6),
      text.second,
      ...verses,
      '编导：何小满',
      '编辑：周大山',
      '相关阅读',
      '邻县的灯',
    );
    expect(drawn(article).at(-1)).toBe('灯因此长明');
  });
});

describe('a portal page', () => {
  const page = [
    '首页 要闻 社会 观点 视频',
    '当前位置：首页 > 社会 > 巷口议事会开了三年',
    '巷口议事会开了三年',
    '2022-06-03 09:12来源：河东晚讯',
    '分享到：',
    text.first,
    '一块木板',
    text.second,
    text.third,
    '（作者：何小满）',
    '责任编辑：',
    '甲乙丙',
    '相关阅读',
    '邻县的议事会也开起来了。居民们说，规矩要自己定，自己定的规矩才守得住，守住了才有下一回。',
    '河东新闻网 版权所有',
  ].join('\n\n');

  test('keeps the article and nothing else', () => {
    expect(drawn(read(page))).toEqual([text.first, '# 一块木板', text.second, text.third]);
  });

  test('says who, where and when', () => {
    expect(read(page).metadata).toMatchObject({
      title: '巷口议事会开了三年',
      column: null,
      publisher: '河东晚讯',
      published: '2022-06-03',
      reposted: null,
      authors: ['何小满'],
      site: '河东新闻网',
      script: 'Hans',
      complete: true,
    });
  });

  test('accounts for what it left out', () => {
    const reasons = read(page).metadata.dropped.map(({ reason }) => reason);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'navigation',
        'metadata',
        'share',
        'credits',
        'related',
        'copyright',
      ]),
    );
  });

  test('is the same article under another name, with another id if a byte differs', () => {
    const [a, b, c] = [read(page, 'a.txt'), read(page, 'b/c.txt'), read(`${page} `)];
    expect(a.metadata.id).toBe(b.metadata.id);
    expect(a.metadata.id).toMatch(/^[a-z2-7]{12}$/);
    expect(c.metadata.id).not.toBe(a.metadata.id);
  });
});

describe('a forum page', () => {
  const page = (posted: string, source: string): string =>
    [
      '河东在线|河东在线论坛|聊聊河东',
      '查看: 12|回复: 1',
      '巷谈·议事会为什么开在树下？',
      '[复制链接]',
      '论坛元老',
      '楼主',
      `发表于 ${posted} 09:33:43 | 只看该作者`,
      source,
      `[backcolor=transparent]${text.first}[/backcolor]`,
      `[b]${text.second}`,
      `[b]${text.third}`,
      '[b',
      '回复',
      '使用道具 举报',
      '楼上说得对，我也去过那棵树下，蚊子是多了一点，话却说得很透，账也算得清楚。',
    ].join('\n\n');

  test('tells the repost from the original', () => {
    const { metadata } = read(page('2022-6-9', '河东日报客户端2022-06-08 12:06浏览量14万'));
    expect(metadata).toMatchObject({
      column: '巷谈',
      publisher: '河东日报客户端',
      published: '2022-06-08',
      reposted: '2022-06-09',
      site: '河东在线论坛',
      complete: false,
    });
  });

  test('does not date an original it only names', () => {
    const { metadata } = read(page('2022-6-9', '来源：河东日报'));
    expect(metadata).toMatchObject({
      publisher: '河东日报',
      published: null,
      reposted: '2022-06-09',
    });
  });

  test('takes no mark-up and no reply for words of the article', () => {
    const article = read(page('2022-6-9', '来源：河东日报'));
    expect(drawn(article)).toEqual([text.first, text.second, text.third]);
    expect(standsInPage(article)).toEqual([]);
  });
});

test('an impossible date is no date', () => {
  const page = ['巷口议事会开了三年', '2022-02-30 来源：河东晚讯', text.first, text.second].join(
    '\n\n',
  );
  expect(read(page).metadata).toMatchObject({ published: null, publisher: '河东晚讯' });
});

test.each([
  [
    'ends in mid-sentence',
    `${text.first}\n\n${text.second}\n\n后来的事情要从第二年的冬天说起，那一年冬天特别冷，来的人却`,
    false,
  ],
  ['goes on elsewhere', `${text.first}\n\n${text.second}\n\n点击查看全文`, false],
  ['has further pages', `${text.first}\n\n${text.second}\n\n共 3 页`, false],
  ['ends with its last sentence', `${text.first}\n\n${text.second}\n\n${text.third}`, true],
])('a page that %s', (_, body, complete) => {
  expect(read(`巷口议事会开了三年\n\n${body}`).metadata.complete).toBe(complete);
});

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

test('a headline printed twice is no paragraph, even if it is a question', () => {
  const title = '巷口的议事会为什么开了三年？';
  const article = read(
    [title, '2022-06-03 来源：河东晚讯', title, text.first, text.second].join('\n\n'),
  );
  expect(article.metadata.title).toBe(title);
  expect(drawn(article)).toEqual([text.first, text.second]);
});

test('an opening that ends on a colon belongs to the article', () => {
  const opening = '河东晚讯消息：经过三次讨论，议事会近日决定：';
  const article = read(
    ['巷口议事会开了三年', '2022-06-03 来源：河东晚讯', opening, text.first, text.second].join(
      '\n\n',
    ),
  );
  expect(drawn(article)).toEqual([opening, text.first, text.second]);
});
