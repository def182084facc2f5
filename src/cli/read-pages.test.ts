import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPages, type PageRequest } from './read-pages.ts';

// the limit passes when a test says so, however slow the machine is
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Answers each page as its name asks: with itself, never, by an error, or by ending. */
const obliging = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ number, file: { name } }) => {
    if (name === 'hang') for (;;);
    if (name === 'throw') throw new Error('no memory');
    if (name === 'exit') process.exit();
    if (name === 'refuse') parentPort.postMessage({ number, ok: false, reason: 'It is empty.' });
    else parentPort.postMessage({ number, ok: true, ms: 1, article: name, findings: {} });
  });
  parentPort.postMessage('ready');
`;

interface Reading {
  signal?: AbortSignal;
  code?: string;
  /** Called with the name of each page right after it was handed to a worker. */
  onHanded?: (name: string) => void;
}

function read(
  names: readonly string[],
  {
    signal = new AbortController().signal,
    code = obliging,
    onHanded = () => undefined,
  }: Reading = {},
): ReturnType<typeof readPages> {
  return readPages(
    names.map((name) => ({ name, path: name, bytes: 1 })),
    {
      secondsPerPage: 0.3,
      onProgress: () => undefined,
      signal,
      startWorker: () => {
        const worker = new Worker(code, { eval: true, stderr: true });
        const post = worker.postMessage.bind(worker);
        worker.postMessage = (request: PageRequest) => {
          post(request);
          onHanded(request.file.name);
        };
        return worker;
      },
    },
  );
}

test('a page that breaks or ends its worker is reported, and the rest is read, in order', async () => {
  const names = ['a', 'throw', 'b', 'c', 'exit', 'd', 'refuse', 'e'];
  const { pages, refused, times } = await read(names);
  expect(pages.map(({ article }) => article)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(times).toHaveLength(5);
  expect(refused).toEqual([
    { name: 'throw', reason: 'Its reading failed (no memory).' },
    { name: 'exit', reason: 'Its reading ended without an answer.' },
    { name: 'refuse', reason: 'It is empty.' },
  ]);
});

test('a page that hangs is given up when its time has passed, and the rest is read', async () => {
  const onHanded = (name: string): void => {
    if (name === 'hang') vi.advanceTimersByTime(300);
  };
  // few enough for one thread: no other page runs out of time with it
  const { pages, refused } = await read(['a', 'hang', 'b'], { onHanded });
  expect(pages.map(({ article }) => article)).toEqual(['a', 'b']);
  expect(refused).toEqual([{ name: 'hang', reason: 'Reading it took longer than 0.3 seconds.' }]);
});

test('no pages need no worker', async () => {
  expect(await read([], { code: 'throw 1' })).toEqual({ pages: [], refused: [], times: [] });
});

test('stopping does not wait for the page at hand', async () => {
  const stop = new AbortController();
  const reading = read(['hang', 'hang', 'hang'], {
    signal: stop.signal,
    onHanded: () => stop.abort(),
  });
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

test('a worker that cannot start is a bug, not a reason to refuse pages', async () => {
  const reading = read(['a'], { code: 'throw new Error("no parser")' });
  await expect(reading).rejects.toThrow('did not start');
});
