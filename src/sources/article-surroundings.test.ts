import { describe, expect, test } from 'vitest';
import { drawn, paragraphs as text, read } from './read-text.fixture.ts';

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
