/** The worker's shell around the search. */
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';
import { serveSearch } from './serve-search.ts';

const receive = serveSearch(
  (message: FromSearchWorker) => {
    self.postMessage(message);
  },
  (task) => {
    const timer = self.setTimeout(task);
    return () => {
      self.clearTimeout(timer);
    };
  },
);
self.addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  receive(data);
});
