/** What page and search worker say to each other. Every question has a number, which its answer repeats. */
import type { SearchDocument } from '../search/documents.ts';
import type {
  Answers,
  Question,
  QuestionKind,
  SearchProgress,
} from '../search/search-questions.ts';

export type ToSearchWorker =
  /** `first` forgets what was loaded before. */
  | { type: 'documents'; documents: readonly SearchDocument[]; first: boolean; last: boolean }
  | { type: 'question'; number: number; question: Question };

export type FromSearchWorker =
  | ({ type: 'progress' } & SearchProgress)
  | { type: 'answer'; number: number; answer: Answers[QuestionKind] };
