/**
 * `npm run bench:corpus -- <folder>`: builds a quarter, a half and all of the pages of a folder, each in a process of
 * its own, and prints what it took and how it grows: twice the pages should take about twice as long.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildCommand } from './build-command.ts';
import { findPages, type PageFile } from './find-pages.ts';

interface Measured {
  pages: number;
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  /** The five slowest, in milliseconds on the clock. */
  slowest: { name: string; ms: number }[];
}

const pageWorker = fileURLToPath(new URL('./page-worker.js', import.meta.url));
const [folder, only, out] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Give the folder of the saved pages: npm run bench:corpus -- <folder>');
  process.exitCode = 2;
} else if (only === '--once' && out !== undefined) {
  console.log(JSON.stringify(await measure(folder, out)));
} else {
  await run(folder);
}

async function run(whole: string): Promise<void> {
  const { pages } = await findPages(whole);
  const scratch = mkdtempSync(join(tmpdir(), 'bench-corpus-'));
  console.log(`${pages.length} pages, ${availableParallelism()} cores, Node ${process.version}`);
  console.log('pages    s      CPU s  peak MB  slowest page');
  try {
    let before: Measured | null = null;
    for (const share of [4, 2, 1]) {
      const part = join(scratch, `every-${share}`);
      layOut(
        pages.filter((_, i) => i % share === 0),
        part,
      );
      const once = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), part, '--once', join(scratch, `out-${share}`)],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 },
      );
      if (once.status !== 0) throw new Error(`the build of ${part} failed: ${once.stdout}`);
      const figures = JSON.parse(once.stdout) as Measured;
      console.log(row(figures) + (before === null ? '' : growth(figures, before)));
      before = figures;
    }
    for (const { name, ms } of before?.slowest ?? []) {
      console.log(`slow: ${pages[Number.parseInt(name)]?.name} ${ms.toFixed(0)} ms`);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Pages under their numbers, so that the slow ones can be named after the folder is gone. */
function layOut(pages: readonly PageFile[], target: string): void {
  mkdirSync(target);
  for (const [number, { path }] of pages.entries()) {
    const to = join(target, `${number}${extname(path)}`);
    try {
      linkSync(path, to);
    } catch {
      copyFileSync(path, to); // on another disk
    }
  }
}

async function measure(part: string, target: string): Promise<Measured> {
  const started = performance.now();
  let times: readonly { name: string; ms: number }[] = [];
  await buildCommand(
    {
      folder: part,
      out: target,
      fullText: false,
      like: null,
      visits: null,
      quality: null,
      titles: {},
      secondsPerPage: 10,
    },
    {
      print: () => undefined,
      progress: { isTTY: false, columns: 80, write: () => undefined, now: () => 0 },
      signal: new AbortController().signal,
      startWorker: () => new Worker(pageWorker),
      onTimes: (all) => (times = all),
    },
  );
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    pages: times.length,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
    slowest: times.toSorted((a, b) => b.ms - a.ms).slice(0, 5),
  };
}

function row({ pages, seconds, cpuSeconds, peakMegabytes, slowest: [worst] }: Measured): string {
  return [
    String(pages).padEnd(8),
    seconds.toFixed(1).padEnd(6),
    cpuSeconds.toFixed(1).padEnd(6),
    peakMegabytes.toFixed(0).padEnd(8),
    `${(worst?.ms ?? 0).toFixed(0)} ms`,
  ].join(' ');
}

function growth(now: Measured, before: Measured): string {
  const ratio = (key: 'pages' | 'seconds' | 'cpuSeconds' | 'peakMegabytes'): string =>
    (now[key] / before[key]).toFixed(2);
  return `  (× ${ratio('pages')} pages: × ${ratio('seconds')} s, × ${ratio('cpuSeconds')} CPU, × ${ratio('peakMegabytes')} MB)`;
}
