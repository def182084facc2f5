/** Ways through the page as readers go them: what is chosen is what is shown, and no step loses it. */
import type { Locator, Page } from '@playwright/test';
import { dateSpan } from '../src/text/civil-date.ts';
import { fold } from '../src/text/fold.ts';
import { expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { activate, expectQuotations, shownQuotations } from './support/shown-quotations.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const speech = verbatim(collection);
const parents = new Map(collection.places.map(({ id, parent }) => [id, parent]));
const isIn = (place: string | null | undefined, whole: string): boolean =>
  typeof place === 'string' && (place === whole || isIn(parents.get(place), whole));
const idsOf = (quotations: readonly { id: string }[]): string[] => quotations.map(({ id }) => id);
const saidIn = (place: string): string[] =>
  idsOf(speech.filter(({ said }) => isIn(said.place, place)));
const undated = idsOf(speech.filter(({ said }) => said.date === null));
/** Those whose date, however imprecise, overlaps the months. */
const saidFrom = (from: string, to: string): string[] => {
  const [first, last] = [dateSpan(from), dateSpan(to)];
  if (first === null || last === null) throw new Error('no dates');
  return idsOf(
    speech.filter(({ said }) => {
      const span = said.date === null ? null : dateSpan(said.date);
      return span !== null && span.to > first.from && span.from < last.to;
    }),
  );
};
const gansu = collection.places.find(({ name }) => name === '甘肃省')?.id ?? '';
const visited = collection.visits.find(({ date, place, quotations }) => {
  return date !== null && place !== null && quotations.length > 1;
});
if (saidIn(gansu).length === 0 || visited === undefined || undated.length === 0) {
  throw new Error('the invented articles lack what the journeys need');
}

/** The figure that a choice promises. */
const promised = async (choice: Locator): Promise<number> => {
  const row = choice.locator('xpath=ancestor::label');
  return Number(await row.locator('.check-count').textContent());
};
const facet = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const chips = (page: Page): Locator => page.getByRole('group', { name: '正在使用的筛选' });
const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`./#/quotes${query}`);
  await expect(page.locator('.quotes-page[aria-busy=false]')).toBeVisible();
};
const noSidewaysScroll = async (page: Page): Promise<void> => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
};

test('a place is chosen in its tree, down to the community; its count is its rows', async ({
  page,
}) => {
  await open(page);
  let last = '';
  const chain: string[] = [];
  const deepest = speech.find(({ said }) => isIn(said.place, gansu))?.said.place ?? '';
  for (let at: string | null = deepest; at !== null; at = parents.get(at) ?? null)
    chain.unshift(at);
  for (const id of chain) {
    const name = collection.places.find((place) => place.id === id)?.name ?? '';
    const box = facet(page, '地点').getByRole('checkbox', { name: new RegExp(`^${name}`) });
    expect(await promised(box)).toBe(saidIn(id).length);
    await box.check();
    await expectQuotations(page, saidIn(id));
    last = id;
    await box.uncheck();
    if (id === deepest) break;
    // a step with one branch opens together with the one above
    const toggle = page.getByRole('button', { name: new RegExp(`^(展开|收起)${name}$`) });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  }
  expect(last).toBe(deepest);
  await expectAccessible(page);
});

for (const name of ['主题', '地点', '说话人', '文章', '体裁']) {
  test(`under ${name} every figure is the number of rows that choosing gives`, async ({ page }) => {
    await open(page, '?size=100');
    const rows = page.locator('main table [data-quote]');
    const labels = facet(page, name).first().locator('label');
    await expect(labels.first()).toBeVisible();
    const before = name === '体裁' ? speech.length : 0;
    for (let i = 0; i < (await labels.count()); i++) {
      const box = labels.nth(i).getByRole('checkbox');
      if (await box.isChecked()) continue;
      const figure = Number(/(\d+)条/.exec((await labels.nth(i).textContent()) ?? '')?.[1]);
      await box.check();
      await expect(rows).toHaveCount(figure + before);
      await box.uncheck();
      await expect(rows).toHaveCount(speech.length);
    }
  });
}

test('a range of months takes imprecise dates in, and the undated on request', async ({ page }) => {
  await open(page, '?size=100');
  const dates = facet(page, '说话的日期');
  await dates.getByLabel('起').fill('2023-05');
  await dates.getByLabel('止').fill('2023-09');
  await dates.getByLabel('止').press('Enter');
  const within = saidFrom('2023-05', '2023-09');
  expect(within.length).toBeGreaterThan(1);
  await expectQuotations(page, within);
  await expect(chips(page)).toContainText('2023年5月至2023年9月');
  const box = dates.getByRole('checkbox', { name: /^日期未载/ });
  await box.check();
  await expectQuotations(page, [...within, ...undated]);
  await expectAccessible(page);
  await chips(page).getByRole('button', { name: /2023年5月/ }).click(); // prettier-ignore
  await expectQuotations(page, undated);
});

test('both scripts find the same, within what the other filters leave', async ({ page }) => {
  for (const typed of ['门敲开', '門敲開', '孩子放学', '孩子放學']) {
    const holding = idsOf(speech.filter(({ text }) => fold(text).includes(fold(typed))));
    expect(holding.length).toBeGreaterThan(0);
    await open(page, `?in=text&q=${encodeURIComponent(typed)}`);
    await expectQuotations(page, holding);
  }
  const elderly = speech.filter(({ text }) => text.includes('老人'));
  const there = elderly.filter(({ said }) => isIn(said.place, gansu));
  expect(there.length).toBeLessThan(elderly.length);
  await open(page, `?in=text&place=${gansu}`);
  await page.getByRole('combobox', { name: '在引语中查找' }).pressSequentially('老人');
  await expectQuotations(page, idsOf(there));
  await expect(page.locator('td.cell-text mark').first()).toHaveText('老人');
  await expectAccessible(page);
});

test('a visit of the strip narrows the table to its words and opens its page', async ({ page }) => {
  await open(page);
  const name = collection.places.find(({ id }) => id === visited.place)?.name ?? '';
  const mark = page
    .getByRole('list', { name: '考察时间轴' })
    .getByRole('button', { name: new RegExp(`${name}.*${visited.quotations.length}条引语`) });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expectQuotations(page, visited.quotations);
  await expectAccessible(page);
  await page.getByRole('link', { name: '看这次考察' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`考察${name}`);
});

test('Back, Forward and reload keep filters, order, page and size', async ({ page }) => {
  await open(page, '?kind=any');
  await page.getByRole('button', { name: '出处' }).click();
  await expect(page).toHaveURL(/sort=/);
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(page).toHaveURL(/page=2/);
  const address = page.url();
  // the address changes before the table does
  const second = collection.quotations.length - 25;
  await expect.poll(() => shownQuotations(page)).toHaveLength(second);
  const rows = await shownQuotations(page);
  await page.reload();
  await expect.poll(() => shownQuotations(page)).toEqual(rows);
  await page.locator('main table [data-quote]').first().click();
  await expect(page).toHaveURL(new RegExp(`#/quote/${rows[0]}$`));
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect.poll(() => shownQuotations(page)).toEqual(rows);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/quote/${rows[0]}$`));
  await page.goBack();
  await page.getByRole('combobox', { name: '每页' }).selectOption('50');
  await expect.poll(() => shownQuotations(page)).toHaveLength(collection.quotations.length);
  await expect(page).toHaveURL(/size=50/);
  await expect(page.getByRole('columnheader', { name: '出处' })).toHaveAttribute('aria-sort', /./);
});

test('an empty result names what empties it, and dropping that works', async ({ page }) => {
  await open(page, `?place=${gansu}&q=${encodeURIComponent('此话没有人说过')}`);
  await expect(page.getByRole('heading', { level: 2, name: /没有一条/ })).toBeVisible();
  await expectAccessible(page);
  const drop = page.locator('.empty').getByRole('button', { name: /去掉“查找：此话没有人说过”/ });
  await expect(drop).toContainText(`（${saidIn(gansu).length}条）`);
  await drop.click();
  await expectQuotations(page, saidIn(gansu));
});

test('each filter in use is a chip that takes it away; one button clears all', async ({ page }) => {
  await open(page, `?place=${gansu}&from=2023&to=2023&theme=yilao-yixiao&size=100`);
  const buttons = chips(page).getByRole('button', { name: /^去掉/ });
  await expect(buttons).toHaveCount(3);
  await buttons.filter({ hasText: '一老一小' }).click();
  await expect(page).not.toHaveURL(/theme=/);
  await buttons.filter({ hasText: '甘肃省' }).click();
  await expectQuotations(page, saidFrom('2023', '2023'));
  await chips(page).getByRole('button', { name: '全部清除' }).click();
  await expect(chips(page)).toBeHidden();
  await expectQuotations(page, idsOf(speech));
});

test('on a phone the filters lie in a tray that says how many it leaves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await noSidewaysScroll(page);
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  const tray = page.getByRole('dialog', { name: '筛选' });
  await tray.getByRole('checkbox', { name: /^甘肃省/ }).check();
  const apply = tray.getByRole('button', { name: `看这${saidIn(gansu).length}条` });
  await expect(apply).toBeInViewport();
  await expectAccessible(page);
  await noSidewaysScroll(page);
  await apply.click();
  await expect(tray).toBeHidden();
  await expectQuotations(page, saidIn(gansu));
  await expect(page.getByRole('button', { name: '筛选 1' })).toBeFocused();
  await expectAccessible(page);
});

test('another language keeps what is chosen', async ({ page }) => {
  await open(page, `?place=${gansu}&sort=text`);
  const rows = await shownQuotations(page);
  const address = page.url();
  const languages: [button: string, lang: string, nav: string][] = [
    ['繁體', 'zh-Hant', '時間軸'],
    ['English', 'en', 'Timeline'],
    ['简体', 'zh-Hans', '时间轴'],
  ];
  for (const [button, lang, nav] of languages) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('link', { name: nav, exact: true }).first()).toBeVisible();
    expect(page.url()).toBe(address);
    await expect.poll(() => shownQuotations(page)).toEqual(rows);
    await expectAccessible(page);
  }
});

test('by keys alone: filter, open a quotation, and back to its row', async ({ page }) => {
  await open(page);
  await activate('keys', page.getByRole('checkbox', { name: /^甘肃省/ }));
  await expectQuotations(page, saidIn(gansu));
  const link = page.locator('main table [data-quote]').first();
  await activate('keys', link);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await activate('keys', page.getByRole('link', { name: '回到引语表' }));
  await expect(link).toBeFocused();
  await expectQuotations(page, saidIn(gansu));
});

test('on paper the quotations stand without the controls', async ({ page }) => {
  await open(page, `?place=${gansu}`);
  await page.emulateMedia({ media: 'print' });
  for (const id of saidIn(gansu)) await expect(page.locator(`[data-quote="${id}"]`)).toBeVisible();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /^甘肃省/ })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('main table [data-quote]').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: '复制' }).first()).toBeHidden();
});
