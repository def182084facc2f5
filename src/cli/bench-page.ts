/**
 * `npm run bench:page [-- <folder of pages or text file>] [--size 100000] [--visits 5000] [--page dist]`: the
 * built page in Chromium with a collection made for it. Prints what opening, typing, filtering, panning the
 * timeline and changing views cost. `--page` twice measures two builds in turns; `--only typing,memory` some
 * parts. Asserts nothing.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { inventedBundle } from './bench/invented-bundle.ts';
import { linePerRecord } from '../schema/line-per-record.ts';
import { dragged, filtered, typed, wheeled } from './bench/measured-gestures.ts';
import { goTo, heldBy } from './bench/measured-memory.ts';
import {
  launchBrowser,
  openMeasured,
  servePage,
  type MeasuredPage,
  type Served,
} from './bench/measured-page.ts';
import { readSentences } from './bench/real-sentences.ts';
import { recombinedSentences } from './bench/recombined-sentences.ts';
import { makeQueries } from './bench/search-queries.ts';
import { seededRandom } from './bench/seeded-random.ts';

interface Subject {
  name: string;
  served: Served;
  browser: Browser;
}

const openings = 3;
/** Long enough for the index to be built on a slow machine. */
const building = 6_000;
/** Typing goes round the subjects in blocks of so many queries, so that both see the same machine. */
const block = 50;
const filterChanges = 100;
const viewChanges = 100;
/** Each address with what the document calls its view. */
const views = [
  ['#/quote/q-000010', 'quote'],
  ['#/quotes', 'quotes'],
  ['#/timeline', 'timeline'],
  ['#/visits/visit-000001', 'visit'],
  ['#/places', 'places'],
  ['#/places/place-1', 'place'],
  ['#/themes', 'themes'],
  ['#/themes/theme-1', 'theme'],
  ['#/articles', 'articles'],
  ['#/articles/a-000001', 'article'],
  ['#/compare/q-000010,q-000020', 'compare'],
  ['#/words?q=%E7%A4%BE%E5%8C%BA', 'words'],
  ['#/quotes?q=%E5%8F%91%E5%B1%95', 'quotes'],
  ['#/phrase?q=%E5%8F%91%E5%B1%95', 'phrase'],
  ['#/check?t=%E7%A4%BE%E4%BC%9A%E5%8F%91%E5%B1%95', 'check'],
  ['#/quality', 'quality'],
  ['#/about', 'about'],
] as const;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
const summary = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, most ${quantile(times, 1).toFixed(0)} ms (${times.length})`;
const longest = (tasks: readonly { duration: number }[]): string =>
  tasks.length === 0
    ? 'none over 50 ms'
    : `${quantile(
        tasks.map(({ duration }) => duration),
        1,
      ).toFixed(0)} ms (${tasks.length} over 50 ms)`;
const rate = (frames: readonly number[]): string =>
  `${summary(frames)}: ${(1000 / quantile(frames, 0.95)).toFixed(0)} frames a second at p95`;

function print({ name }: Subject, what: string, figures: string): void {
  const load = loadavg()[0] ?? 0;
  console.log(`${name === '' ? '' : `[${name}] `}${what}: ${figures}  · load ${load.toFixed(1)}`);
}

/** Opens and leaves again: what a reader waits for until search is ready. */
async function measureOpening(subject: Subject, queries: readonly string[]): Promise<void> {
  for (let round = 0; round < openings; round++) {
    const opened = await openMeasured(subject.browser, subject.served.origin);
    const usable = await opened.now();
    print(subject, 'open until the table stands', `${usable.toFixed(0)} ms`);
    print(subject, 'longest task while opening', longest(await opened.longTasks(0)));
    // One opening without typing: the index alone.
    if (round > 0) {
      const times: number[] = [];
      for (const query of queries.slice(0, 20)) times.push(await typed(opened.page, query));
      print(subject, 'first search right after opening', `${(times[0] ?? 0).toFixed(0)} ms`);
      print(subject, 'keystroke to paint while the index builds', summary(times));
    }
    await opened.page.waitForTimeout(building);
    const during = round === 0 ? 'the index builds' : 'the index builds and queries are typed';
    print(subject, `longest task while ${during}`, longest(await opened.longTasks(usable)));
    await opened.close();
  }
}

interface Opened {
  subject: Subject;
  opened: MeasuredPage;
}

async function measureTyping(all: readonly Opened[], queries: readonly string[]): Promise<void> {
  const letters = queries
    .slice(70, 100)
    .flatMap((query) =>
      Array.from({ length: Math.min(6, query.length) }, (_, end) => query.slice(0, end + 1)),
    );
  for (const [what, typing] of [
    ['keystroke to paint, index ready', queries],
    ['the same, character by character', letters],
  ] as const) {
    const times = all.map((): number[] => []);
    const since = await Promise.all(all.map(({ opened }) => opened.now()));
    for (let from = 0; from < typing.length; from += block) {
      for (const [i, { opened }] of all.entries()) {
        for (const words of typing.slice(from, from + block)) {
          times[i]?.push(await typed(opened.page, words));
        }
      }
    }
    for (const [i, { subject, opened }] of all.entries()) {
      print(subject, what, summary(times[i] ?? []));
      print(subject, 'longest task meanwhile', longest(await opened.longTasks(since[i] ?? 0)));
    }
  }
  for (const { opened } of all) await typed(opened.page, '');
}

async function measureFilters(all: readonly Opened[]): Promise<void> {
  for (const [query, what] of [
    ['', 'filter change to paint'],
    ['发展', 'filter change to paint, words searched'],
  ] as const) {
    for (const { subject, opened } of all) {
      const random = seededRandom(3);
      await typed(opened.page, query);
      const times: number[] = [];
      while (times.length < filterChanges) times.push(await filtered(opened.page, random));
      print(subject, what, summary(times));
      await goTo(opened, '#/quotes', 'quotes');
    }
  }
}

async function measurePanning(all: readonly Opened[]): Promise<void> {
  for (const [stretch, what] of [
    ['from=2012&to=2012', 'a year in view'],
    ['from=2010&to=2014', 'five years in view'],
  ] as const) {
    for (const { subject, opened } of all) {
      await goTo(opened, `#/timeline?${stretch}`, 'timeline');
      await opened.page.locator('.plot .visit-mark, .plot .visit-bin').first().waitFor();
      await opened.page.waitForTimeout(1_000);
      print(subject, `frames while dragging, ${what}`, rate(await dragged(opened.page)));
      await opened.page.waitForTimeout(1_000);
      print(subject, `frames while wheeling, ${what}`, rate(await wheeled(opened.page)));
      await opened.page.waitForTimeout(1_000);
    }
  }
}

/** Once round all views first, so that what is fetched and made once does not count as growth. */
async function measureMemory(all: readonly Opened[]): Promise<void> {
  for (const { subject, opened } of all) {
    const change = async (from: number, to: number): Promise<void> => {
      for (let i = from; i < to; i++) {
        const [hash, view] = views[i % views.length] ?? views[0];
        await goTo(opened, hash, view);
      }
      // Always seen from the same view.
      await goTo(opened, '#/quotes', 'quotes');
      const { nodes, listeners, heap } = await heldBy(opened);
      const figures = `${nodes} nodes, ${listeners} listeners, heap ${heap.toFixed(1)} MB`;
      print(subject, `held after ${to} changes of view`, figures);
    };
    await change(-views.length, 0);
    await change(0, viewChanges / 2);
    await change(viewChanges / 2, viewChanges);
  }
}

const parts = ['opening', 'typing', 'filters', 'panning', 'memory'] as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '100000' },
      visits: { type: 'string', default: '5000' },
      page: { type: 'string', multiple: true, default: ['dist'] },
      queries: { type: 'string', default: '200' },
      only: { type: 'string', default: parts.join() },
    },
  });
  const size = Number(values.size);
  const [source] = positionals;
  const sentences =
    source === undefined
      ? recombinedSentences('public/collection', size, seededRandom(1))
      : readSentences(source, seededRandom(1), size);
  const bundle = inventedBundle(sentences, Number(values.visits), seededRandom(2));
  const files = new Map(
    [
      ['manifest.json', JSON.stringify(bundle.manifest)],
      ['collection.json', linePerRecord(bundle.collection)],
      ['contexts.json', linePerRecord(bundle.contexts)],
    ].map(([name, text]) => [name, Buffer.from(text ?? '')] as const),
  );
  const made = (path: string): Buffer | string | null => {
    const file = files.get(path);
    const article = bundle.articleFiles.get(path.replace(/^articles\/|\.json$/g, ''));
    return file ?? (article === undefined ? null : JSON.stringify(article));
  };
  console.log(
    `${sentences.length} quotations (${source === undefined ? 'clauses of the shipped collection in new orders' : 'real sentences'}), ${values.visits} visits, collection.json ${((files.get('collection.json')?.length ?? 0) / 1e6).toFixed(0)} MB`,
  );
  const queries = makeQueries(sentences, seededRandom(size))
    .slice(0, Number(values.queries))
    .map(({ words }) => words.join(' '));
  const subjects: Subject[] = [];
  try {
    for (const folder of values.page) {
      subjects.push({
        name: values.page.length > 1 ? folder : '',
        served: await servePage(folder, made),
        browser: await launchBrowser(),
      });
    }
    const asked = (part: (typeof parts)[number]): boolean => values.only.split(',').includes(part);
    if (asked('opening')) for (const subject of subjects) await measureOpening(subject, queries);
    const all: Opened[] = [];
    for (const subject of subjects) {
      all.push({ subject, opened: await openMeasured(subject.browser, subject.served.origin) });
    }
    await all[0]?.opened.page.waitForTimeout(building);
    if (asked('typing')) await measureTyping(all, queries);
    if (asked('filters')) await measureFilters(all);
    if (asked('panning')) await measurePanning(all);
    if (asked('memory')) await measureMemory(all);
  } finally {
    for (const { browser, served } of subjects) {
      await browser.close();
      served.close();
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
