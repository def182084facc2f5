/**
 * Every view of the page, by axe's rules and within its width: light and dark, wide and as narrow as a
 * small phone. A view that is added to the routes fails here until it has an address below.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ViewName } from '../src/store/route.ts';
import { expectAccessible } from './support/accessibility.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const { articles, quotations, visits, places, themes } = collection;

/** The first that is so; without one these tests would look at less than they say. */
function first<T>(list: readonly T[], isSo: (one: T) => boolean): T {
  const found = list.find(isSo);
  if (found === undefined) throw new Error('the invented collection lacks a record for this view');
  return found;
}
const words = encodeURIComponent;
const twice = first(quotations, ({ witnesses }) => witnesses.length > 1);
const related = first(quotations, (one) => one.related.length > 0);
const [one, two] = quotations;
const damaged = first(articles, ({ repairs }) => (repairs.byteshift ?? 0) > 0);
const inDamaged = first(quotations, ({ witnesses }) =>
  witnesses.some(({ article }) => article === damaged.id),
);
const quoted = first(visits, (visit) => visit.date !== null && visit.quotations.length > 0);
const silent = first(visits, (visit) => visit.quotations.length === 0);
const disputed = first(visits, ({ conflicts }) => conflicts.length > 0);
const province = first(places, ({ level }) => level === 'province');
const theme = first(themes, ({ id }) =>
  quotations.some((quotation) => quotation.themes.some((its) => its.theme === id)),
);
const other = first(themes, ({ id }) => id !== theme.id);
const long = first(verbatim(collection), ({ text }) => text.length > 14);
const altered = `${long.text.slice(0, 4)}真${long.text.slice(4)}`;
const draft = `“${long.text}”“${altered}”“明天去看海，后天去爬山。”`;

/** Addresses of each view, one for each of its states that looks different. */
const addresses: Readonly<Record<ViewName, readonly string[]>> = {
  quotes: ['quotes', `quotes?q=${words('从前')}&kind=any`, 'quotes?from=1900&to=1901'],
  quote: [`quote/${twice.id}`, 'quote/q-nothing'],
  timeline: ['timeline', `timeline?visit=${disputed.id}`],
  visit: [`visits/${quoted.id}`, `visits/${silent.id}`, 'visits/2021-13-nowhere'],
  about: ['about'],
  articles: ['articles', 'articles?sort=-damage'],
  article: [
    `articles/${damaged.id}?at=${inDamaged.id}`,
    `articles/${damaged.id}?text=repaired`,
    `articles/${damaged.id}?text=printed`,
  ],
  compare: [`compare/${twice.id}`, `compare/${related.id}`, `compare/${one?.id},${two?.id}`],
  quality: [`quality?quote=${twice.id}`],
  places: ['places', 'places?count=quotes'],
  place: [`places/${province.id}`],
  themes: ['themes', `themes?scope=all&pair=${theme.id},${other.id}`],
  theme: [`themes/${theme.id}`],
  phrase: ['phrase', `phrase?q=${words('老人')}&q=${words('灯')}&at=1.all`],
  words: ['words', `words?q=${words('从前')}`],
  check: ['check', `check?t=${words(draft)}`],
  nowhere: ['no-such-page'],
};

async function settled(page: Page, view: ViewName): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-view', view);
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  if (view === 'article') await expect(page.locator('.article-words').first()).toBeVisible();
  if (view === 'quote' || view === 'visit') {
    await expect(page.getByText('正在取原文')).toHaveCount(0);
  }
}

test('every route of the page has its address here', () => {
  const source = readFileSync(new URL('../src/store/format-route.ts', import.meta.url), 'utf8');
  const switched = [...source.matchAll(/^ {4}case '(\w+)':/gm)].map(([, name]) => name ?? '');
  expect(Object.keys(addresses).sort()).toEqual(switched.sort());
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 320]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      // one page for all: what a view leaves behind must not spoil the next
      for (const part of [0, 1]) {
        test(`every view is accessible and stays in its width, ${part + 1} of 2`, async ({
          page,
        }) => {
          test.setTimeout(600_000);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          const views = Object.entries(addresses) as [ViewName, readonly string[]][];
          for (const [view, list] of views.filter((_, at) => at % 2 === part)) {
            for (const address of list) {
              await test.step(address, async () => {
                await page.goto(`./#/${address}`);
                await settled(page, view);
                await expectAccessible(page);
                const over = await page.evaluate(
                  () => document.documentElement.scrollWidth - window.innerWidth,
                );
                expect(over, `nothing of ${address} sticks out sideways`).toBeLessThanOrEqual(0);
              });
            }
          }
        });
      }
    });
  }
}
