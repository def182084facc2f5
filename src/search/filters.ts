/**
 * What a reader has asked for: the words searched and one choice per facet.
 * Values of one filter are alternatives (OR), filters narrow each other (AND).
 */
import type { QuotationKind } from '../schema/bundle.ts';
import type { SearchField } from './documents.ts';

export interface Filters {
  /** The search as typed; `query.ts` reads it. */
  q: string;
  /** Where the words are looked for; none chosen: everywhere. */
  fields: readonly SearchField[];
  /** Place ids, each standing for its whole subtree, or NONE. */
  place: readonly string[];
  /** First and last day said, inclusive, as civil dates of any precision (`2021`, `2021-06`, `2021-06-07`). */
  from: string | null;
  to: string | null;
  /** Undated quotations: alone when no range is set, besides those of the range when one is. */
  undated: boolean;
  theme: readonly string[];
  /** None chosen: every kind. */
  kind: readonly QuotationKind[];
  speaker: readonly string[];
  article: readonly string[];
  visit: readonly string[];
}

/** In `place`, `theme`, `speaker`: quotations of which the fact is not known. No id has this value. */
export const NONE = 'none';

export const defaultFilters: Filters = {
  q: '',
  fields: [],
  place: [],
  from: null,
  to: null,
  undated: false,
  theme: [],
  kind: ['speech'],
  speaker: [],
  article: [],
  visit: [],
};

/** Filters as a reader sees them: the two ends of the range and `undated` are one, `date`. */
export const filterNames = [
  'q',
  'place',
  'date',
  'theme',
  'kind',
  'speaker',
  'article',
  'visit',
] as const;
export type FilterName = (typeof filterNames)[number];

/** `filters` with one filter lifted altogether (`kind`: every kind, not the default). */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  if (name === 'date') return { ...filters, from: null, to: null, undated: false };
  return { ...filters, [name]: name === 'q' ? '' : [] };
}

/** Whether a filter holds anything back. */
export function isActive(filters: Filters, name: FilterName): boolean {
  if (name === 'date') return filters.from !== null || filters.to !== null || filters.undated;
  return filters[name].length > 0;
}
