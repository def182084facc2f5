/** What the words typed name besides: a date becomes a filter, an empty result leads on, a word beside a hit narrows. */
import { dateWithin } from '../src/text/civil-date.ts';
import { expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const speech = verbatim(collection);
const within = (period: string): number =>
  speech.filter(({ said }) => dateWithin(said.date, period, period)).length;
const dated = speech.flatMap(({ said }) => said.date ?? []);
const year = dated[0]?.slice(0, 4) ?? '';
const month = dated.find((date) => date.length > 4)?.slice(0, 7) ?? '';

test('a year that is typed is suggested as a filter, with its count', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('combobox', { name: '在引语中查找' });
  await field.pressSequentially(`${year}年`);
  const option = page.getByRole('option', { name: new RegExp(`${year}年.*日期`) });
  await expect(option).toContainText(`${within(year)}条`);
  await expectAccessible(page);
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await expect(page).toHaveURL(new RegExp(`from=${year}&to=${year}`));
  await expect(page.locator('.result-count')).toContainText(`的${within(year)}条`);
});

test('a month of whatever year is suggested for each year that has it', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('combobox', { name: '在引语中查找' });
  await field.pressSequentially(`${Number(month.slice(5))}月`);
  const option = page.getByRole('option', { name: /日期/ }).first();
  const label = (await option.locator('.suggestion-label').textContent()) ?? '';
  const [, ofYear = '', ofMonth = ''] = /(\d{4})年(\d{1,2})月/.exec(label) ?? [];
  expect(Number(ofMonth)).toBe(Number(month.slice(5)));
  const count = within(`${ofYear}-${ofMonth.padStart(2, '0')}`);
  await expect(option).toContainText(`${count}条`);
  await option.click();
  await expect(page.locator('.result-count')).toContainText(`的${count}条`);
});

test('words that are found nowhere lead to what they name, each with its count', async ({
  page,
}) => {
  const place = collection.places.find(({ name }) => name === '四川省');
  if (place === undefined) throw new Error('the fixture has no 四川省');
  // as a link, so that no list of suggestions has been open
  await page.goto('./#/quotes?q=sichuan');
  const lead = page.locator('.empty').getByRole('button', { name: /地点“四川省”/ });
  await expect(lead).toBeVisible();
  await expectAccessible(page);
  const count = /（(\d+)条）/.exec((await lead.textContent()) ?? '')?.[1];
  await lead.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`place=${place.id}`));
  await expect(page.locator('.result-count')).toContainText(`的${count}条`);
});

test('a word beside a hit narrows a search with exclusions, by keyboard, to the number beside it', async ({
  page,
}) => {
  await page.goto(`./#/words?q=${encodeURIComponent('从前 -七张表')}&in=text&kind=any`);
  const link = page.getByRole('region', { name: '左右相邻的词' }).getByRole('link').first();
  await expect(link).toBeVisible();
  const count = /(\d+)$/.exec((await link.textContent()) ?? '')?.[1];
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(encodeURIComponent('-七张表')));
  await expect(page.locator('.concordance-count')).toContainText(`${count}条引语`);
  await expect(page.locator('.kwic')).not.toContainText('七张表');
});
