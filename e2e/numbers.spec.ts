/** Numbers of the views that have no such test of their own: each is counted here from the files of the collection. */
import { fold } from '../src/text/fold.ts';
import { readCollection, verbatim } from './support/read-collection.ts';
import { expect, test } from './support/test.ts';

const collection = readCollection();
const { articles, quotations, visits } = collection;

test('what is here, on the first screen and on the page about it', async ({ page }) => {
  const counts = `${quotations.length}条引语，取自${articles.length}篇文章，记下${visits.length}次考察`;
  await page.goto('./');
  await expect(page.getByRole('complementary', { name: '初次来看' })).toContainText(counts);
  await page.goto('./#/about');
  await expect(page.getByRole('main')).toContainText(counts);
});

test('the timeline says how many visits are in view, how many undated, how many without words', async ({
  page,
}) => {
  const datesOf = ({ date, conflicts }: (typeof visits)[number]): string[] => [
    ...(date === null ? [] : [date]),
    ...conflicts.flatMap(({ fact, values }) =>
      fact === 'date' ? values.map(({ value }) => value) : [],
    ),
  ];
  const undated = visits.filter((visit) => datesOf(visit).length === 0);
  const silentOf = (list: typeof visits): number =>
    list.filter((visit) => visit.quotations.length === 0).length;
  expect(undated.length).toBeGreaterThan(0);
  await page.goto('./#/timeline');
  const heading = page.getByRole('region', { name: '这一段的考察' }).getByRole('heading');
  await expect(heading).toHaveText(
    `这一段有${visits.length - undated.length}次考察，另列日期未载的${undated.length}次；合计${silentOf(visits)}次没有引语`,
  );
  const year = '2023';
  const then = visits.filter((visit) => datesOf(visit).some((date) => date.startsWith(year)));
  expect(then.length).toBeGreaterThan(0);
  await page.goto(`./#/timeline?from=${year}&to=${year}`);
  const silent = silentOf([...then, ...undated]);
  await expect(heading).toHaveText(
    `这一段有${then.length}次考察，另列日期未载的${undated.length}次${silent === 0 ? '' : `；合计${silent}次没有引语`}`,
  );
  const said = verbatim(collection).filter((one) => one.said.date?.startsWith(year) === true);
  await expect(page.getByRole('link', { name: `看这一段的${said.length}条引语` })).toBeVisible();
});

test('a visit lists the words said there, and the table shows as many', async ({ page }) => {
  for (const visit of visits.filter((one) => one.quotations.length > 0)) {
    await page.goto(`./#/visits/${visit.id}`);
    const listed = page.locator('.visit-quotations [data-quote]');
    await expect(listed).toHaveCount(visit.quotations.length);
    const ids = await listed.evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-quote') ?? ''),
    );
    expect(ids.sort()).toEqual([...visit.quotations].sort());
    await page.getByRole('link', { name: `在引语表里看（${ids.length}条）` }).click();
    await expect(page.locator('.result-count')).toContainText(`${ids.length}条`);
    await expect(page.locator('main table [data-quote]')).toHaveCount(ids.length);
  }
});

test('the concordance has a line for every place where the words stand', async ({ page }) => {
  for (const words of ['从前', '人', '灯']) {
    const lines = verbatim(collection).map(({ text, witnesses }) => {
      const wordings = new Set([text, ...witnesses.map((one) => one.text)].map(fold));
      return [...wordings].map((one) => one.split(fold(words)).length - 1);
    });
    const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
    const total = sum(lines.map(sum));
    const holding = lines.filter((one) => sum(one) > 0).length;
    expect(total).toBeGreaterThan(0);
    await page.goto(`./#/words?q=${encodeURIComponent(words)}&in=text`);
    await expect(page.locator('.concordance-count')).toContainText(
      `${holding}条引语，共${total}处`,
    );
    await expect(page.locator('.kwic-hit')).toHaveCount(Math.min(50, total));
  }
});

test('the list of articles tells repairs by kind, quotations by grade, and what was left out', async ({
  page,
}) => {
  const kinds = { byteshift: '字节移位', gloss: '插入的注音', markup: '残留的标记', linebreak: '断行', width: '全角半角' }; // prettier-ignore
  const grades = ['intact', 'exact', 'pinned', 'inferred', 'gap'] as const;
  const told = { exact: '有依字节复原的字', pinned: '有依旁注复原的字', inferred: '有推断的字', gap: '有缺字' }; // prettier-ignore
  await page.goto('./#/articles');
  for (const { id, repairs, dropped } of articles) {
    const row = page.getByRole('row').filter({ has: page.locator(`[data-article="${id}"]`) });
    const damage = row.locator('.article-damage');
    for (const [kind, name] of Object.entries(kinds)) {
      const count = repairs[kind as keyof typeof kinds] ?? 0;
      if (count > 0) await expect(damage).toContainText(`${name}${count}处`);
      else await expect(damage).not.toContainText(name);
    }
    const worst = quotations.flatMap(({ witnesses }) => {
      const here = witnesses.filter(({ article }) => article === id);
      const ranks = here.map(({ grade }) => grades.indexOf(grade));
      return here.length === 0 ? [] : [grades[Math.max(...ranks)]];
    });
    for (const grade of ['exact', 'pinned', 'inferred', 'gap'] as const) {
      const count = worst.filter((one) => one === grade).length;
      if (count > 0) await expect(damage).toContainText(`${count}条引语${told[grade]}`);
      else await expect(damage).not.toContainText(told[grade]);
    }
    const chars = dropped.reduce((all, one) => all + one.chars, 0);
    await expect(row.locator('.article-dropped summary')).toContainText(`${chars}字符`);
  }
});

test('a comparison shows every wording, and what is marked is what differs', async ({ page }) => {
  for (const quotation of quotations.filter(({ witnesses }) => witnesses.length > 1)) {
    await page.goto(`./#/compare/${quotation.id}`);
    const sides = page
      .getByRole('region', { name: `同一条引语的${quotation.witnesses.length}处` })
      .getByRole('article');
    await expect(sides).toHaveCount(Math.min(12, quotation.witnesses.length));
    const [reference, ...others] = quotation.witnesses;
    for (const [at, { text }] of others.entries()) {
      const side = sides.nth(at + 1);
      const same = fold(reference?.text ?? '') === fold(text);
      await expect(side.getByText('与对照的文字相同')).toHaveCount(same ? 1 : 0);
      const without = (name: 'ins' | 'del'): Promise<string> =>
        side.locator('blockquote').evaluate((words, marked) => {
          const copy = words.cloneNode(true) as HTMLElement;
          for (const mark of copy.querySelectorAll(marked)) mark.remove();
          return copy.textContent.replace(/^[“《]|[”》]$/gu, '');
        }, name);
      expect(fold(await without('del'))).toBe(fold(text));
      expect(fold(await without('ins'))).toBe(fold(reference?.text ?? ''));
    }
  }
});
