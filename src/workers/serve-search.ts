/** Serves one page's searches: builds in slices between the messages, so that a question never waits long. */
import { createSearchSession } from '../search/search-session.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

/** Documents built in one go: a few milliseconds. */
const SLICE = 2_000;

/**
 * Returns what takes a message. `later`: runs a task once messages that wait have had their turn, and
 * returns how to call it off.
 */
export function serveSearch(
  post: (message: FromSearchWorker) => void,
  later: (task: () => void) => () => void,
): (message: ToSearchWorker) => void {
  let session = createSearchSession();
  let stop = (): void => undefined;

  function build(): void {
    const { progress, ready } = session.step(SLICE);
    post({ type: 'progress', progress, ready });
    if (!ready) stop = later(build);
  }

  return (message) => {
    switch (message.type) {
      case 'documents':
        if (message.first) {
          stop();
          session = createSearchSession();
        }
        session.add(message.documents, message.last);
        if (message.last) stop = later(build);
        break;
      case 'question':
        post({
          type: 'answer',
          number: message.number,
          answer: session.answer(message.question),
        });
    }
  };
}
