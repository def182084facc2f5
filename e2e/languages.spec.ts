/** Three languages, one fetched at a time: it comes early, changes only when it is there, and its failure strands nobody. */
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const files = {
  'zh-Hans': '**/assets/zh-hans-*.js',
  'zh-Hant': '**/assets/zh-hant-*.js',
  en: '**/assets/en-*.js',
};
const isLanguage = /\/assets\/(zh-hans|zh-hant|en)-[^/]*\.js$/;
const refused = /net::ERR_FAILED/;

for (const [locale, lang, nav] of [
  ['zh-CN', 'zh-Hans', '时间轴'],
  ['zh-TW', 'zh-Hant', '時間軸'],
  ['en-GB', 'en', 'Timeline'],
] as const) {
  test.describe(`for a visitor who reads ${locale}`, () => {
    test.use({ locale });

    test('the page opens in that language, and never shows another on the way', async ({
      page,
    }) => {
      const fetched: string[] = [];
      page.on('request', (request) => {
        const [, name] = isLanguage.exec(request.url()) ?? [];
        if (name !== undefined) fetched.push(name);
      });
      await page.addInitScript(() => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        new MutationObserver(() => {
          for (const link of document.querySelectorAll('[role=status], nav a')) {
            seen.add(link.textContent);
          }
        }).observe(document, { childList: true, subtree: true, characterData: true });
      });
      await page.goto('./');
      await expect(page.getByRole('table')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('link', { name: nav, exact: true }).first()).toBeVisible();
      const seen = await page.evaluate(() => [
        ...(window as unknown as { seen: Set<string> }).seen,
      ]);
      const others = ['时间轴', '時間軸', 'Timeline'].filter((other) => other !== nav);
      expect(seen).toContain(nav);
      for (const other of others) expect(seen).not.toContain(other);
      expect(fetched).toEqual([lang.toLowerCase()]);
    });
  });
}

test('the words are fetched without waiting for the script of the page', async ({ page }) => {
  const words = page.waitForRequest(isLanguage);
  await page.route('**/assets/index-*.js', async (route) => {
    await words;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('table')).toBeVisible();
});

test('a language that does not come leaves the page as it is and says so; choosing it again tries again', async ({
  page,
  guard,
}) => {
  guard.allow(refused);
  await page.route(files.en, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  const said = page.getByRole('status').filter({ hasText: '“English”的界面文字没有取到' });
  await expect(said).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '繁體' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByRole('status').filter({ hasText: 'English' })).toHaveCount(0);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Timeline', exact: true }).first()).toBeVisible();
});

test.describe('where the language of the visitor does not come at first', () => {
  test.use({ locale: 'en-GB' });

  test('the page opens in another, says so, and in his when it comes', async ({ page, guard }) => {
    guard.allow(refused);
    await page.route(files.en, (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByText('“English”的界面文字没有取到')).toBeVisible();
    await page.getByRole('button', { name: '知道了' }).click();
    await expect(page.getByText('“English”的界面文字没有取到')).toBeHidden();
    await page.unrouteAll();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('where no language comes the page says so in all of them, and opens when they come', async ({
  page,
  guard,
}) => {
  guard.allow(refused);
  for (const file of Object.values(files)) await page.route(file, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('页面的文字没有取到')).toBeVisible();
  await expect(page.getByText('The words of this page could not be fetched')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});
