/** What page and search worker say to each other. Every question has a number, which its answer repeats. */
import type {
  Answers,
  Question,
  QuestionKind,
  SearchProgress,
} from '../search/search-questions.ts';
import type { PackedDocuments } from './packed-documents.ts';

export type ToSearchWorker =
  /** `first` forgets what was loaded before. */
  | { type: 'documents'; documents: PackedDocuments; first: boolean; last: boolean }
  | { type: 'question'; number: number; question: Question };

export type FromSearchWorker =
  | ({ type: 'progress' } & SearchProgress)
  | { type: 'answer'; number: number; answer: Answers[QuestionKind] };
