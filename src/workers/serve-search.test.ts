import { describe, expect, it } from 'vitest';
import type { Question } from '../search/search-questions.ts';
import { searchFields } from '../search/documents.ts';
import { packDocuments } from './packed-documents.ts';
import type { FromSearchWorker } from './search-messages.ts';
import { serveSearch } from './serve-search.ts';

const document = (text: string) => ({ text, speaker: '', place: '', article: '', context: '' });
const asking = (query: string): Question => ({
  kind: 'search',
  query,
  fields: searchFields,
  ranked: false,
});

function served() {
  const posted: FromSearchWorker[] = [];
  const tasks: (() => void)[] = [];
  const receive = serveSearch(
    (message) => void posted.push(message),
    (task) => {
      tasks.push(task);
      return () => void tasks.splice(tasks.indexOf(task), 1);
    },
  );
  /** Number of each answer with the documents found. */
  const answers = (): [number, number[]][] =>
    posted.flatMap((message) =>
      message.type === 'answer'
        ? [[message.number, Array.from((message.answer as { hits: Uint32Array }).hits)]]
        : [],
    );
  return { receive, answers, posted, tasks };
}

describe('the search behind the messages', () => {
  it('lets a question wait for the last document, so that nothing is counted too low', () => {
    const { receive, answers } = served();
    receive({
      type: 'documents',
      documents: packDocuments([document('路灯')]),
      first: true,
      last: false,
    });
    receive({ type: 'question', number: 1, question: asking('树') });
    receive({ type: 'question', number: 2, question: asking('灯') });
    expect(answers()).toEqual([]);
    receive({
      type: 'documents',
      documents: packDocuments([document('灯塔')]),
      first: false,
      last: true,
    });
    expect(answers()).toEqual([[2, [0, 1]]]);
  });

  it('answers before the index is built, and builds on until it stands', () => {
    const { receive, answers, posted, tasks } = served();
    receive({
      type: 'documents',
      documents: packDocuments([document('路灯')]),
      first: true,
      last: true,
    });
    receive({ type: 'question', number: 7, question: asking('燈') });
    expect(answers()).toEqual([[7, [0]]]);
    while (tasks.length > 0) tasks.shift()?.();
    expect(posted.at(-1)).toEqual({ type: 'progress', progress: 1, ready: true });
  });

  it('forgets one collection for the next', () => {
    const { receive, answers } = served();
    receive({
      type: 'documents',
      documents: packDocuments([document('旧灯')]),
      first: true,
      last: true,
    });
    receive({
      type: 'documents',
      documents: packDocuments([document('新树')]),
      first: true,
      last: true,
    });
    receive({ type: 'question', number: 1, question: asking('灯') });
    expect(answers()).toEqual([[1, []]]);
  });
});
