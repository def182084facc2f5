/** What can be asked of the search, and what it answers: plain data, so that it can cross to a worker. */
import type { CheckedPart } from './check/check-quotation.ts';
import type { SearchDocument, SearchField } from './documents.ts';
import type { ConcordancePage, ConcordanceRequest } from './kwic.ts';
import type { Neighbour } from './neighbours.ts';
import type { PhraseSuggestion } from './suggest-phrases.ts';

/** A search as typed and the fields it looks in. */
export interface Asked {
  query: string;
  fields: readonly SearchField[];
}

export type Question =
  /** `ranked`: also by relevance. */
  | ({ kind: 'search'; ranked: boolean } & Asked)
  /** `rows`: documents that the filters leave, in the order wanted. */
  | ({ kind: 'concordance'; rows: Uint32Array } & Asked & ConcordanceRequest)
  /** `within`: 1 for each document that the other filters leave; null for all. */
  | ({ kind: 'neighbours'; within: Uint8Array | null } & Asked)
  | ({ kind: 'phrases'; within: Uint8Array | null } & Asked)
  | { kind: 'check'; pasted: string };
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

export interface Answers {
  search: {
    /** Documents, ascending. */
    hits: Uint32Array;
    /** The same documents by relevance, best first; null where that was not asked for. */
    best: Uint32Array | null;
  };
  concordance: ConcordancePage;
  neighbours: Neighbour[];
  phrases: PhraseSuggestion[];
  check: CheckedPart[];
}

export interface SearchProgress {
  /** 0 to 1: share of the index that stands. Questions are answered from the first moment on. */
  progress: number;
  ready: boolean;
}

/** The search as store and views see it; `main.tsx` puts a worker behind it. */
export interface SearchService {
  /**
   * What to search: `documentOf` makes the document of a row, 0 to `rows` - 1, and is called bit by
   * bit, so that no task of the page is long. What was loaded before is forgotten.
   */
  load(rows: number, documentOf: (row: number) => SearchDocument): void;
  /** The answer; null when a newer question of the same kind, or other documents, have overtaken it. */
  ask<K extends QuestionKind>(question: QuestionOf<K>): Promise<Answers[K] | null>;
  /** Called at every step of the building; returns how to stop that. */
  onProgress(listener: (progress: SearchProgress) => void): () => void;
  close(): void;
}
