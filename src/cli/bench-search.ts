/**
 * `npm run bench:search -- <folder of pages or text file> [--sizes 1000,10000]`: our search beside the
 * plain scan and other engines on the same documents and queries. Prints, asserts nothing.
 */
import { parseArgs } from 'node:util';
import { benchFolder, readSentences } from './bench/real-sentences.ts';
import { engines, plainScan, type Answer, type Engine } from './bench/search-engines.ts';
import { makeQueries, queryKinds, type BenchQuery } from './bench/search-queries.ts';
import { seededRandom } from './bench/seeded-random.ts';

const ROUNDS = 3;

async function heldMegabytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    // A turn of the event loop lets go of what the last engine's promise still held.
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const figure = (value: number): string => value.toFixed(value >= 10 ? 0 : 1);
const ms = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);

interface Measured {
  times: number[];
  byKind: Map<string, number[]>;
  recall: number;
  precision: number;
  exact: number;
}

function measure(
  answer: Answer,
  queries: readonly BenchQuery[],
  truth: readonly (readonly number[])[],
): Measured {
  const byKind = new Map<string, number[]>(queryKinds.map((kind) => [kind, []]));
  const times: number[] = [];
  let [found, wanted, right, exact] = [0, 0, 0, 0];
  queries.forEach(({ kind, words }, number) => {
    let best = Infinity;
    let hits: ArrayLike<number> = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      hits = answer(words);
      best = Math.min(best, performance.now() - start);
    }
    times.push(best);
    byKind.get(kind)?.push(best);
    const expected = new Set(truth[number]);
    const got = new Set(Array.from(hits));
    const common = [...got].filter((d) => expected.has(d)).length;
    found += got.size;
    wanted += expected.size;
    right += common;
    if (common === got.size && common === expected.size) exact++;
  });
  const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return { times, byKind, recall: ratio(right, wanted), precision: ratio(right, found), exact };
}

/** One line of the table. In a function of its own, so that nothing of one engine is alive when the next is weighed. */
async function rowOf(
  engine: Engine,
  texts: readonly string[],
  queries: readonly BenchQuery[],
  truth: readonly (readonly number[])[],
): Promise<string> {
  const before = await heldMegabytes();
  const start = performance.now();
  const answer = await engine.build(texts);
  const build = performance.now() - start;
  const held = (await heldMegabytes()) - before;
  for (const { words } of queries) answer(words);
  const { times, byKind, recall, precision, exact } = measure(answer, queries, truth);
  const sorted = ascending(times);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const kinds = queryKinds.map((kind) => {
    const own = ascending(byKind.get(kind) ?? []);
    return `${ms(quantile(own, 0.5))} / ${ms(quantile(own, 0.95))}`;
  });
  return `| ${engine.name} | ${ms(build)} | ${figure(held)} | ${ms(mean)} | ${ms(quantile(sorted, 0.5))} | ${ms(quantile(sorted, 0.95))} | ${kinds.join(' | ')} | ${recall.toFixed(3)} | ${precision.toFixed(3)} | ${exact}/${queries.length} |`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      only: { type: 'string', default: '' },
    },
  });
  const folder = benchFolder(positionals[0]);
  const sizes = values.sizes.split(',').map(Number);
  const all = readSentences(folder, seededRandom(1), Math.max(...sizes));
  console.log(`Node ${process.version}, ${all.length} sentences of ${folder}`);
  for (const size of sizes) {
    if (all.length < size) {
      console.log(`\nOnly ${all.length} sentences: ${size} cannot be measured.`);
      continue;
    }
    const texts = all.slice(0, size);
    const queries = makeQueries(texts, seededRandom(size));
    const scan = await plainScan.build(texts);
    const truth = queries.map(({ words }) => Array.from(scan(words)));
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    console.log(
      `\n## ${size} quotations, ${characters} characters, ${queries.length} queries (ms)\n`,
    );
    console.log(
      `| engine | build | MB | mean | p50 | p95 | ${queryKinds.map((kind) => `${kind} p50/p95`).join(' | ')} | recall | precision | exact |`,
    );
    console.log(`|${'---|'.repeat(9 + queryKinds.length)}`);
    for (const engine of engines) {
      if (size > (engine.most ?? Infinity) || !engine.name.includes(values.only)) continue;
      console.log(await rowOf(engine, texts, queries, truth));
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
