/**
 * What a new reader tries, from the first screen, each in at most three actions: by pointer, and by keys
 * alone (typing a word counts as one action, so does walking to a control and pressing it).
 */
import { expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import {
  activate,
  expectQuotations,
  shownQuotations,
  type Hand,
} from './support/shown-quotations.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const speech = verbatim(collection);
const parents = new Map(collection.places.map(({ id, parent }) => [id, parent]));
const isIn = (place: string | null | undefined, whole: string): boolean =>
  typeof place === 'string' && (place === whole || isIn(parents.get(place), whole));
const gansu = collection.places.find(({ name }) => name === '甘肃省');
const ofTheme = speech.filter(({ themes }) => themes.some(({ theme }) => theme === 'yilao-yixiao'));
const twice = speech.filter(({ witnesses }) => new Set(witnesses.map(({ text }) => text)).size > 1);
if (gansu === undefined || ofTheme.length === 0 || twice.length === 0) {
  throw new Error('the invented articles lack what the tasks look for');
}
const saidThere = speech.filter(({ said }) => isIn(said.place, gansu.id));
const atMost = 3;

for (const hand of ['pointer', 'keys'] satisfies Hand[]) {
  test.describe(`by ${hand}`, () => {
    let actions = 0;
    const act = async (target: import('@playwright/test').Locator): Promise<void> => {
      actions++;
      await activate(hand, target);
    };
    test.beforeEach(async ({ page }) => {
      actions = 0;
      await page.goto('./');
      await expect(page.getByRole('table')).toBeVisible();
    });
    test.afterEach(async ({ page }) => {
      expect(actions, 'actions').toBeLessThanOrEqual(atMost);
      await expectAccessible(page);
    });

    for (const word of ['老人', '儿童', '托育']) {
      test(`what was said about the elderly and children, looked for as ${word}`, async ({
        page,
      }) => {
        const field = page.getByRole('combobox', { name: '在引语中查找' });
        actions++;
        await field.focus();
        await page.keyboard.insertText(word);
        const option = page.getByRole('option', { name: /^一老一小/ });
        await expect(option).toContainText(`${ofTheme.length}条`);
        actions++;
        if (hand === 'pointer') await option.click();
        else {
          await field.press('ArrowDown');
          await expect(option).toHaveAttribute('aria-selected', 'true');
          await field.press('Enter');
        }
        await expect(field).toHaveValue('');
        await expectQuotations(page, ofTheme.map(({ id }) => id)); // prettier-ignore
      });
    }

    test('what was said about the elderly and children, as a theme of the filter', async ({
      page,
    }) => {
      await act(page.getByRole('checkbox', { name: /^一老一小/ }));
      await expectQuotations(page, ofTheme.map(({ id }) => id)); // prettier-ignore
    });

    test('what was said in 甘肃', async ({ page }) => {
      await act(page.getByRole('checkbox', { name: /^甘肃省/ }));
      await expectQuotations(page, saidThere.map(({ id }) => id)); // prettier-ignore
    });

    test('every visit of 2020', async ({ page }) => {
      if (hand === 'pointer') await act(page.getByRole('link', { name: '2020年', exact: true }));
      else {
        const dates = page.getByRole('group', { name: '说话的日期', exact: true });
        await act(dates.getByRole('button', { name: /^2020年/ }));
        await act(page.getByRole('link', { name: '考察时间轴', exact: true }));
      }
      await expect(page).toHaveURL(/#\/timeline\?from=2020&to=2020/);
      const inYear = collection.visits.filter(({ date }) => date?.startsWith('2020') === true);
      const undated = collection.visits.filter(({ date }) => date === null);
      expect(inYear.length).toBeGreaterThan(0);
      const list = page.getByRole('region', { name: '这一段的考察' }).getByRole('listitem');
      // one without a date may have been then, and says that it has none
      await expect(list).toHaveCount(inYear.length + undated.length);
      for (const { place } of inYear) {
        const name = collection.places.find(({ id }) => id === place)?.name ?? '';
        await expect(list.filter({ hasText: name }).first()).toBeVisible();
      }
    });

    test('the wordings of one quotation, from the welcome', async ({ page }) => {
      await act(page.getByRole('link', { name: '同一句话，各处怎样印' }));
      await expect(page).toHaveURL(/#\/compare\/.+$/);
      const [, id] = /#\/compare\/(.+)$/.exec(page.url()) ?? [];
      expect(twice.map((one) => one.id)).toContain(id);
      await expect(page.getByRole('main').locator('ins, del').first()).toBeVisible();
    });

    test('the wordings of one quotation, from its row', async ({ page }) => {
      await page.getByRole('button', { name: '关闭' }).click(); // a reader who has been here before
      const shown = await shownQuotations(page);
      const one = twice.find(({ id }) => shown.includes(id));
      const row = page.getByRole('row').filter({ has: page.locator(`[data-quote="${one?.id}"]`) });
      await act(row.getByRole('link', { name: '并排比较文字' }));
      await expect(page).toHaveURL(new RegExp(`#/compare/${one?.id}$`));
      await expect(page.getByRole('main').getByRole('article').nth(1)).toBeVisible();
    });

    test('send somebody that', async ({ page, context, browser }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto('/shipped/'); // whose quotations have pages of their own
      const first = page.locator('main table [data-quote]').first();
      const id = await first.getAttribute('data-quote');
      await act(first);
      const share = page.getByRole('region', { name: '转告与引用' }).or(page.locator('.share'));
      // the table has a heading of its own until the quotation is there
      await expect(share.first()).toBeVisible();
      const words = await page.getByRole('heading', { level: 1 }).innerText();
      await act(share.getByRole('button', { name: '复制' }).first());
      await expect(share.getByRole('status').first()).toHaveText('已复制');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(new RegExp(`/shipped/q/${id}/$`));
      const other = await browser.newContext({ locale: 'en-GB' });
      const afresh = await other.newPage();
      await afresh.goto(link);
      await expect(afresh.getByRole('heading', { level: 1 })).toHaveText(words);
      await other.close();
    });
  });
}
