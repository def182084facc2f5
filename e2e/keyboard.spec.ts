/** The tasks of the explorer by keys alone: every control is walked to with the Tab key, from the first screen or the menu. */
import type { Page } from '@playwright/test';
import { readCollection, verbatim } from './support/read-collection.ts';
import { activate } from './support/shown-quotations.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const { articles, quotations } = collection;
const twice = quotations.find(({ witnesses }) => witnesses.length > 1);
const damaged = articles.find(({ repairs }) => (repairs.byteshift ?? 0) > 0);
if (twice === undefined || damaged === undefined) {
  throw new Error('the invented articles lack one of each kind');
}

/** Opens a view from the menu on top. */
async function open(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: '主导航' });
  await activate('keys', menu.getByRole('link', { name, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

test('the words of welcome close, and what was behind them is next', async ({ page }) => {
  await page.goto('./');
  const welcome = page.getByRole('complementary', { name: '初次来看' });
  await activate('keys', welcome.getByRole('button', { name: '关闭' }));
  await expect(welcome).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.locator('body')).not.toBeFocused();
});

test('the timeline zooms, moves and shows all again; a visit is chosen and opened', async ({
  page,
}) => {
  await page.goto('./');
  await open(page, '时间轴');
  await activate('keys', page.getByRole('button', { name: '放大' }));
  await expect(page).toHaveURL(/from=/);
  const zoomed = page.url();
  await page.keyboard.press('+');
  await expect(page).not.toHaveURL(zoomed);
  const closer = page.url();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).not.toHaveURL(closer);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/from=/);
  const mark = page.getByRole('list', { name: '考察' }).locator('button[tabindex="0"]');
  await activate('keys', mark);
  await expect(page).toHaveURL(/visit=/);
  const card = page.getByRole('region', { name: '这次考察' });
  await activate('keys', card.getByRole('link', { name: '看这次考察' }));
  await expect(page).toHaveURL(/#\/visits\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('from a tile to its place, and down the tree', async ({ page }) => {
  await page.goto('./');
  await open(page, '地点');
  await activate('keys', page.locator('.tile[tabindex="0"]'));
  await expect(page).toHaveURL(/#\/places\/\d{6}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  const toggle = page.locator('.outline-tree').getByRole('button', { name: /^展开/ }).first();
  const name = ((await toggle.getAttribute('aria-label')) ?? '').replace('展开', '');
  await activate('keys', toggle);
  await expect(page.getByRole('button', { name: `收起${name}` })).toBeFocused();
});

test('from a cell of the themes to its quotations', async ({ page }) => {
  await page.goto('./');
  await open(page, '主题');
  const table = page.getByRole('table', { name: '各年的主题' });
  await activate('keys', table.locator('a[data-row][tabindex="0"]'));
  await expect(page).toHaveURL(/#\/quotes\?/);
});

test('four phrases are compared, and a bar opens its lines', async ({ page }) => {
  await page.goto('./');
  await open(page, '主题');
  await activate('keys', page.getByRole('link', { name: '提法', exact: true }));
  const field = page.getByLabel('要跟踪的提法');
  for (const [at, phrase] of ['老人', '灯', '门', '心'].entries()) {
    for (let stop = 0; stop < 40; stop++) {
      if (await field.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(field).toBeFocused();
    await page.keyboard.type(phrase);
    await page.keyboard.press('Enter');
    await expect(page.locator('.phrase-totals li')).toHaveCount(at + 1);
  }
  await expect(page.getByText('已有四个')).toBeVisible();
  const cell = page.getByRole('table').first().locator('a[data-row][tabindex="0"]');
  await activate('keys', cell);
  await expect(page.locator('.open-lines h3')).toBeFocused();
  await activate('keys', page.getByRole('link', { name: '收起这些引语' }));
  await expect(page.locator('.open-lines')).toHaveCount(0);
  await activate('keys', page.getByRole('button', { name: '去掉“老人”' }));
  await expect(page.locator('.phrase-totals li')).toHaveCount(3);
});

test('an article is read in another text, and a repair tells its reason', async ({ page }) => {
  await page.goto('./');
  await open(page, '文章');
  await activate('keys', page.getByRole('link', { name: damaged.title }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(damaged.title);
  await activate('keys', page.getByRole('button', { name: '校订' }));
  await expect(page).toHaveURL(/text=repaired/);
  await activate('keys', page.locator('button.repair[tabindex="0"]'));
  await expect(page.locator('.repair-note')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('button.repair').nth(1)).toBeFocused();
  const quoted = page.locator('.passage-notes').getByRole('link').first();
  await activate('keys', quoted);
  await expect(page).toHaveURL(/#\/quote\//);
});

test('wordings are compared with another reference', async ({ page }) => {
  await page.goto(`./#/quote/${twice.id}`);
  await activate('keys', page.getByRole('link', { name: '并排比较文字' }).first());
  await expect(page).toHaveURL(/#\/compare\//);
  await activate('keys', page.getByRole('button', { name: '换这处作对照' }).first());
  const sides = page.getByRole('article');
  await expect(sides.nth(1).getByText('对照', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('body')).not.toBeFocused();
});

test('words are checked, and their source opened', async ({ page }) => {
  const [one] = verbatim(collection).filter(({ text }) => text.length > 14);
  await page.goto('./');
  await open(page, '核对');
  const field = page.getByRole('textbox', { name: '要核对的话' });
  for (let stop = 0; stop < 10; stop++) {
    if (await field.evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.insertText(one?.text ?? '');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('一字不差');
  await activate('keys', page.locator('.check-match [data-quote]').first());
  await expect(page).toHaveURL(/#\/quote\//);
});

test('the concordance of a search is opened, and a line of it', async ({ page }) => {
  await page.goto(`./#/quotes?q=${encodeURIComponent('从前')}`);
  await activate('keys', page.getByRole('link', { name: '按语境排列' }));
  await activate('keys', page.locator('.kwic-hit a').first());
  await expect(page).toHaveURL(/#\/quote\//);
});

test('the text for reporting an error is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/about');
  const footer = page.getByRole('contentinfo').getByRole('link', { name: '质量' });
  await activate('keys', footer);
  await activate('keys', page.getByRole('button', { name: '复制这段文字' }));
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('页面所示');
});
