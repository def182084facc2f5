/** Check a quotation: word for word, with differences, not in the collection; the link and the copy. */
import { expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const long = verbatim(collection).filter(({ text }) => text.length > 14 && !text.includes('‘'));
const one = long.find(({ witnesses }) => witnesses.length > 1) ?? long[0];
const other = long.find(({ id }) => id !== one?.id);
if (one === undefined || other === undefined) throw new Error('too few quotations for these tests');
const foreign = '明天去看海，后天去爬山，大后天在家里写信。';
const altered = `${other.text.slice(0, 4)}真${other.text.slice(4)}`;

test('words that are printed are found word for word, with every source', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '核对' }).click();
  await page.getByRole('textbox', { name: '要核对的话' }).fill(one.text);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('一字不差');
  const match = page
    .locator('.check-match')
    .filter({ has: page.locator(`[data-quote="${one.id}"]`) });
  await expect(match.locator('.check-sources > li')).toHaveCount(one.witnesses.length);
  await expectAccessible(page);
  await match.locator('[data-quote]').click();
  await expect(page).toHaveURL(new RegExp(`#/quote/${one.id}$`));
});

test('altered words are never called word for word, and the difference is said', async ({
  page,
}) => {
  await page.goto(`./#/check?t=${encodeURIComponent(altered)}`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('有出入');
  await expect(page.locator('.check-match').first()).toContainText('所印没有“真”');
  await expect(page.locator('.check-match del').first()).toHaveText('真');
  await expect(page.getByText('一字不差', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
});

test('words that are not there are not called unsaid', async ({ page }) => {
  await page.goto(`./#/check?t=${encodeURIComponent(foreign)}`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('本集没有这句话');
  await expect(page.getByText('这不等于没人说过')).toBeVisible();
  await expect(page.locator('.check-match')).toHaveCount(0);
});

test('a longer text is taken apart at its quotation marks, and copied with its sources', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const draft = `他说：“${one.text}”又说：「${foreign}」还有“${altered}”。`;
  await page.goto('./#/check');
  await page.getByRole('textbox', { name: '要核对的话' }).fill(draft);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '一字不差',
    '本集没有这句话',
    '有出入',
  ]);
  await page.getByRole('button', { name: '复制结果和出处' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(one.text);
  expect(copied).toContain(`/q/${one.id}/`);
  const article = collection.articles.find(({ id }) => id === one.witnesses[0]?.article);
  expect(copied).toContain(article?.title);
  expect(copied).toContain('这不等于没人说过');
});

test('the link opens the same check again; a long text says that it has none', async ({ page }) => {
  await page.goto('./#/check');
  await page.getByRole('textbox', { name: '要核对的话' }).fill(one.text);
  const link = page.getByRole('textbox', { name: '这次核对的链接' });
  await expect(link).toHaveValue(/#\/check\?t=/);
  const address = await link.inputValue();
  await page.goto('./#/about');
  await page.goto(address);
  await expect(page.getByRole('textbox', { name: '要核对的话' })).toHaveValue(one.text);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('一字不差');
  await page.getByRole('textbox', { name: '要核对的话' }).fill(`“${one.text}”${'长'.repeat(200)}`);
  await expect(page.getByText('放不进链接')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('一字不差');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a phone nothing sticks out, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`./#/check?t=${encodeURIComponent(altered)}`);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
