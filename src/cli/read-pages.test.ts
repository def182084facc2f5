import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { readPages } from './read-pages.ts';

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

function read(
  names: readonly string[],
  signal = new AbortController().signal,
  code = obliging,
): ReturnType<typeof readPages> {
  return readPages(
    names.map((name) => ({ name, path: name, bytes: 1 })),
    {
      secondsPerPage: 0.3,
      onProgress: () => undefined,
      signal,
      startWorker: () => new Worker(code, { eval: true, stderr: true }),
    },
  );
}

test('a page that hangs, breaks or ends its worker is reported, and the rest is read, in order', async () => {
  const { pages, refused, times } = await read([
    'a',
    'hang',
    'b',
    'throw',
    'c',
    'exit',
    'd',
    'refuse',
    'e',
  ]);
  expect(pages.map(({ article }) => article)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(times).toHaveLength(5);
  expect(refused).toEqual([
    { name: 'hang', reason: 'Reading it took longer than 0.3 seconds.' },
    { name: 'throw', reason: 'Its reading failed (no memory).' },
    { name: 'exit', reason: 'Its reading ended without an answer.' },
    { name: 'refuse', reason: 'It is empty.' },
  ]);
});

test('no pages need no worker', async () => {
  expect(await read([], undefined, 'throw 1')).toEqual({ pages: [], refused: [], times: [] });
});

test('stopping does not wait for the page at hand', async () => {
  const stop = new AbortController();
  const reading = read(['hang', 'hang', 'hang'], stop.signal);
  setTimeout(() => stop.abort(), 50);
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

test('a worker that cannot start is a bug, not a reason to refuse pages', async () => {
  await expect(read(['a'], undefined, 'throw new Error("no parser")')).rejects.toThrow(
    'did not start',
  );
});
