/**
 * Reads pages in worker threads, one per core. A page that takes longer than the limit costs its
 * worker, not the run: the worker is replaced and the page reported.
 */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { ReadPage } from '../pipeline/build-collection.ts';
import type { PageFile } from './find-pages.ts';

export interface PageRequest {
  number: number;
  file: PageFile;
}

/** What a worker posts: `ready` once it is loaded, then one answer for each request. */
export type PageMessage = 'ready' | PageAnswer;
type PageAnswer =
  | ({ number: number; ok: true; ms: number } & ReadPage)
  | { number: number; ok: false; reason: string };

export interface ReadPages {
  pages: ReadPage[];
  refused: { name: string; reason: string }[];
  /** Milliseconds of each page that was read, in the order of `pages`. */
  times: number[];
}

export interface ReadOptions {
  /** Seconds one page may take; the worker's own start does not count. */
  secondsPerPage: number;
  onProgress: (done: number) => void;
  signal: AbortSignal;
  /** Starts `page-worker.js`, which lies beside the program that runs. */
  startWorker: () => Worker;
}

/** Pages that a thread must have to be worth its start. */
const PAGES_PER_THREAD = 4;

/** Results in the order of `files`. Rejects with an AbortError where `signal` is aborted. */
export async function readPages(
  files: readonly PageFile[],
  options: ReadOptions,
): Promise<ReadPages> {
  const answers: (PageAnswer | undefined)[] = [];
  let next = 0;
  let done = 0;
  const take = (): number | null => (next < files.length ? next++ : null);
  const settle = (answer: PageAnswer): void => {
    answers[answer.number] = answer;
    options.onProgress(++done);
  };
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / PAGES_PER_THREAD));
  await Promise.all(Array.from({ length: threads }, () => runThread(files, take, settle, options)));
  options.signal.throwIfAborted();
  const read: ReadPages = { pages: [], refused: [], times: [] };
  files.forEach(({ name }, number) => {
    const answer = answers[number];
    if (answer?.ok === true) {
      read.pages.push({ article: answer.article, findings: answer.findings });
      read.times.push(answer.ms);
    } else read.refused.push({ name, reason: answer?.reason ?? 'It was not reached.' });
  });
  return read;
}

/** One lane: pages one after another until none are left, on as many workers as it takes. */
async function runThread(
  files: readonly PageFile[],
  take: () => number | null,
  settle: (answer: PageAnswer) => void,
  { secondsPerPage, signal, startWorker }: ReadOptions,
): Promise<void> {
  let worker: Worker | null = null;
  try {
    for (let number = take(); number !== null && !signal.aborted; number = take()) {
      const file = files[number];
      if (file === undefined) return;
      if (worker === null) {
        worker = startWorker();
        const started = await hear(worker, null, signal);
        if ('trouble' in started)
          throw new Error(`a reading thread did not start: ${started.trouble}`);
      }
      const heard = hear(worker, secondsPerPage, signal);
      worker.postMessage({ number, file } satisfies PageRequest);
      const answer = await heard;
      if (signal.aborted) return;
      if ('trouble' in answer) {
        await worker.terminate();
        worker = null;
        settle({ number, ok: false, reason: answer.trouble });
      } else if (answer.message !== 'ready') settle(answer.message);
    }
  } finally {
    await worker?.terminate();
  }
}

type Heard = { message: PageMessage } | { trouble: string };

/** The next message of the worker, or why none comes. */
function hear(worker: Worker, seconds: number | null, signal: AbortSignal): Promise<Heard> {
  return new Promise((resolve) => {
    const onMessage = (message: PageMessage): void => finish({ message });
    const onError = (error: unknown): void =>
      finish({
        trouble: `Its reading failed (${error instanceof Error ? error.message : String(error)}).`,
      });
    const onExit = (): void => finish({ trouble: 'Its reading ended without an answer.' });
    const onAbort = (): void => finish({ trouble: 'The run was stopped.' });
    const timer =
      seconds === null
        ? undefined
        : setTimeout(() => {
            finish({ trouble: `Reading it took longer than ${seconds} seconds.` });
          }, seconds * 1000);
    const finish = (heard: Heard): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal.removeEventListener('abort', onAbort);
      resolve(heard);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
}
