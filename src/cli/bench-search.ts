/**
 * `npm run bench:search -- <folder of pages or text file> [--sizes 1000,10000] [--only ours]`: our search beside
 * the plain scan and other engines on the same documents and queries, in one run. Prints, asserts nothing.
 *
 * Each engine runs in a process of its own, one after another, and is given a time for building and one for
 * answering. Kinds of queries take turns, so one that runs out of time has been asked as many of each; the
 * table says how many. Rows are printed as they come and once more together at the end.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchFolder, readSentences } from './bench/real-sentences.ts';
import { engines, plainScan } from './bench/search-engines.ts';
import { makeQueriesInTurns, queryKinds } from './bench/search-queries.ts';
import {
  figuresOf,
  kindsHead,
  kindsRow,
  ratioLine,
  summaryHead,
  summaryRow,
  type EngineFigures,
  type EngineRun,
} from './bench/search-rows.ts';
import { runTask, writeTask, type SearchReport } from './bench/search-task.ts';
import { seededRandom } from './bench/seeded-random.ts';

/** Megabytes of heap for one engine. */
const HEAP = Math.floor(Math.min(8192, (totalmem() / 2 ** 20) * 0.6));
/** Seconds for the last answer, once the time for answering is over. */
const GRACE = 30;

interface Budget {
  /** Seconds. */
  build: number;
  queries: number;
}

function runEngine(folder: string, engine: string, budget: Budget): Promise<EngineRun> {
  const program = fileURLToPath(import.meta.url);
  const node = ['--expose-gc', `--max-old-space-size=${HEAP}`];
  const task = ['--task', folder, '--engine', engine, '--answering', String(budget.queries)];
  const child = spawn(process.execPath, [...node, program, ...task], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const reports: SearchReport[] = [];
  let ended: string | null = null;
  let complaint = '';
  const stopAfter = (seconds: number, why: string): NodeJS.Timeout =>
    setTimeout(() => {
      ended = why;
      child.kill('SIGKILL');
    }, seconds * 1000);
  let timer = stopAfter(budget.build, `not built in ${budget.build} s`);
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  createInterface(child.stdout).on('line', (line) => {
    const report = JSON.parse(line) as SearchReport;
    reports.push(report);
    if (report.step !== 'built') return;
    clearTimeout(timer);
    timer = stopAfter(budget.queries + GRACE, `then ${budget.queries} s were over`);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      const done = reports.at(-1)?.step === 'done';
      if (!done && ended === null) {
        console.error(complaint.slice(-2000));
        ended = /heap out of memory/.test(complaint)
          ? `not built in ${HEAP} MB`
          : `failed (${code})`;
      }
      resolve({ engine, reports, ended });
    });
  });
}

async function measureSize(
  texts: readonly string[],
  { each, only, budget }: { each: number; only: string; budget: Budget },
): Promise<string> {
  const queries = makeQueriesInTurns(texts, seededRandom(texts.length), each);
  const scan = await plainScan.build(texts);
  const truth = queries.map((query) => Array.from(scan(query) ?? []));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const title = `## ${texts.length} quotations, ${characters} characters, ${queries.length} queries, ${each} of each of ${queryKinds.length} kinds`;
  const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
  const loadBefore = load();
  console.log(`\n${title}\n\n${summaryHead}`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const all: EngineFigures[] = [];
  try {
    writeTask(folder, { texts, queries, truth });
    for (const { name } of engines.filter((engine) => engine.name.includes(only))) {
      const figures = figuresOf(await runEngine(folder, name, budget));
      all.push(figures);
      console.log(summaryRow(figures, queries.length));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const [plain, own] = [plainScan.name, 'ours'].map((name) =>
    all.find((one) => one.engine === name),
  );
  return [
    `${title}; load ${loadBefore} before, ${load()} after`,
    [summaryHead, ...all.map((figures) => summaryRow(figures, queries.length))].join('\n'),
    [kindsHead, ...all.filter(({ built }) => built !== null).map(kindsRow)].join('\n'),
    plain !== undefined && own !== undefined ? ratioLine(own, plain) : '',
  ].join('\n\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      only: { type: 'string', default: '' },
      each: { type: 'string', default: '100' },
      building: { type: 'string', default: '240' },
      answering: { type: 'string', default: '60' },
      // What the program tells itself when it measures one engine.
      task: { type: 'string' },
      engine: { type: 'string', default: '' },
    },
  });
  if (values.task !== undefined) {
    await runTask(values.task, values.engine, Number(values.answering));
    return;
  }
  const folder = benchFolder(positionals[0]);
  const sizes = values.sizes.split(',').map(Number);
  const sentences = readSentences(folder, seededRandom(1), Math.max(...sizes));
  console.log(
    `Node ${process.version}, ${sentences.length} sentences of ${folder}; at most ${values.building} s for building an engine, ${values.answering} s for asking it`,
  );
  const budget = { build: Number(values.building), queries: Number(values.answering) };
  const tables: string[] = [];
  for (const size of sizes) {
    if (sentences.length < size) {
      tables.push(`Only ${sentences.length} sentences: ${size} cannot be measured.`);
      continue;
    }
    const asked = { each: Number(values.each), only: values.only, budget };
    tables.push(await measureSize(sentences.slice(0, size), asked));
  }
  console.log(`\n\n${tables.join('\n\n')}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
