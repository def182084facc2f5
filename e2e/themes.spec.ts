/** Themes and phrases: every number is the collection's, and opens the quotations it counts. */
import type { Quotation } from '../src/schema/bundle.ts';
import { fold } from '../src/text/fold.ts';
import { accessibilityTree } from './support/accessibility.ts';
import { readCollection } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const speech = collection.quotations.filter(({ kind }) => kind === 'speech');
const has = (quotation: Quotation, theme: string): boolean =>
  quotation.themes.some((one) => one.theme === theme);
const counted = collection.themes
  .map((theme) => ({ theme, own: speech.filter((one) => has(one, theme.id)) }))
  .filter(({ own }) => own.length > 0)
  .sort((a, b) => b.own.length - a.own.length);
const [top] = counted;
if (top === undefined) throw new Error('the collection for the tests has no themes');
const label = top.theme.label['zh-Hans'];
const yearOf = ({ said }: Quotation): string => said.date?.slice(0, 4) ?? '日期未载';
const years = [...new Set(speech.map(yearOf))];

test('themes by year: each cell is a share with its denominator', async ({ page }) => {
  await page.goto('./#/themes');
  const table = page.getByRole('table', { name: '各年的主题' });
  await expect(table.getByRole('columnheader')).toHaveCount(years.length + 1);
  await expect(table.getByRole('row')).toHaveCount(counted.length + 1);
  for (const { theme, own } of counted) {
    const name = theme.label['zh-Hans'];
    for (const year of years) {
      const count = own.filter((one) => yearOf(one) === year).length;
      const of = speech.filter((one) => yearOf(one) === year).length;
      const cell = table.getByRole('link', { name: `${name}, ${year}, ${count} / ${of}` });
      await expect(cell).toHaveCount(count > 0 ? 1 : 0);
    }
  }
  await expect(page.getByText('总数少于 5 条，不作比较').first()).toBeVisible();
});

test('a cell opens its quotations in the table', async ({ page }) => {
  await page.goto('./#/themes');
  const year = yearOf(top.own[0] as Quotation);
  const count = top.own.filter((one) => yearOf(one) === year).length;
  const table = page.getByRole('table', { name: '各年的主题' });
  await table.getByRole('link', { name: `${label}, ${year}, ${count} /` }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(count + 1);
});

test('cells are one stop of the Tab key, and arrow keys move among them', async ({ page }) => {
  await page.goto('./#/themes?scope=all');
  const table = page.getByRole('table', { name: '各年的主题' });
  const cells = table.locator('td a');
  await cells.first().focus();
  await page.keyboard.press('ArrowUp');
  await expect(table.locator('thead a:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(cells.first()).toBeFocused();
  await expect(table.locator('a[data-row][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/quotes\?/);
});

test('the scope of what counts can be widened, and is part of the link', async ({ page }) => {
  await page.goto('./#/themes');
  await page.getByRole('button', { name: '原话和转述' }).click();
  await expect(page).toHaveURL(/#\/themes\?scope=said$/);
  const wide = collection.quotations.filter(({ kind }) => kind === 'speech' || kind === 'reported');
  const themes = collection.themes.filter(({ id }) => wide.some((one) => has(one, id)));
  const table = page.getByRole('table', { name: '各年的主题' });
  await expect(table.getByRole('row')).toHaveCount(themes.length + 1);
});

test('a theme tells its meaning, its words and its quotations', async ({ page }) => {
  await page.goto('./#/themes');
  await page.getByRole('link', { name: label, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
  await expect(page.getByText(top.theme.description['zh-Hans'])).toBeVisible();
  await expect(page.getByText(`${top.own.length} / ${speech.length}`)).toBeVisible();
  const prints = (one: Quotation, term: string): boolean =>
    [one.text, ...one.witnesses.map(({ text }) => text)].some((text) =>
      fold(text).includes(fold(term)),
    );
  const term = top.theme.terms.find((word) => top.own.some((one) => prints(one, word))) ?? '';
  const count = top.own.filter((one) => prints(one, term)).length;
  await page
    .getByRole('link', { name: `${term} ${count} 条` })
    .or(page.getByRole('link', { name: `${term}${count} 条` }))
    .first()
    .click();
  await expect(page).toHaveURL(/#\/quotes\?.*theme=/);
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(count + 1);
});

test('a phrase is followed and compared, and each number opens its lines', async ({ page }) => {
  const holds = (one: Quotation, phrase: string): boolean =>
    [one.text, ...one.witnesses.map(({ text }) => text)].some((text) =>
      fold(text).includes(fold(phrase)),
    );
  await page.goto('./#/phrase');
  const field = page.getByLabel('要跟踪的提法');
  for (const phrase of ['老人', '燈', '没有人说过的话']) {
    await field.fill(phrase);
    await field.press('Enter');
  }
  const totals = page.locator('.phrase-totals li');
  await expect(totals).toHaveCount(3);
  for (const [at, phrase] of ['老人', '燈'].entries()) {
    const count = speech.filter((one) => holds(one, phrase)).length;
    expect(count).toBeGreaterThan(0);
    await expect(totals.nth(at)).toContainText(`${count} / ${speech.length}`);
  }
  await expect(totals.nth(2)).toContainText('没有引语');
  const lit = speech.filter((one) => holds(one, '灯'));
  await totals.nth(1).getByRole('link', { name: '在引语表中查找' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(lit.length + 1);
  await page.goBack();
  await totals.nth(1).getByRole('link').first().click();
  await expect(page.locator('.open-lines .quote-lines li')).toHaveCount(lit.length);
  await expect(page.locator('.open-lines mark').first()).toHaveText('灯');
  await page.reload();
  await expect(page.locator('.open-lines .quote-lines li')).toHaveCount(lit.length);
  await page.getByRole('button', { name: '去掉“燈”' }).click();
  await expect(totals).toHaveCount(2);
});

test('assistive technology gets tables with row and column headers', async ({ page }) => {
  await page.goto('./#/themes');
  await expect(page.getByRole('table')).toHaveCount(2);
  await expect(page.getByRole('rowheader')).toHaveCount(2 * counted.length);
  const nodes = await accessibilityTree(page);
  expect(nodes.filter(({ role }) => role === 'table')).toHaveLength(2);
  expect(nodes.filter(({ role }) => role === 'rowheader')).toHaveLength(2 * counted.length);
});

test('a theme that is not there says so and leads on', async ({ page }) => {
  await page.goto('./#/themes/nothing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这部文集没有这个主题');
  await page.getByRole('link', { name: '全部主题' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主题');
});
