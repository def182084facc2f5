import { describe, expect, test } from 'vitest';
import { drawn, paragraphs as text, read } from './read-text.fixture.ts';
import { standsInPage } from './stands-in-page.ts';

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
