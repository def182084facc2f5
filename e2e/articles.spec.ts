/** The list of articles, an article's page, and the page on quality, in the built page. */
import { readFileSync } from 'node:fs';
import type { Quality } from '../src/schema/quality.ts';
import { readCollection } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const { articles, quotations } = collection;
const damaged = articles.find(({ repairs }) => (repairs.byteshift ?? 0) > 0);
const simplified = articles.find(({ script }) => script === 'Hans');
const traditional = articles.find(({ script }) => script === 'Hant');
if (damaged === undefined || simplified === undefined || traditional === undefined) {
  throw new Error('the invented articles lack one of each kind');
}
const quoted = quotations.find(({ witnesses }) => witnesses.some((one) => one.article === damaged.id)); // prettier-ignore

function shippedQuality(): Quality {
  const file = new URL('../dist/collection/quality.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Quality;
}

test('the list names every article with its quotations, and is sorted as asked', async ({
  page,
}) => {
  await page.goto('./#/articles');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(articles.length + 1);
  for (const { id, title } of articles) {
    const own = quotations.filter((one) => one.witnesses.some(({ article }) => article === id));
    const row = rows.filter({ has: page.locator(`[data-article="${id}"]`) });
    await expect(row).toContainText(title);
    await expect(row.getByRole('link').nth(1)).toContainText(`${own.length}条`);
  }
  await page.getByRole('button', { name: '引语', exact: true }).click();
  await expect(page).toHaveURL(/#\/articles\?sort=-quotes$/);
  await expect(page.getByRole('columnheader', { name: '引语' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('an article opens from the list and Back returns to its row', async ({ page }) => {
  await page.goto('./#/articles');
  await page.getByRole('link', { name: damaged.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(damaged.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(damaged.source.sha256)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: damaged.title })).toBeFocused();
});

test('a link to a quotation inside marks it and brings it into view', async ({ page }) => {
  const [witness] = quoted?.witnesses.filter(({ article }) => article === damaged.id) ?? [];
  await page.goto(`./#/articles/${damaged.id}?at=${quoted?.id}`);
  const marked = page.locator('mark').first();
  await expect(marked).toBeInViewport();
  await expect(page.locator('[data-pointed]')).toBeFocused();
  const text = async (): Promise<string> =>
    (await page.locator('mark').allInnerTexts()).join('').replace(/链接所指\s*/g, '');
  await expect.poll(text).toContain(witness?.text);
});

test('the page’s own characters, the repairs and their reasons, by keyboard', async ({ page }) => {
  await page.goto(`./#/articles/${damaged.id}`);
  const texts = page.getByRole('group', { name: '文字的样子' });
  await texts.getByRole('button', { name: '校订' }).press('Enter');
  await expect(page).toHaveURL(/text=repaired/);
  const repair = page.getByRole('button', { name: /（修补：/ }).first();
  await repair.press('Enter');
  await expect(repair).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('网页所印').first()).toBeVisible();
  await texts.getByRole('button', { name: '原样' }).press('Enter');
  await expect(page.getByRole('button', { name: /（修补：/ })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('button', { name: /（修补：/ }).first()).toBeVisible();
});

test('the repairs of an article are one stop of the Tab key, and arrow keys move among them', async ({
  page,
}) => {
  await page.goto(`./#/articles/${damaged.id}?text=repaired`);
  const repairs = page.locator('button.repair');
  await expect(page.locator('button.repair[tabindex="0"]')).toHaveCount(1);
  await repairs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(repairs.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(repairs.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('End');
  await expect(repairs.last()).toBeFocused();
  await expect(page.locator('button.repair[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(repairs.first()).toBeFocused();
});

test('no Traditional characters are invented for a Simplified page', async ({ page }) => {
  await page.goto(`./#/articles/${simplified.id}?text=hant`);
  const button = page.getByRole('group', { name: '文字的样子' }).getByText('繁體');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('所以不转换')).toBeVisible();
  await page.goto(`./#/articles/${traditional.id}`);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('an article that is not there, and one whose passages do not come, say so', async ({
  page,
  guard,
}) => {
  await page.goto('./#/articles/a-nothing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这里没有这篇文章');
  guard.allow(/404/);
  await page.route('**/collection/articles/*.json', (route) =>
    route.fulfill({ status: 404, body: 'not found' }),
  );
  await page.goto(`./#/articles/${damaged.id}`);
  await expect(page.getByRole('alert')).toContainText('没有取到');
  await page.unrouteAll();
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(page.locator('.article-words').first()).toBeVisible();
});

test('a collection without figures says so; what it counts is what it holds', async ({ page }) => {
  await page.goto(`./#/quality?quote=${quoted?.id}`);
  await expect(page.getByText('没有附核对的成绩')).toBeVisible();
  const { visits } = collection;
  const silent = visits.filter((visit) => visit.quotations.length === 0).length;
  const counts = page.getByRole('table', { name: '这部文集' });
  await expect(counts.getByRole('row')).toHaveText([
    `文章${articles.length}篇其中${articles.filter(({ complete }) => complete).length}篇完整`,
    `引语${quotations.length}条`,
    `考察${visits.length}次其中${silent}次没有引语`,
  ]);
  const grades = ['intact', 'exact', 'pinned', 'inferred', 'gap'].map((grade) => {
    const own = quotations.filter(({ witnesses }) => witnesses.some((one) => one.grade === grade));
    const places = own.flatMap(({ witnesses }) => witnesses.filter((one) => one.grade === grade));
    return { places: places.length, quotations: own.length };
  });
  await expect(page.getByRole('table', { name: '引语的把握' }).getByRole('cell')).toHaveText(
    grades.flatMap((one) => [`${one.places}处原文`, `${one.quotations}条`]),
  );
  await expect(page.locator('.template')).toContainText(`引语编号：${quoted?.id}`);
});

test('the numbers on quality open what they count', async ({ page }) => {
  await page.goto('./#/quality');
  await page.getByRole('table', { name: '这部文集' }).getByRole('link').nth(1).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(
    Math.min(25, quotations.length) + 1,
  );
  await expect(page.locator('.result-count')).toContainText(`共${quotations.length}条`);
  await page.goBack();
  const repaired = quotations.filter(({ witnesses }) =>
    witnesses.some(({ grade }) => grade === 'exact'),
  );
  expect(repaired.length).toBeGreaterThan(0);
  await page.getByText(`依字节复原：看这${repaired.length}条引语`).click();
  const listed = page.locator('.grade-list[open] .quote-lines li');
  await expect(listed).toHaveCount(repaired.length);
  await page
    .getByRole('link', { name: /^见于\d+篇$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/articles\?sort=-damage$/);
});

test('the shipped collection brings its figures, each with its number of cases', async ({
  page,
}) => {
  await page.goto('/shipped/#/quality');
  const { sets } = shippedQuality();
  for (const { figures } of sets) {
    for (const { value, of } of figures) {
      const shown = value === 1 || value === 0 ? `${value * 100}%` : /^\d{1,2}\.\d%$/;
      const row = page.getByRole('row').filter({ hasText: of < 30 ? `${of}*` : String(of) });
      await expect(row.getByText(shown).first()).toBeVisible();
    }
  }
  await expect(page.getByRole('heading', { name: '已知的不足' })).toBeVisible();
});
