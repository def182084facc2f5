/**
 * The page's end of the search worker: sends documents in slices, numbers the questions and drops
 * answers that a newer question of the same kind has overtaken.
 */
import type {
  Answers,
  QuestionKind,
  QuestionOf,
  SearchProgress,
  SearchService,
} from '../search/search-questions.ts';
import { packDocuments } from './packed-documents.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

/** The part of `Worker` that is used; a test puts its own in its place. */
export interface WorkerPort {
  postMessage(message: ToSearchWorker): void;
  addEventListener(type: 'message', listener: (event: { data: FromSearchWorker }) => void): void;
  terminate(): void;
}

/** Documents made and copied to the worker in one task of the page: some 10 ms. */
const SLICE = 4_000;

interface Waiting {
  kind: QuestionKind;
  settle: (answer: Answers[QuestionKind] | null) => void;
}

/** `later`: runs a task after the page has had a turn. */
export function createSearchClient(
  worker: WorkerPort,
  later: (task: () => void) => void = (task) => void setTimeout(task),
): SearchService {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(progress: SearchProgress) => void>();
  let lastNumber = 0;
  let loading = 0;

  /** Lets go of every question of a kind, or of all. */
  function overtake(kind: QuestionKind | null): void {
    for (const [number, question] of waiting) {
      if (kind !== null && question.kind !== kind) continue;
      waiting.delete(number);
      question.settle(null);
    }
  }

  worker.addEventListener('message', ({ data }) => {
    if (data.type === 'progress') {
      for (const listener of listeners) listener(data);
      return;
    }
    const question = waiting.get(data.number);
    waiting.delete(data.number);
    question?.settle(data.answer);
  });

  return {
    load(rows, documentOf) {
      overtake(null);
      const run = ++loading;
      const send = (from: number): void => {
        if (run !== loading) return;
        const to = from + SLICE;
        const last = to >= rows;
        const length = Math.min(SLICE, rows - from);
        const documents = packDocuments(Array.from({ length }, (_, i) => documentOf(from + i)));
        worker.postMessage({ type: 'documents', documents, first: from === 0, last });
        if (!last)
          later(() => {
            send(to);
          });
      };
      send(0);
    },
    ask<K extends QuestionKind>(question: QuestionOf<K>): Promise<Answers[K] | null> {
      overtake(question.kind);
      const number = ++lastNumber;
      return new Promise((resolve) => {
        // The worker answers a question with the answer of its kind (search-session.ts).
        waiting.set(number, {
          kind: question.kind,
          settle: (answer) => {
            resolve(answer as Answers[K] | null);
          },
        });
        worker.postMessage({ type: 'question', number, question });
      });
    },
    onProgress(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      loading++;
      overtake(null);
      worker.terminate();
    },
  };
}
