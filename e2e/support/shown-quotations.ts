/** The quotations that the table shows, and doing what a reader does by pointer or by keys alone. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Ids in the order of the rows. */
export const shownQuotations = (page: Page): Promise<string[]> =>
  page
    .locator('main table [data-quote]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-quote') ?? ''));

/** Waits until the table shows these and no others, in any order. */
export async function expectQuotations(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await shownQuotations(page)).sort()).toEqual([...ids].sort());
}

export type Hand = 'pointer' | 'keys';

const mostStops = 400;

/** Clicks; or goes there with the Tab key and presses it, as somebody without a pointer must. */
export async function activate(hand: Hand, target: Locator): Promise<void> {
  if (hand === 'pointer') {
    await target.click();
    return;
  }
  await expect(target).toBeVisible();
  const { keyboard } = target.page();
  const isFocused = (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < mostStops && !(await isFocused()); stop++) await keyboard.press('Tab');
  await expect(target, 'the Tab key leads there').toBeFocused();
  const checkbox = await target.evaluate((element) => element.matches('[type=checkbox]'));
  await keyboard.press(checkbox ? 'Space' : 'Enter');
}
