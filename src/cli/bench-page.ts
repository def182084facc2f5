/**
 * `npm run bench:page -- <folder of pages or text file> [--size 100000] [--page dist]`: the built page in
 * Chromium with a collection of real sentences. Prints the time from keystroke to painted rows and
 * counts, the main thread's longest tasks, and memory. Asserts nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { inventedBundle } from './bench/invented-bundle.ts';
import { makeQueries } from './bench/search-queries.ts';
import { benchFolder, readSentences } from './bench/real-sentences.ts';
import { seededRandom } from './bench/seeded-random.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const usualBrowsers = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Serves the page with `collection/…` from memory. */
async function serve(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const made = path.startsWith('collection/')
      ? files.get(path.slice('collection/'.length))
      : null;
    const body = made ?? (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
    response.writeHead(body === null || made === undefined ? 404 : 200, {
      'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    });
    response.end(made === undefined ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

interface LongTask {
  start: number;
  duration: number;
}

/** Long tasks since the page was opened, in milliseconds since then. */
const longTasks = (page: Page): Promise<LongTask[]> =>
  page.evaluate(() => (window as unknown as { longTasks: LongTask[] }).longTasks);

/** Milliseconds from the input of `words` until the frame with its rows and counts was painted. */
const typed = (page: Page, words: string): Promise<number> =>
  page.evaluate(async (value) => {
    const field = document.querySelector<HTMLInputElement>('.search input[type=text]');
    if (field === null) throw new Error('no search field');
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    await painted();
    const main = document.querySelector('.quotes-page');
    const start = performance.now();
    // Past the setter that React puts on the element, or it would not see the change.
    Reflect.set(HTMLInputElement.prototype, 'value', value, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const settled = (): boolean => main?.getAttribute('aria-busy') === 'false';
    if (!settled()) {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!settled()) return;
          observer.disconnect();
          resolve();
        });
        if (main !== null) observer.observe(main, { attributes: true });
      });
    }
    await painted();
    return performance.now() - start;
  }, words);

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
const summary = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms (${times.length})`;
const longest = (tasks: readonly LongTask[]): string =>
  tasks.length === 0
    ? 'none over 50 ms'
    : `${Math.max(...tasks.map(({ duration }) => duration)).toFixed(0)} ms (${tasks.length} over 50 ms)`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '100000' },
      page: { type: 'string', default: 'dist' },
      queries: { type: 'string', default: '200' },
    },
  });
  const size = Number(values.size);
  const sentences = readSentences(benchFolder(positionals[0]), seededRandom(1), size);
  const bundle = inventedBundle(sentences, seededRandom(2));
  const files = new Map([
    ['manifest.json', JSON.stringify(bundle.manifest)],
    ['collection.json', JSON.stringify(bundle.collection)],
    ['contexts.json', JSON.stringify(bundle.contexts)],
  ]);
  console.log(
    `${sentences.length} quotations, collection.json ${((files.get('collection.json')?.length ?? 0) / 1e6).toFixed(0)} million characters`,
  );
  const queries = makeQueries(sentences, seededRandom(size))
    .slice(0, Number(values.queries))
    .map(({ words }) => words.join(' '));
  const server = await serve(values.page, files);
  const executablePath =
    process.env['CHROMIUM_PATH'] ??
    usualBrowsers.find((path) => existsSync(path)) ??
    chromium.executablePath();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await page.addInitScript(() => {
      const tasks: LongTask[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
          tasks.push({ start: startTime, duration });
        }
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(server.origin);
    await page.locator('.quote-table').waitFor({ timeout: 120_000 });
    const usable = await page.evaluate(() => performance.now());
    console.log(`open until the table stands: ${usable.toFixed(0)} ms`);
    console.log(`longest task while opening: ${longest(await longTasks(page))}`);

    // Typed while the index is being built: answered by scanning.
    const building: number[] = [];
    for (const query of queries.slice(0, 20)) building.push(await typed(page, query));
    console.log(`keystroke to paint while the index builds: ${summary(building)}`);
    await page.waitForTimeout(6_000);
    const during = (await longTasks(page)).filter(({ start }) => start > usable);
    console.log(`longest task from then on: ${longest(during)}`);

    const ready = await page.evaluate(() => performance.now());
    const times: number[] = [];
    for (const query of queries) times.push(await typed(page, query));
    console.log(`keystroke to paint, index ready: ${summary(times)}`);
    const letters: number[] = [];
    for (const query of queries.slice(70, 90)) {
      for (let end = 1; end <= Math.min(6, query.length); end++) {
        letters.push(await typed(page, query.slice(0, end)));
      }
    }
    console.log(`keystroke to paint, character by character: ${summary(letters)}`);
    const typing = (await longTasks(page)).filter(({ start }) => start > ready);
    console.log(`longest task while typing: ${longest(typing)}`);
    const memory = await page.evaluate(
      () =>
        (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    console.log(`heap of the page, without its worker: ${(memory / 1e6).toFixed(0)} MB`);
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
