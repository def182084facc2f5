/**
 * Starts the search in its worker when the first message is sent; where a browser or a host allows no
 * worker, the same code answers in the page. The Trusted Types policy lets pass the worker's address
 * and nothing else.
 */
import type { SearchService } from '../search/search-questions.ts';
import { createSearchClient, type WorkerPort } from './search-client.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';
// oxlint-disable-next-line import/default -- Vite makes it: the address of the bundled worker
import workerAddress from './search.worker.ts?worker&url';

/** As far as it is used here; not every browser has it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

export function startSearch(): SearchService {
  return createSearchClient(lazyPort(startWorker, startInPage));
}

type Hear = (message: FromSearchWorker) => void;
interface Started {
  send: (message: ToSearchWorker) => void;
  stop: () => void;
}

function startWorker(hear: Hear, failed: () => void): Started {
  const rules = {
    createScriptURL: (address: string) => {
      if (address === workerAddress) return address;
      throw new TypeError(`no script of this page: ${address}`);
    },
  };
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('xiangyu', rules) ?? rules;
  const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
  worker.addEventListener('error', failed);
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearchWorker>) => {
    hear(data);
  });
  return {
    send: (message) => {
      worker.postMessage(message);
    },
    stop: () => {
      worker.terminate();
    },
  };
}

async function startInPage(hear: Hear): Promise<Started> {
  const { serveSearch } = await import('./serve-search.ts');
  const send = serveSearch(hear, (task) => {
    const timer = window.setTimeout(task);
    return () => {
      window.clearTimeout(timer);
    };
  });
  return { send, stop: () => undefined };
}

/**
 * A port to whatever `start` starts, from the first message on. What is sent before the first reply is
 * kept, so that `instead` can take over when there never is one.
 */
export function lazyPort(
  start: (hear: Hear, failed: () => void) => Started,
  instead: (hear: Hear) => Promise<Started>,
): WorkerPort {
  const listeners: ((event: { data: FromSearchWorker }) => void)[] = [];
  let unanswered: ToSearchWorker[] | null = [];
  let started: Started | null = null;
  let failing = false;

  const hear: Hear = (data) => {
    unanswered = null;
    for (const listener of listeners) listener({ data });
  };
  const fail = (): void => {
    if (failing || unanswered === null) return;
    failing = true;
    started?.stop();
    started = null;
    void instead(hear).then((other) => {
      started = other;
      for (const message of unanswered ?? []) other.send(message);
    });
  };

  return {
    postMessage(message) {
      unanswered?.push(message);
      if (started === null && !failing) {
        try {
          started = start(hear, fail);
          for (const waiting of unanswered ?? []) started.send(waiting);
          return;
        } catch {
          fail();
        }
      }
      started?.send(message);
    },
    addEventListener: (_, listener) => void listeners.push(listener),
    terminate: () => started?.stop(),
  };
}
