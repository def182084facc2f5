/** Places: the tile map and the tree show the counts of the collection, work by keyboard, and lead to the quotations. */
import { accessibilityTree } from './support/accessibility.ts';
import { readCollection } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const parentOf = new Map(collection.places.map(({ id, parent }) => [id, parent]));
function lies(inner: string | null, outer: string): boolean {
  for (let at = inner; at !== null; at = parentOf.get(at) ?? null) if (at === outer) return true;
  return false;
}
const visitsIn = (place: string): number =>
  collection.visits.filter((visit) => lies(visit.place, place)).length;
const said = collection.quotations.filter(({ kind }) => kind === 'speech');
const saidIn = (place: string): number => said.filter((one) => lies(one.said.place, place)).length;
const provinces = collection.places.filter(({ level }) => level === 'province');
const spoken = provinces.find(({ id }) => saidIn(id) > 0);
if (spoken === undefined)
  throw new Error('the collection for the tests has no words of a province');

test('every provincial unit has a tile; those of the collection lead to their page', async ({
  page,
}) => {
  await page.goto('./#/places');
  const tiles = page.getByRole('list', { name: '各省级单位' });
  await expect(tiles.getByRole('listitem')).toHaveCount(34);
  await expect(tiles.getByRole('link')).toHaveCount(provinces.length);
  for (const { id, name } of provinces) {
    const link = tiles.getByRole('link', { name: `${name}，${visitsIn(id)} 次考察` });
    await expect(link).toContainText(String(visitsIn(id)));
  }
  await page.getByRole('button', { name: '引语条数' }).click();
  await expect(page).toHaveURL(/#\/places\?count=quotes$/);
  for (const { id, name } of provinces) {
    await expect(tiles.getByRole('link', { name: `${name}，${saidIn(id)} 条引语` })).toBeVisible();
  }
});

test('the tiles are one stop of the Tab key, and arrow keys move among them', async ({ page }) => {
  await page.goto('./#/places');
  await page.getByRole('button', { name: '全部体裁' }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('.tile:focus');
  await expect(focused).toHaveCount(1);
  const first = await focused.getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveAttribute('aria-label', first ?? '');
  const second = await focused.getAttribute('aria-label');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(focused).toHaveAttribute('aria-label', second ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/places\/\d{6}$/);
  await page.goBack();
  await expect(focused).toHaveAttribute('aria-label', second ?? '');
});

test('the tree opens by arrow keys and is narrowed by name or pinyin', async ({ page }) => {
  await page.goto('./#/places');
  const tree = page.locator('.outline-tree');
  const open = tree.getByRole('button', { name: `展开${spoken.name}` });
  await open.focus();
  await page.keyboard.press('ArrowRight');
  const child = collection.places.find(({ parent }) => parent === spoken.id);
  await expect(tree.getByRole('link', { name: child?.name ?? '', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('link', { name: child?.name ?? '', exact: true })).toHaveCount(0);

  const community = collection.places.find(
    ({ level, parent }) => level === 'community' && parent !== null,
  );
  const field = page.getByLabel('找一个地方');
  for (const typed of [community?.name ?? '', ...(community?.readings ?? [])]) {
    await field.fill(typed);
    await expect(tree.getByRole('link', { name: community?.name ?? '' }).first()).toBeVisible();
  }
  await field.fill('没有这地方');
  await expect(page.getByRole('status').filter({ hasText: '没有名字或拼音' })).toBeVisible();
});

test('a place tells what was said there, and the table shows the same', async ({ page }) => {
  await page.goto(`./#/places/${spoken.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spoken.name);
  await expect(page.getByText(`行政区划代码 ${spoken.code?.slice(0, 6) ?? ''}`)).toBeVisible();
  await expect(page.getByText(`${visitsIn(spoken.id)} 次考察`).first()).toBeVisible();
  await expect(page.locator('.quote-lines li')).toHaveCount(saidIn(spoken.id));
  await page.getByRole('link', { name: '在引语表中看' }).click();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(saidIn(spoken.id) + 1);
});

test('visits known only from reports elsewhere stand apart and are no quotations', async ({
  page,
}) => {
  await page.goto('/shipped/#/places/130000');
  const apart = page.locator('.reported-visits');
  await expect(apart.getByRole('heading', { name: '只见于别处报道的考察' })).toBeVisible();
  await expect(apart.getByText(/条引语/)).toHaveCount(0);
});

test('a place that is not there says so and leads on', async ({ page }) => {
  await page.goto('./#/places/nowhere-at-all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这部文集没有这个地方');
  await page.getByRole('link', { name: '全部地点' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地点');
});

test('assistive technology gets the tiles as links with name and count, the tree as lists', async ({
  page,
}) => {
  await page.goto('./#/places');
  const tiles = page.getByRole('list', { name: '各省级单位' });
  await expect(tiles.getByRole('link')).toHaveCount(provinces.length);
  await expect(page.locator('.outline-tree').getByRole('listitem').first()).toBeVisible();
  const nodes = await accessibilityTree(page);
  for (const { id, name } of provinces) {
    const label = `${name}，${visitsIn(id)} 次考察`;
    expect(nodes.filter((node) => node.role === 'link' && node.name === label)).toHaveLength(1);
    const toggle = nodes.find((node) => node.role === 'button' && node.name === `展开${name}`);
    expect(toggle?.properties['expanded']).toBe(false);
  }
});
