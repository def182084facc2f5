/**
 * One engine measured in a process of its own, so that its memory is its own and it can be stopped: what the
 * program hands to the process (a folder of files) and what comes back (one line of JSON at a time).
 */
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { engines } from './search-engines.ts';
import type { BenchQuery, QueryKind } from './search-queries.ts';

/** What every engine is asked: documents, queries in order, and for each query the true hits, ascending. */
export interface SearchTask {
  texts: readonly string[];
  queries: readonly BenchQuery[];
  truth: readonly (readonly number[])[];
}

export type SearchReport =
  /** Milliseconds from printed texts to an engine that answers, megabytes held besides the texts. */
  | { step: 'built'; ms: number; megabytes: number }
  /** Milliseconds for an answer, the middle of three; sizes of answer, truth and what is common. */
  | { step: 'answered'; kind: QueryKind; ms: number; found: number; wanted: number; right: number }
  | { step: 'done' };

const ROUNDS = 3;
/** Answers before the measuring begins, as a page that has been used for a while. */
const WARM_UP = 45;

export function writeTask(folder: string, { texts, queries, truth }: SearchTask): void {
  writeFileSync(join(folder, 'task.json'), JSON.stringify({ texts, queries }));
  const numbers = truth.flatMap((hits) => [hits.length, ...hits]);
  writeFileSync(join(folder, 'truth.bin'), Uint32Array.from(numbers));
}

async function heldMegabytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Builds the engine called `name`, asks it for at most `seconds`, and reports each step as it is made. */
export async function runTask(folder: string, name: string, seconds: number): Promise<void> {
  const report = (line: SearchReport): void => {
    writeSync(1, `${JSON.stringify(line)}\n`);
  };
  const engine = engines.find((one) => one.name === name);
  if (engine === undefined) throw new Error(`no engine ${name}`);
  const { texts, queries } = JSON.parse(readFileSync(join(folder, 'task.json'), 'utf8')) as Pick<
    SearchTask,
    'texts' | 'queries'
  >;
  const file = readFileSync(join(folder, 'truth.bin'));
  const truth = new Uint32Array(file.buffer, file.byteOffset, file.byteLength / 4);

  const before = await heldMegabytes();
  const start = performance.now();
  const answer = await engine.build(texts);
  // Ready is who has answered: some engines put work off until the first question.
  const first = queries[1];
  if (first !== undefined) answer(first);
  const ms = performance.now() - start;
  report({ step: 'built', ms, megabytes: (await heldMegabytes()) - before });

  const until = performance.now() + seconds * 1000;
  for (const query of queries.slice(0, WARM_UP)) if (performance.now() < until) answer(query);
  const marks = new Uint8Array(texts.length);
  let at = 0;
  for (const query of queries) {
    const wanted = truth[at] ?? 0;
    const expected = truth.subarray(at + 1, at + 1 + wanted);
    at += 1 + wanted;
    if (performance.now() > until) break;
    const times: number[] = [];
    let hits: ArrayLike<number> | null = null;
    for (let round = 0; round < ROUNDS; round++) {
      const asked = performance.now();
      hits = answer(query);
      times.push(performance.now() - asked);
    }
    if (hits === null) continue;
    marks.fill(0);
    let found = 0;
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i] as number;
      if (marks[hit] === 0) found++;
      marks[hit] = 1;
    }
    let right = 0;
    for (const document of expected) right += marks[document] as number;
    const middle = times.sort((a, b) => a - b)[ROUNDS >> 1] as number;
    report({ step: 'answered', kind: query.kind, ms: middle, found, wanted, right });
  }
  report({ step: 'done' });
}
