/**
 * Reads pages in worker threads, one per core. A page that takes longer than the limit costs its
 * worker, not the run: the worker is replaced and the page reported.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReadPage } from '../pipeline/build-collection.ts';
import type { PageFile } from './find-pages.ts';

export interface PageRequest {
  number: number;
  name: string;
  path: string;
}

export type PageAnswer =
  ({ number: number; ok: true } & ReadPage) | { number: number; ok: false; reason: string };

export interface ReadPages {
  pages: ReadPage[];
  refused: { name: string; reason: string }[];
}

export interface ReadOptions {
  /** Seconds one page may take. */
  secondsPerPage: number;
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

const workerFile = fileURLToPath(new URL('./page-worker.js', import.meta.url));

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
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(files.length / 4)));
  await Promise.all(Array.from({ length: threads }, () => runThread(files, take, settle, options)));
  options.signal.throwIfAborted();
  const read: ReadPages = { pages: [], refused: [] };
  answers.forEach((answer, number) => {
    const name = files[number]?.name ?? '';
    if (answer?.ok === true)
      read.pages.push({ article: answer.article, findings: answer.findings });
    else read.refused.push({ name, reason: answer?.reason ?? 'it was not reached' });
  });
  return read;
}

/** One lane: pages one after another until none are left, on as many workers as it takes. */
async function runThread(
  files: readonly PageFile[],
  take: () => number | null,
  settle: (answer: PageAnswer) => void,
  { secondsPerPage, signal }: ReadOptions,
): Promise<void> {
  let worker: Worker | null = null;
  try {
    for (let number = take(); number !== null && !signal.aborted; number = take()) {
      const file = files[number];
      if (file === undefined) return;
      worker ??= new Worker(workerFile);
      const answer = await ask(
        worker,
        { number, name: file.name, path: file.path },
        secondsPerPage,
      );
      if (answer.lost) {
        await worker.terminate();
        worker = null;
      }
      settle(answer.answer);
    }
  } finally {
    await worker?.terminate();
  }
}

function ask(
  worker: Worker,
  request: PageRequest,
  seconds: number,
): Promise<{ answer: PageAnswer; lost: boolean }> {
  return new Promise((resolve) => {
    const refuse = (reason: string): void => {
      finish({ answer: { number: request.number, ok: false, reason }, lost: true });
    };
    const timer = setTimeout(() => {
      refuse(`reading it took longer than ${seconds} seconds`);
    }, seconds * 1000);
    const onMessage = (answer: PageAnswer): void => finish({ answer, lost: false });
    const onError = (error: unknown): void => {
      refuse(`its reading failed: ${error instanceof Error ? error.message : String(error)}`);
    };
    const onExit = (): void => refuse('its reading ended without an answer');
    const finish = (result: { answer: PageAnswer; lost: boolean }): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(result);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}
