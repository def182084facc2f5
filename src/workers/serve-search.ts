/** Serves one page's searches: builds in slices between the messages, so that a question never waits long. */
import type { QuestionKind } from '../search/search-questions.ts';
import { createSearchSession } from '../search/search-session.ts';
import { unpackDocuments } from './packed-documents.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

type Asked = Extract<ToSearchWorker, { type: 'question' }>;

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
  /** Whether all documents are there. A question before that waits: its counts would be too low. */
  let complete = false;
  const waiting = new Map<QuestionKind, Asked>();

  function build(): void {
    const { progress, ready } = session.step(SLICE);
    post({ type: 'progress', progress, ready });
    if (!ready) stop = later(build);
  }

  function answer({ number, question }: Asked): void {
    post({ type: 'answer', number, answer: session.answer(question) });
  }

  return (message) => {
    if (message.type === 'question') {
      // The page has let go of an older question of the same kind.
      if (complete) answer(message);
      else waiting.set(message.question.kind, message);
      return;
    }
    if (message.first) {
      stop();
      session = createSearchSession();
      complete = false;
    }
    session.add(unpackDocuments(message.documents), message.last);
    if (!message.last) return;
    complete = true;
    for (const question of waiting.values()) answer(question);
    waiting.clear();
    stop = later(build);
  };
}
