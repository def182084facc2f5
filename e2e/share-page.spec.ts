/** A shared link is a small static page: readable without scripts, and with them it opens the quotation. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

const shipped = new URL('../dist/collection/collection.json', import.meta.url);
const { quotations } = JSON.parse(readFileSync(shipped, 'utf8')) as {
  quotations: { id: string }[];
};
// pages of quotations that moved or are gone lie in the same folder
const [id] = readdirSync(new URL('../dist/q/', import.meta.url)).filter((name) =>
  quotations.some((quotation) => quotation.id === name),
);

test('opens the page on its quotation', async ({ page }) => {
  await page.goto(`/shipped/q/${id}/`);
  await expect(page).toHaveURL(new RegExp(`/shipped/#/quote/${id}$`));
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/\/q\//); // the share page leaves no step behind
});

test('without its final slash as well', async ({ page }) => {
  await page.goto(`/shipped/q/${id}`);
  await expect(page).toHaveURL(new RegExp(`/shipped/#/quote/${id}$`));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the words, who said them and where, and a link to the page', async ({ page }) => {
    await page.goto(`/shipped/q/${id}/`);
    const words = await page.getByRole('blockquote').innerText();
    expect(words.length).toBeGreaterThan(1);
    const described = page.locator('meta[property="og:description"]');
    await expect(described).toHaveAttribute('content', words);
    const link = page.getByRole('link');
    await expect(link).toHaveAttribute('href', `../../#/quote/${id}`);
    await expect(page.locator('cite')).not.toBeEmpty();
  });
});

test('an unknown address gets a page that helps', async ({ page, guard }) => {
  guard.allow(/404/);
  const response = await page.goto('/shipped/q/q-nothing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading')).toHaveText('没有这一页');
});
