/** Search as people type it: exact in both scripts, suggestions by keyboard, places of the words, links. */
import { fold } from '../src/text/fold.ts';
import { expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const speech = verbatim(collection);
const holding = (words: string): string[] =>
  speech.filter(({ text }) => fold(text).includes(fold(words))).map(({ id }) => id);

/** Ids of the rows shown. */
const shown = (page: import('@playwright/test').Page): Promise<string[]> =>
  page
    .locator('main [data-quote]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-quote') ?? ''));
const searching = (words: string, rest = ''): string =>
  `./#/quotes?q=${encodeURIComponent(words)}&in=text${rest}`;

// typed, and what must be found by a plain look at the texts
const both = holding('从前').filter((id) => holding('下楼').includes(id));
const without = holding('从前').filter((id) => !holding('下楼').includes(id));
const either = [...new Set([...holding('门牌号'), ...holding('板凳')])];
const cases: [what: string, typed: string, ids: string[]][] = [
  ['one character', '灯', holding('灯')],
  ['Traditional characters', '從前', holding('从前')],
  ['full width and other marks', '燈亮了，心就亮了', holding('灯亮了，心就亮了')],
  ['half width marks', '灯亮了,心就亮了', holding('灯亮了，心就亮了')],
  ['two words', '从前 下楼', both],
  ['without a word', '从前 -下楼', without],
  ['a phrase', '“一个人”', holding('一个人')],
  ['either word', '门牌号 OR 板凳', either],
];
for (const [what, typed, ids] of cases) {
  test(`${what} finds what a look at the texts finds: ${typed}`, async ({ page }) => {
    expect(ids.length, 'the case is one').toBeGreaterThan(0);
    await page.goto(searching(typed));
    await expect.poll(async () => (await shown(page)).sort()).toEqual([...ids].sort());
    await expect(page.locator('.result-count')).toContainText(`${ids.length}条`);
  });
}

test('typing searches, marks the words, and leaves one step back', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('combobox', { name: '在引语中查找' }).pressSequentially('從前');
  await expect(page.locator('td.cell-text mark').first()).toHaveText('从前');
  await expect(page.locator('.result-count')).not.toContainText('共');
  await expect(page).toHaveURL(/q=/);
});

test('the words that were searched are marked in the quotation and in the article, as printed', async ({
  page,
}) => {
  await page.goto(searching('從前'));
  await page.locator('main [data-quote]').first().click();
  await expect(page.locator('h1 mark.mark-hit').first()).toHaveText('从前');
  await expect(page.locator('.witness .passage mark.mark-hit').first()).toHaveText(/^[从從]前$/);
  await page.locator('.witness .article-source cite a').first().click();
  const inArticle = page.locator('.article-words mark.mark-hit').first();
  await expect(inArticle).toHaveText(/^[从從]前$/);
  await expectAccessible(page);
});

test('a place is marked where its name was searched, and nothing once the search is gone', async ({
  page,
}) => {
  await page.goto(`./#/quotes?q=${encodeURIComponent('四川')}&in=place`);
  await expect(page.locator('td.cell-place mark.mark-hit').first()).toHaveText('四川');
  const path = page.locator('td.cell-place .place-path').first();
  const names = (await path.innerText()).replace(/\s/g, '');
  await page.getByRole('combobox', { name: '在引语中查找' }).fill(names);
  await expect
    .poll(async () => (await path.locator('mark.mark-hit').allInnerTexts()).join(''))
    .toBe(names);
  await page.getByRole('combobox', { name: '在引语中查找' }).fill('');
  await expect(page.locator('mark.mark-hit')).toHaveCount(0);
});

test('a letter that is being composed is not searched', async ({ page }) => {
  await page.clock.install();
  await page.goto('./');
  const field = page.getByRole('combobox', { name: '在引语中查找' });
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'deng',
    selectionStart: 4,
    selectionEnd: 4,
  });
  await expect(field).toHaveValue('deng');
  await page.keyboard.press('ArrowDown');
  // Whatever waits for a pause in typing, as writing the address does, has now had it.
  await page.clock.runFor(2_000);
  expect(page.url()).not.toContain('q=');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await session.send('Input.insertText', { text: '灯' });
  await expect(page).toHaveURL(/q=%E7%81%AF/);
});

test('suggestions are chosen by keyboard: a place by its pinyin becomes a filter', async ({
  page,
}) => {
  await page.goto('./');
  const field = page.getByRole('combobox', { name: '在引语中查找' });
  await field.pressSequentially('sichuan');
  const option = page.getByRole('option', { name: /四川省/ });
  await expect(option).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  const id = await option.getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
  const count = /(\d+)条/.exec((await option.textContent()) ?? '')?.[1];
  await field.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('');
  await expect(page).toHaveURL(/place=/);
  await expect(page.locator('.result-count')).toContainText(`的${count}条`);
});

test('a phrase that is suggested becomes the search; Escape closes, then clears', async ({
  page,
}) => {
  await page.goto('./');
  const field = page.getByRole('combobox', { name: '在引语中查找' });
  await field.pressSequentially('从前');
  const option = page.getByRole('option', { name: /从前一/ }).first();
  await expect(option).toBeVisible();
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('从前');
  await field.press('ArrowDown');
  await expect(option).toBeVisible();
  const count = /(\d+)条/.exec((await option.textContent()) ?? '')?.[1];
  await option.click();
  await expect(field).toHaveValue(/^从前一/);
  await expect(page.locator('.result-count')).toContainText(`的${count}条`);
  await field.press('Escape');
  await expect(field).toHaveValue('');
});

test('places and speakers are found by pinyin in their filters', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('textbox', { name: /在地点里找/ }).fill('gs');
  const place = page.getByRole('group', { name: '地点' });
  await expect(place.getByRole('checkbox', { name: /甘肃省/ })).toBeVisible();
  await expect(place.getByRole('checkbox', { name: /四川省/ })).toBeHidden();
});

test('where to search is chosen and stands in the link; the passage shows why a row is there', async ({
  page,
}) => {
  // Stands in the passage around a quotation and in no quotation.
  const words = '强调';
  expect(holding(words)).toEqual([]);
  await page.goto(`./#/quotes?q=${encodeURIComponent(words)}&in=context`);
  await expect(page.locator('.context-hit mark').first()).toBeVisible();
  const fields = page.getByRole('group', { name: '查找范围' });
  await fields.getByRole('checkbox', { name: '引语' }).check();
  await fields.getByRole('checkbox', { name: '前后文' }).uncheck();
  await expect(page).toHaveURL(/in=text(&|$)/);
  await expect(page.getByRole('heading', { name: /没有一条引语/ })).toBeVisible();
});

test('hits come by relevance, and by date when that is asked', async ({ page }) => {
  await page.goto(searching('灯'));
  const relevance = page.getByRole('button', { name: '按相关' });
  await expect(relevance).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('td.cell-text').first()).toContainText('灯亮了');
  await page.getByRole('button', { name: '按日期', exact: true }).click();
  await expect(page).toHaveURL(/sort=-date/);
  await expect(relevance).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(relevance).toHaveAttribute('aria-pressed', 'true');
});

test('the concordance lines hits up, sorts them by what follows, and opens the quotation', async ({
  page,
}) => {
  await page.goto(searching('社区', '&kind=any'));
  await page.getByRole('link', { name: '按语境排列' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('社区');
  const right = page.locator('.kwic-right');
  await expect(right.first()).toBeVisible();
  const total = collection.quotations.reduce(
    (sum, { text }) => sum + text.split('社区').length - 1,
    0,
  );
  await expect(page.getByRole('row')).toHaveCount(total + 1);
  await page.getByRole('link', { name: '按后文' }).click();
  await expect(page).toHaveURL(/order=following/);
  await expect
    .poll(async () => {
      const following = (await right.allTextContents()).map((text) =>
        fold(text).replace(/[^\p{L}\p{N}]/gu, ''),
      );
      return following.every((text, i) => i === 0 || (following[i - 1] ?? '') <= text);
    })
    .toBe(true);
  await expectAccessible(page);
  const hit = page.locator('.kwic-hit a').first();
  const id = await hit.getAttribute('data-quote');
  await hit.click();
  await expect(page).toHaveURL(new RegExp(`#/quote/${id}$`));
  await page.goBack();
  await expect(page.locator(`.kwic-hit a[data-quote="${id}"]`).first()).toBeFocused();
});

test('a word beside the hit is a further filter with the count it promises', async ({ page }) => {
  await page.goto(`./#/words?q=${encodeURIComponent('从前')}&in=text&kind=any`);
  const word = page.getByRole('region', { name: '左右相邻的词' }).getByRole('link').first();
  const count = /(\d+)$/.exec((await word.textContent()) ?? '')?.[1];
  await word.click();
  await expect(page.locator('.concordance-count')).toContainText(`${count}条引语`);
});

test('on a phone the concordance wraps and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./#/words?q=%E7%A4%BE%E5%8C%BA&kind=any');
  await expect(page.locator('.kwic-hit a').first()).toBeVisible();
  await expectAccessible(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('where no worker can start, the page searches itself', async ({ page, guard }) => {
  guard.allow(/search\.worker|404/);
  await page.route('**/search.worker-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(searching('灯'));
  await expect.poll(async () => (await shown(page)).sort()).toEqual(holding('灯').sort());
});
