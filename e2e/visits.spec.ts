/** Visits: on the timeline, on their pages, and counted apart where the collection has no words from them. */
import { accessibilityTree, expectAccessible } from './support/accessibility.ts';
import { readCollection } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const silent = collection.visits.filter(({ quotations }) => quotations.length === 0);
const quoted = collection.visits.find(
  ({ date, quotations }) => date !== null && quotations.length > 0,
);
const placeName = (id: string): string =>
  collection.places.find((place) => place.id === id)?.name ?? id;
if (quoted === undefined) throw new Error('the collection for the tests has no visit with words');

test('a visit without words says what is known, from which report, and that there are none', async ({
  page,
}) => {
  await page.goto('./#/visits/2022-10-05-xinghuaping');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('考察杏花坪社区');
  const main = page.getByRole('main');
  await expect(main).toContainText('文集里没有这次考察的引语');
  await expect(main).toContainText('节日里的杏花坪');
  await expect(main).toContainText('由行程推算');
  await expect(page.locator('.date-inferred').first()).toHaveText('2022年10月5日');
});

test('the wrong row of the table is no visit; its address says so and leads on', async ({
  page,
}) => {
  await page.goto('./#/visits/2021-13-nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这里没有这次考察');
  await page.getByRole('link', { name: '看全部考察' }).click();
  await expect(page).toHaveURL(/#\/timeline$/);
});

test('a visit with words shows them, the passage that tells of it, and its neighbours', async ({
  page,
}) => {
  await page.goto(`./#/visits/${quoted.id}`);
  const first = collection.quotations.find(({ id }) => id === quoted.quotations[0]);
  await expect(page.getByRole('link', { name: first?.text ?? '' }).first()).toBeVisible();
  await expect(page.locator('.passage .mark-evidence').first()).toBeVisible();
  const neighbours = page.getByRole('navigation', { name: '前一次考察' });
  await neighbours.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    `考察${placeName(quoted.place)}`,
  );
});

test('visits without words are counted apart, and can be hidden by a switch that the address keeps', async ({
  page,
}) => {
  await page.goto('./');
  const toggle = page.getByRole('checkbox', { name: `没有引语的考察 ${silent.length}` });
  await expect(toggle).toBeChecked();
  const sichuan = page.getByRole('checkbox', { name: /^四川省/ });
  await expect(sichuan).toHaveAccessibleName(/^四川省 ?、2条 ?、另有3次考察没有引语$/);
  const year = page.getByRole('button', { name: /^2022年，/ });
  await expect(year).toHaveAccessibleName('2022年，0条、另有1次考察没有引语');
  const speech = collection.quotations.filter(({ kind }) => kind === 'speech').length;
  const rows = Math.min(speech, 25) + 1; // and the header
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(rows);
  await toggle.uncheck();
  await expect(page).toHaveURL(/silent=0/);
  await expect(sichuan).toHaveAccessibleName(/^四川省 ?、2条$/);
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(rows);
  await page.reload();
  await expect(toggle).not.toBeChecked();
});

test('choosing a visit without words tells of it instead of an empty table', async ({ page }) => {
  await page.goto('./#/quotes?from=2022&to=2022');
  await expect(page.getByText('此外，符合地点和日期的考察有1次没有引语')).toBeVisible();
  await page
    .getByRole('button', { name: /杏花坪社区 2022年10月5日 推算/ })
    .last()
    .click();
  const card = page.getByRole('region', { name: '这次考察' });
  await expect(card).toContainText('文集里没有这次考察的引语');
  await expect(card).toContainText('由行程推算');
  await card.getByRole('link', { name: '看这次考察' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('考察杏花坪社区');
});

test('by keyboard alone: narrow to a place, move the window, open a visit, open its words', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('checkbox', { name: /^四川省/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/place=510000/);
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '时间轴' })
    .focus();
  await page.keyboard.press('Enter');
  const start = page.getByRole('slider', { name: '时段的开头' });
  await start.focus();
  const before = await start.getAttribute('aria-valuetext');
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=2023/);
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '');
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/from=/);
  const marks = page.getByRole('list', { name: '考察' });
  await marks.locator('[tabindex="0"]').focus();
  for (let i = 0; i < collection.visits.length; i++) {
    const focused = page.locator(':focus');
    const name = (await focused.getAttribute('aria-label')) ?? '';
    if (name.startsWith('2023年9月') && name.includes('望河台社区')) break;
    await page.keyboard.press('ArrowRight');
    await expect(focused).not.toHaveAttribute('aria-label', name);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/visit=2023-09-wanghetai/);
  const card = page.getByRole('region', { name: '这次考察' });
  await card.getByRole('link', { name: '看这次考察' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page
    .getByRole('link', { name: /居民的钱/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('居民的钱');
});

test('zooming and moving change the window, and Back undoes a choice', async ({ page }) => {
  await page.goto('./#/timeline');
  const plot = page.locator('.plot');
  await plot.hover();
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=\d{4}/);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  const zoomed = page.url();
  await plot.click({ trial: true }); // that is, when it stays where it is
  const box = await plot.boundingBox();
  if (box === null) throw new Error('the plot is not drawn');
  await page.mouse.move(box.x + 700, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 400, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(zoomed);
  await page.getByRole('button', { name: '看全部' }).click();
  await expect(page).not.toHaveURL(/from=/);
  const mark = page.getByRole('list', { name: '考察' }).getByRole('button').first();
  await mark.click();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(mark).toHaveAttribute('aria-pressed', 'false');
});

test('a pinch zooms', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`${process.env['XIANGYU_ORIGIN']}/site/#/timeline`);
  const marks = page.getByRole('list', { name: '考察' }).getByRole('listitem');
  await expect(marks.first()).toBeVisible();
  await page.locator('.plot').click({ trial: true }); // that is, when it stays where it is
  const box = await page.locator('.plot').boundingBox();
  if (box === null) throw new Error('the plot is not drawn');
  const session = await context.newCDPSession(page);
  const y = box.y + 40;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x, y, id })),
    });
  await touch('touchStart', 150, 210);
  for (let i = 1; i <= 8; i++) await touch('touchMove', 150 - i * 10, 210 + i * 10);
  await touch('touchEnd');
  await expect(page).toHaveURL(/from=\d{4}.*to=\d{4}/);
  await context.close();
});

test('both dates of a visit on which pages differ stand on the axis', async ({ page }) => {
  await page.goto('./#/timeline?from=2023-05&to=2023-05');
  const marks = page.getByRole('list', { name: '考察' });
  await expect(
    marks.getByRole('button', { name: /^2023年5月16日、青禾里社区.*所记日期不同/ }),
  ).toBeVisible();
  await expect(
    marks.getByRole('button', { name: /^2023年5月17日、青禾里社区.*所记日期不同/ }),
  ).toBeVisible();
});

test('assistive technology gets the timeline as a list, its window as sliders, and the places as a tree of checkboxes', async ({
  page,
}) => {
  await page.goto('./#/timeline');
  const drawn = page.getByRole('list', { name: '考察' }).getByRole('listitem');
  await expect(drawn.first()).toBeVisible();
  const twin = page.getByRole('region', { name: '这一段的考察' });
  await expect(twin.getByRole('listitem')).toHaveCount(collection.visits.length);
  const tree = await accessibilityTree(page);
  const under = (name: string): string[] => {
    const at = tree.findIndex((node) => node.role === 'list' && node.name === name);
    const depth = tree[at]?.depth ?? 0;
    const rest = tree.slice(at + 1);
    const end = rest.findIndex((node) => node.depth <= depth);
    return rest.slice(0, end < 0 ? undefined : end).map(({ role }) => role);
  };
  const marks = under('考察');
  expect(marks.filter((role) => role === 'listitem').length).toBeGreaterThan(0);
  expect(new Set(marks)).toEqual(new Set(['listitem', 'button']));
  expect(tree.filter(({ role }) => role === 'slider').map(({ name }) => name)).toEqual([
    '时段', '时段的开头', '时段的末尾',
  ]); // prettier-ignore

  await page.goto('./#/quotes');
  await page.getByRole('button', { name: '展开四川省' }).click();
  await expect(page.getByRole('button', { name: '收起四川省' })).toBeVisible();
  const places = await accessibilityTree(page);
  const sichuan = places.find(({ role, name }) => role === 'checkbox' && name.startsWith('四川省'));
  const mianyang = places.find(
    ({ role, name }) => role === 'checkbox' && name.startsWith('绵阳市'),
  );
  expect(mianyang?.depth).toBeGreaterThan(sichuan?.depth ?? Infinity);
  const toggle = places.find(({ role, name }) => role === 'button' && name === '收起四川省');
  expect(toggle?.properties['expanded']).toBe(true);
});

test('a first visit is welcomed in one line that keeps quotations on the screen and closes for good', async ({
  page,
}) => {
  await page.goto('./');
  const welcome = page.getByRole('complementary', { name: '初次来看' });
  await expect(welcome.getByRole('link')).toHaveCount(3);
  const row = page.getByRole('table').getByRole('row').nth(1);
  await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(600);
  await welcome.getByRole('button', { name: '关闭' }).click();
  await expect(welcome).toBeHidden();
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(welcome).toBeHidden();
});

for (const view of [
  './#/timeline?from=2023-05&to=2023-09&visit=2023-09-wanghetai',
  './#/visits/2022-10-05-xinghuaping',
  `./#/visits/${quoted.id}`,
  './#/quotes?place=510000',
]) {
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
