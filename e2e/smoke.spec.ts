/** The page opens, shows what the collection holds, keeps its links, and says what is wrong when it cannot. */
import { accessibilityTree, expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const speech = verbatim(collection);
const [one] = speech;
if (one === undefined) throw new Error('the collection for the tests holds no quotation');

test('the table shows the verbatim quotations, and opens one', async ({ page }) => {
  await page.goto('./');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(Math.min(speech.length, 25) + 1); // and the header
  const link = page.getByRole('link', { name: one.text });
  await link.first().click();
  await expect(page).toHaveURL(new RegExp(`#/quote/${one.id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(one.text);
  await page.goBack();
  await expect(page.getByRole('link', { name: one.text }).first()).toBeFocused();
});

test('a link to a quotation opens it afresh', async ({ page }) => {
  await page.goto(`./#/quote/${one.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(one.text);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(one.text);
});

test('a link to nothing known says so and leads on', async ({ page }) => {
  await page.goto('./#/quote/q-nothing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这里没有这条引语');
  await page.getByRole('link', { name: '看全部引语' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('assistive technology gets a table with headers, rows and cells', async ({ page }) => {
  await page.goto('./');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(Math.min(speech.length, 25) + 1);
  const roles = (await accessibilityTree(page)).map(({ role }) => role);
  const count = (role: string): number => roles.filter((one) => one === role).length;
  expect(count('table')).toBe(1);
  expect(count('row')).toBe(Math.min(speech.length, 25) + 1);
  expect(count('columnheader')).toBe(6);
  expect(count('cell')).toBe(Math.min(speech.length, 25) * 6);
});

for (const view of ['./#/quotes', `./#/quote/${one.id}`, './#/timeline', './#/about', './#/what']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`${view} is accessible, ${colorScheme}, ${width} wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(view);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
      });
    }
  }
}

const text = JSON.stringify(collection);
const page404 = '<!doctype html><title>Not here</title>';
const broken: [what: string, file: string, body: string, status: number, says: string][] = [
  ['cut short', 'collection.json', text.slice(0, text.length / 2), 200, '文件不完整'],
  ['a web page instead', 'collection.json', page404, 200, '网站送来的是一个网页'],
  ['missing', 'collection.json', 'not found', 404, '网站上没有这个文件'],
  ['without quotations', 'collection.json', '{"articles":[]}', 200, '不合规定'],
  ['another format', 'manifest.json', '{"format":"other"}', 200, '不是巷语的文集'],
  [
    'a later version',
    'manifest.json',
    '{"format":"xiangyu-collection","version":2}',
    200,
    '这个页面还不会读',
  ],
];
for (const [what, file, body, status, says] of broken) {
  test(`a collection that is broken (${what}) is explained, and read when it is whole again`, async ({
    page,
    guard,
  }) => {
    if (status !== 200) guard.allow(/404/);
    const type = body.startsWith('<') ? 'text/html' : 'application/json';
    await page.route(`**/collection/${file}`, (route) =>
      route.fulfill({ status, body, headers: { 'content-type': type } }),
    );
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这部文集没有打开');
    await expect(page.getByText(says).first()).toBeVisible();
    await expectAccessible(page);
    await page.unrouteAll();
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('table')).toBeVisible();
  });
}

test('the shipped collection opens on a host that sends headers', async ({ page }) => {
  await page.goto('/shipped/');
  await expect(page.getByRole('table')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs them', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('noscript p').first()).toBeVisible();
  });
});
