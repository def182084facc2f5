/** Wordings side by side, in the built page. */
import { readCollection } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const { quotations } = readCollection();
const twice = quotations.find(({ witnesses }) => witnesses.length > 1);
const [first, second] = quotations;
if (twice === undefined || first === undefined || second === undefined) {
  throw new Error('the invented articles print nothing twice');
}

test('a quotation leads to its witnesses, side by side', async ({ page }) => {
  await page.goto(`./#/quote/${twice.id}`);
  await page.getByRole('link', { name: '并排比较文字' }).first().click();
  await expect(page).toHaveURL(new RegExp(`#/compare/${twice.id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const section = page.getByRole('region', { name: `同一条引语的${twice.witnesses.length}处` });
  const sides = section.getByRole('article');
  await expect(sides).toHaveCount(twice.witnesses.length);
  await expect(sides.first()).toContainText('对照');
  await expect(sides.first()).toContainText(twice.witnesses[0]?.text ?? '');
  await section.getByRole('button', { name: '换这处作对照' }).first().press('Enter');
  await expect(sides.nth(1).getByText('对照', { exact: true })).toBeVisible();
});

test('two quotations differ in the marks and in words', async ({ page }) => {
  await page.goto(`./#/compare/${first.id},${second.id}`);
  const other = page.getByRole('region', { name: '所选的引语' }).getByRole('article').nth(1);
  await expect(other.locator('ins').first()).toBeVisible();
  await expect(other).toContainText('与对照相比：');
  // what stays when the removed words are taken away is the other quotation
  const kept = await other.locator('blockquote').evaluate((words) => {
    const copy = words.cloneNode(true) as HTMLElement;
    for (const removed of copy.querySelectorAll('del')) removed.remove();
    return copy.textContent;
  });
  expect(kept).toContain(second.text);
});

test('an unknown number is named', async ({ page }) => {
  await page.goto(`./#/compare/${first.id},q-nothing`);
  await expect(page.getByText('文集里没有这些编号：q-nothing')).toBeVisible();
});
