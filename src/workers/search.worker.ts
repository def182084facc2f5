/** Shell around the search session: receives, calls, posts back; builds in slices between the messages. */
import { createSearchSession } from '../search/search-session.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

/** Documents built in one go: a few milliseconds, so that a question never waits long. */
const SLICE = 2_000;

let session = createSearchSession();
let building = 0;
const post = (message: FromSearchWorker): void => {
  self.postMessage(message);
};

function build(): void {
  const { progress, ready } = session.step(SLICE);
  post({ type: 'progress', progress, ready });
  building = ready ? 0 : self.setTimeout(build);
}

self.addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  switch (data.type) {
    case 'documents':
      if (data.first) {
        self.clearTimeout(building);
        session = createSearchSession();
      }
      session.add(data.documents, data.last);
      if (data.last) building = self.setTimeout(build);
      break;
    case 'question':
      post({ type: 'answer', number: data.number, answer: session.answer(data.question) });
  }
});
