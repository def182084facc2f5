/** The built page with a made collection in Chromium: serves it, opens it, and reads what the browser counts. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const usualBrowsers = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

export interface Served {
  origin: string;
  close: () => void;
}

/** Serves the built page in `folder`; `made` gives the files of `collection/`, null for one it does not have. */
export async function servePage(
  folder: string,
  made: (path: string) => string | Buffer | null,
): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no page in ${folder}: run npm run build, or give --page <folder>.`);
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const file = join(folder, path);
    const body = path.startsWith('collection/')
      ? made(path.slice('collection/'.length))
      : existsSync(file)
        ? readFileSync(file)
        : null;
    response.writeHead(body === null ? 404 : 200, {
      'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

export function launchBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ??
    usualBrowsers.find((path) => existsSync(path)) ??
    chromium.executablePath();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

interface LongTask {
  /** Milliseconds since the page was opened. */
  start: number;
  duration: number;
}

export interface MeasuredPage {
  page: Page;
  devtools: CDPSession;
  /** Milliseconds since the page was opened. */
  now: () => Promise<number>;
  /** Tasks of the main thread over 50 ms that began at `since` or later. */
  longTasks: (since: number) => Promise<LongTask[]>;
  close: () => Promise<void>;
}

/** A page of its own, opened and waited for until the table stands. */
export async function openMeasured(browser: Browser, address: string): Promise<MeasuredPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`error in the page: ${error.message}`));
  await page.addInitScript(() => {
    const tasks: LongTask[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        tasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await page.locator('.quote-table').waitFor({ timeout: 120_000 });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  return {
    page,
    devtools,
    now: () => page.evaluate(() => performance.now()),
    longTasks: async (since) => {
      const all = await page.evaluate(
        () => (window as unknown as { longTasks: LongTask[] }).longTasks,
      );
      return all.filter(({ start }) => start >= since);
    },
    close: () => context.close(),
  };
}
