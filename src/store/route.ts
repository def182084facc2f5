/** The places of the page that have a link. What a route holds is the whole of the page's shareable state. */
import type { Filters } from '../search/filters.ts';
import { defaultFilters } from '../search/filters.ts';

export const sortColumns = ['text', 'speaker', 'place', 'date', 'themes', 'article'] as const;
export type SortColumn = (typeof sortColumns)[number];
export interface Sort {
  column: SortColumn;
  descending: boolean;
}

export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

/** What the table shows; `page` counts from 1. */
export interface QuotesQuery {
  filters: Filters;
  sort: Sort;
  page: number;
  size: PageSize;
}

export const defaultQuery: QuotesQuery = {
  filters: defaultFilters,
  sort: { column: 'date', descending: true },
  page: 1,
  size: 25,
};

export type Route =
  | { view: 'quotes'; query: QuotesQuery }
  | { view: 'quote'; id: string }
  | { view: 'timeline' }
  | { view: 'about' }
  /** An address of no view; `path` as it stands in the address. */
  | { view: 'nowhere'; path: string };

export type ViewName = Route['view'];
