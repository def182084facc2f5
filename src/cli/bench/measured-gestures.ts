/** What a reader does on the page, and how long it took to be painted, in milliseconds. */
import type { Page } from 'playwright';
import type { SeededRandom } from './seeded-random.ts';

/** From the input of `words` until the frame with its rows and counts was painted. */
export function typed(page: Page, words: string): Promise<number> {
  return page.evaluate(async (value) => {
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
}

/** Boxes, year bars and chips beside and above the table: each press changes a filter. */
const controls =
  '.quotes-filters .check-row input, .quotes-filters .year-bar, .kind-switch input, .chips button';

/**
 * From the press of some filter until the frame with its rows and counts was painted. Where nothing is
 * left, all filters are taken away again, which is not counted.
 */
export async function filtered(page: Page, random: SeededRandom): Promise<number> {
  const empty = await page.evaluate(() => document.querySelector('.quote-table') === null);
  if (empty) await page.locator('.chips .button-quiet').click();
  return page.evaluate(
    async ([selector, lot]) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)];
      const control = found[lot % found.length];
      if (control === undefined) throw new Error('no filter to press');
      const painted = (): Promise<void> =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
      await painted();
      const start = performance.now();
      control.click();
      while (document.querySelector('.quotes-page')?.getAttribute('aria-busy') !== 'false') {
        await painted();
      }
      await painted();
      return performance.now() - start;
    },
    [controls, random.integer(1_000_000)] as const,
  );
}

/** Milliseconds between the frames that the page drew while `act` ran. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = 0;
    const tick = (time: number): void => {
      if (last > 0) frames.push(time - last);
      last = time;
      if (Reflect.get(window, 'frames_') === frames) requestAnimationFrame(tick);
    };
    Reflect.set(window, 'frames_', frames);
    requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    const frames = Reflect.get(window, 'frames_') as number[];
    Reflect.set(window, 'frames_', null);
    return frames;
  });
}

const sweeps = 6;
const movesOfSweep = 60;

/** The timeline in full, drawn by the pointer over its whole width, again and again to the same side. */
export async function dragged(page: Page): Promise<number[]> {
  const box = await plotOf(page);
  const step = (box.width - 100) / movesOfSweep;
  return framesDuring(page, async () => {
    for (let sweep = 0; sweep < sweeps; sweep++) {
      const [from, y] = [box.x + box.width - 50, box.y + 12];
      await page.mouse.move(from, y);
      await page.mouse.down();
      for (let i = 1; i <= movesOfSweep; i++) await page.mouse.move(from - i * step, y);
      await page.mouse.up();
    }
  });
}

/** The same by a wheel that turns sideways, there and back. */
export async function wheeled(page: Page): Promise<number[]> {
  const box = await plotOf(page);
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  return framesDuring(page, async () => {
    for (let sweep = 0; sweep < sweeps; sweep++) {
      for (let i = 0; i < movesOfSweep; i++) await page.mouse.wheel(sweep < 4 ? 24 : -24, 0);
    }
  });
}

async function plotOf(page: Page): Promise<{ x: number; y: number; width: number }> {
  const box = await page.locator('.plot').boundingBox();
  if (box === null) throw new Error('no timeline is drawn');
  return box;
}
