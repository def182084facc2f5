import { describe, expect, it } from 'vitest';
import { createSearchSession } from '../search/search-session.ts';
import { searchFields } from '../search/documents.ts';
import { createSearchClient, type WorkerPort } from './search-client.ts';
import { unpackDocuments } from './packed-documents.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

/** A worker that answers when it is told to. */
function heldWorker() {
  const sent: ToSearchWorker[] = [];
  const hear: ((event: { data: FromSearchWorker }) => void)[] = [];
  const session = createSearchSession();
  const worker: WorkerPort = {
    postMessage: (message) => void sent.push(message),
    addEventListener: (_, listener) => void hear.push(listener),
    terminate: () => undefined,
  };
  const reply = (data: FromSearchWorker): void => {
    for (const listener of hear) listener({ data });
  };
  /** Works off everything sent so far. */
  const work = (): void => {
    for (const message of sent.splice(0)) {
      if (message.type === 'documents')
        session.add(unpackDocuments(message.documents), message.last);
      else
        reply({ type: 'answer', number: message.number, answer: session.answer(message.question) });
    }
  };
  return { worker, sent, work, reply };
}

const document = (text: string) => ({ text, speaker: '', place: '', article: '', context: '' });
const ask = (query: string) =>
  ({ kind: 'search', query, fields: searchFields, ranked: false }) as const;

describe('search client', () => {
  it('gives an answer to the newest question of a kind and null to those it overtook', async () => {
    const { worker, work } = heldWorker();
    const service = createSearchClient(worker);
    const texts = ['路灯亮了', '长椅修好了'];
    service.load(2, (row) => document(texts[row] ?? ''));
    const first = service.ask<'search'>(ask('路'));
    const second = service.ask<'search'>(ask('长椅'));
    const check = service.ask<'check'>({ kind: 'check', pasted: '路灯亮了' });
    work();
    expect(await first).toBeNull();
    expect(Array.from((await second)?.hits ?? [])).toEqual([1]);
    expect((await check)?.map(({ kind }) => kind)).toEqual(['exact']);
  });

  it('sends many documents in slices, all of them and in order', () => {
    const { worker, sent } = heldWorker();
    const tasks: (() => void)[] = [];
    const service = createSearchClient(worker, (task) => void tasks.push(task));
    const documents = Array.from({ length: 10_345 }, (_, number) => document(String(number)));
    service.load(documents.length, (row) => documents[row] ?? document(''));
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) task();
    const slices = sent.flatMap((message) => (message.type === 'documents' ? [message] : []));
    expect(slices.flatMap((slice) => unpackDocuments(slice.documents))).toEqual(documents);
    expect(slices.map(({ first, last }) => [first, last])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('stops sending a collection when another is loaded, and lets go of its questions', async () => {
    const { worker, sent } = heldWorker();
    const tasks: (() => void)[] = [];
    const service = createSearchClient(worker, (task) => void tasks.push(task));
    service.load(6_000, () => document('旧'));
    const asked = service.ask<'search'>(ask('旧'));
    service.load(1, () => document('新'));
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) task();
    expect(await asked).toBeNull();
    const sizes = sent.flatMap((message) =>
      message.type === 'documents' ? [unpackDocuments(message.documents).length] : [],
    );
    expect(sizes).toEqual([4_000, 1]);
  });

  it('tells of progress until it is told to stop', () => {
    const { worker, reply } = heldWorker();
    const service = createSearchClient(worker);
    const seen: number[] = [];
    const stop = service.onProgress(({ progress }) => void seen.push(progress));
    reply({ type: 'progress', progress: 0.5, ready: false });
    stop();
    reply({ type: 'progress', progress: 1, ready: true });
    expect(seen).toEqual([0.5]);
  });
});
