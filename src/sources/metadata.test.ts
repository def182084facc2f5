import { describe, expect, test } from 'vitest';
import { detectScript } from './detect-script.ts';
import { bareNames, findByline } from './find-authors.ts';
import { findPublication } from './find-publication.ts';
import { findSite } from './find-site.ts';
import { htmlText } from './html-text.ts';
import { noFacts } from './line-hint.ts';
import { pageLines } from './page-lines.ts';
import { printedDates } from './printed-date.ts';
import { splitColumn } from './split-column.ts';

const lines = (...texts: string[]) => pageLines(texts.join('\n\n'), () => null);

test.each([
  ['2024-09-13 12:22:51', ['2024-09-13']],
  ['2021年6月8日', ['2021-06-08']],
  ['2023.05.04 05:24', ['2023-05-04']],
  ['2020年3月', ['2020-03']],
  ['2023-02-30', [null]],
  ['2022-6-9和2022/06/10', ['2022-06-09', '2022-06-10']],
  ['12021-06-08', []],
  ['第2021号', []],
])('%s holds the dates %j', (text, dates) => {
  expect(printedDates(text).map(({ date }) => date)).toEqual(dates);
});

test.each([
  ['一见·社区的灯为什么亮', '一见'],
  ['某某网评 | 念好“三字诀”，点亮一条巷', '某某网评'],
  ['【新征程】社区的灯为什么亮', '新征程'],
  ['人民网评：社区的灯为什么亮', '人民网评'],
  ['社区的灯为什么亮（人民时评）', '人民时评'],
  ['社区的灯为什么亮（上）', null],
  ['市长：社区的灯要亮起来', null],
  ['艾力·买买提和他的议事会', null],
  ['【视频】社区的灯为什么亮', null],
  ['社区的灯为什么亮', null],
])('the column of %s is %s', (title, column) => {
  expect(splitColumn(title)).toBe(column);
});

test.each([
  ['社區黨組織聯繫群眾', 'Hant'],
  ['社区党组织联系群众', 'Hans'],
  ['的一是在不了有和人', 'Hans'],
])('%s is %s', (text, script) => {
  expect(detectScript(text)).toBe(script);
});

describe('by-lines', () => {
  test.each([
    ['（作者：何小滿）', ['何小满']],
    ['作者：何小满 周大山', ['何小满', '周大山']],
    ['文/何小满', ['何小满']],
    ['本报记者 何小满、周大山', ['何小满', '周大山']],
    ['来源：某报 作者：何小满 编辑：李四', ['何小满']],
    ['责任编辑：何小满', []],
    ['（文字记者：何小满、周大山；摄影记者：李四海）', ['何小满', '周大山']],
    ['文/记者 何小满 图/记者 周大山', ['何小满']],
    ['□ 何小滿', ['何小满']],
    ['老街的灯。记者 何小满 摄', []],
    ['本报记者 何小满 共享联盟·河东 周大山', ['何小满']],
    ['作者：编辑部', []],
    ['记者采访了居民', []],
    ['正文 字体大小：大 中 小', []],
  ])('%s', (line, authors) => {
    expect(findByline([line], '', '').authors).toEqual(authors);
  });

  test('an affiliation is no author', () => {
    expect(findByline(['（作者單位：某某學院）'], '', '')).toEqual({
      authors: [],
      affiliation: '某某學院',
    });
  });

  test('a note at the end of the last paragraph counts as a by-line', () => {
    const closing = '灯还亮着。（作者系某某大学教授）';
    expect(findByline([], '', closing)).toEqual({ authors: [], affiliation: '某某大学教授' });
    expect(findByline([], '', '灯还亮着，他对记者 何小满 说。').authors).toEqual([]);
  });

  test('names alone in a bracket sign an article, other brackets do not', () => {
    expect(findByline([], '', '灯还亮着。（何小满 周大山）').authors).toEqual(['何小满', '周大山']);
    expect(findByline([], '', '灯还亮着。（全文完）').authors).toEqual([]);
    expect(findByline([], '', '那盏灯（何小满）').authors).toEqual([]);
  });

  test('names alone on a line before the article are its authors', () => {
    const names = (...texts: string[]) => bareNames(lines(...texts));
    expect(names('议事会', '何小满 周大山')).toEqual(['何小满', '周大山']);
    expect(names('何小满')).toEqual(['何小满']);
    expect(names('金融', '高清', '简体 繁体')).toEqual([]);
  });

  test('an agency names its reporters in the first line', () => {
    expect(findByline([], '新华社某地9月11日电（记者何小满、周大山）灯亮了。', '').authors).toEqual(
      ['何小满', '周大山'],
    );
  });
});

describe('who published it', () => {
  const find = (head: string[], tail: string[] = [], opening = '灯亮了。') =>
    findPublication({
      head: lines(...head),
      tail: lines(...tail),
      opening,
      closing: '灯还亮着。',
      facts: noFacts,
    });

  test.each([
    [
      ['2024-09-13 12:22來源:河東日報客戶端'],
      { publisher: '河東日報客戶端', published: '2024-09-13', reposted: null },
    ],
    [
      ['2024-07-26 09:24', '來源:河東日報'],
      { publisher: '河東日報', published: '2024-07-26', reposted: null },
    ],
    [['■据河东网'], { publisher: '河东网', published: null, reposted: null }],
    [['来源：', '河东网'], { publisher: '河东网', published: null, reposted: null }],
    [['发表于 2021-6-9 09:33'], { publisher: null, published: null, reposted: '2021-06-09' }],
    [['来源：网络'], { publisher: null, published: null, reposted: null }],
    [['来源﹕河东网-《河东日报》'], { publisher: '河东日报', published: null, reposted: null }],
    [
      ['2021-04-13 15:34来源：河东网作者：佚名'],
      { publisher: '河东网', published: '2021-04-13', reposted: null },
    ],
    [['来源: sp20241123'], { publisher: null, published: null, reposted: null }],
    [
      ['来源：何满仓 周大山 2026-01-05'],
      { publisher: null, published: '2026-01-05', reposted: null },
    ],
    [
      ['河东網', '2023-03-28 16:59:13'],
      { publisher: '河东網', published: '2023-03-28', reposted: null },
    ],
    [['更新时间：2024-09-13'], { publisher: null, published: null, reposted: null }],
  ])('%j', (head, publication) => {
    expect(find(head)).toEqual(publication);
  });

  test('a paper gives its issue at the end', () => {
    expect(find([], ['《 河东日报 》（ 2023年05月04日 05 版）'])).toMatchObject({
      publisher: '河东日报',
      published: '2023-05-04',
    });
  });

  test('a digital paper gives its issue in what it prints for its own search', () => {
    const index = '--> 2025-05-06 老街: 1 1 河东时报 content_000.html 1 老街的灯 /enpproperty-->';
    expect(find([], [index])).toMatchObject({ publisher: '河东时报', published: '2025-05-06' });
  });

  test('any paper or site signs with its 讯', () => {
    const by = (opening: string) => find([], [], opening).publisher;
    expect(by('河东在线10月30日讯（记者 何小满）灯亮了。')).toBe('河东在线');
    expect(by('河东网老街8月18日电 灯亮了。')).toBe('河东网');
    expect(by('本网讯 灯亮了。')).toBeNull();
    expect(by('灯亮了的消息传遍了全城。')).toBeNull();
  });

  test('an agency signs in the first line', () => {
    expect(find([], [], '央视网消息（新闻联播）：灯亮了。').publisher).toBe('央视网');
  });
});

describe('the site', () => {
  const find = (head: string[], tail: string[], windowTitle: string | null = null) => {
    const all = lines(...head, '灯亮了。', ...tail);
    const body = { first: head.length, end: head.length + 1 };
    return findSite(all, body, { ...noFacts, windowTitle }, '灯亮了之后', null);
  };

  test.each([
    ['a copyright line', [], ['? 2007- 河東新聞網 版權所有'], '河東新聞網'],
    ['a copyright line the other way round', [], ['版权所有：河东在线'], '河东在线'],
    ['the banner of a portal', ['河东网|全河东网|河东城市生活'], [], '全河东网'],
    ['a column of comment in the menu', ['时评 理论 访谈 河东网评 圆桌'], [], '河东网'],
    ['an owner that is no site', [], ['某某公司 版权所有'], null],
    ['nothing', ['灯亮了之后'], [], null],
  ])('%s', (_, head, tail, site) => {
    expect(find(head, tail)).toBe(site);
  });

  test('the end of the window title', () => {
    expect(find([], [], '灯亮了之后_要闻_河东网')).toBe('河东网');
    expect(find([], [], '灯亮了之后_以及别的')).toBeNull();
  });
});

describe('HTML', () => {
  test('is read as a browser shows it', () => {
    const html =
      '<p>灯 <b>亮</b>\n了<script>x</script><span style="display: none">暗</span></p><div hidden>暗</div>巷<br>口<pre>一\n二</pre>';
    expect(htmlText(html)?.page.split(/\n+/)).toEqual(['灯 亮 了', '巷', '口', '一', '二', '']);
  });

  test('hints tell links, headings, menus and the article apart', () => {
    const hints =
      htmlText(
        '<nav>首页</nav><article><h2>一盏灯</h2><p><b>粗</b></p><p>见<a href="x">灯亮了</a></p></article>',
      )?.hints ?? [];
    expect(
      hints.map(({ heading, chrome, main, strong }) => ({ heading, chrome, main, strong })),
    ).toEqual([
      { heading: null, chrome: 'navigation', main: false, strong: false },
      { heading: 2, chrome: null, main: true, strong: false },
      { heading: null, chrome: null, main: true, strong: true },
      { heading: null, chrome: null, main: true, strong: false },
    ]);
    expect(hints.at(-1)?.linked).toBe(0.75);
  });

  test('only strings of JSON-LD are believed, and only web addresses', () => {
    const facts = htmlText(
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":{"a":1},"author":[{"name":"何小满"},7],"datePublished":"2023-02-30","url":"javascript:alert(1)"}]}</script><meta property="og:title" content="灯亮了"><p>x',
    )?.facts;
    expect(facts).toEqual({ ...noFacts, title: '灯亮了', authors: ['何小满'] });
  });

  test('broken JSON-LD is as good as none', () => {
    expect(htmlText('<script type="application/ld+json">{"@type":</script><p>x')?.facts).toEqual(
      noFacts,
    );
  });
});
