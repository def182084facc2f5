/** The places of the page that have a link. What a route holds is the whole of the page's shareable state. */
import type { Filters } from '../search/filters.ts';
import { defaultFilters } from '../search/filters.ts';
import type { ConcordanceOrder } from '../search/concordance-orders.ts';
import type { Scope } from '../search/overview-scope.ts';

export const sortColumns = ['text', 'speaker', 'place', 'date', 'themes', 'article'] as const;
export type SortColumn = (typeof sortColumns)[number];
export interface Sort {
  column: SortColumn;
  descending: boolean;
}

export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

/** What the table shows; `page` counts from 1. `sort` null: by relevance where words are searched, else the latest first. */
export interface QuotesQuery {
  filters: Filters;
  sort: Sort | null;
  page: number;
  size: PageSize;
  /** Whether visits without words are drawn and counted beside the quotations. */
  silent: boolean;
}

export const defaultQuery: QuotesQuery = {
  filters: defaultFilters,
  sort: null,
  page: 1,
  size: 25,
  silent: true,
};

export const latestFirst: Sort = { column: 'date', descending: true };

export const articleColumns = ['title', 'date', 'quotes', 'damage', 'dropped'] as const;
export type ArticleColumn = (typeof articleColumns)[number];
export interface ArticleSort {
  column: ArticleColumn;
  descending: boolean;
}
export const defaultArticleSort: ArticleSort = { column: 'date', descending: true };

/** How an article's page shows its words: the page's own characters, with every repair marked, or in one script. */
export const articleTexts = ['printed', 'repaired', 'hans', 'hant'] as const;
export type ArticleText = (typeof articleTexts)[number];

/** What the tile map of the provinces counts. */
export const placeCounts = ['visits', 'quotes'] as const;
export type PlaceCount = (typeof placeCounts)[number];

/**
 * What the timeline shows: its window as civil dates (null: to the end), the visits chosen, and whether
 * visits without words are drawn. The table's filters follow it (timeline-query.ts).
 */
export interface TimelineQuery {
  from: string | null;
  to: string | null;
  visit: readonly string[];
  silent: boolean;
}

export const mostPhrases = 4;
/** The lines that stand open below the phrases: those of one phrase, all of them or of one year, visit or theme. */
export const lineGroups = ['all', 'year', 'visit', 'theme'] as const;
export interface OpenLines {
  /** Index into `q` of the route. */
  phrase: number;
  by: (typeof lineGroups)[number];
  /** A year, or the id of a visit or theme, or NONE; empty for `all`. */
  key: string;
}

export type Route =
  | { view: 'quotes'; query: QuotesQuery }
  | { view: 'quote'; id: string }
  | ({ view: 'timeline' } & TimelineQuery)
  | { view: 'visit'; id: string }
  | { view: 'about' }
  | { view: 'articles'; sort: ArticleSort; page: number }
  /**
   * `at`: the quotation to mark, or the words of a fact as `p<passage>` or `p<passage>-<start>-<end>`;
   * `text`: null shows the script the page is printed in.
   */
  | { view: 'article'; id: string; at: string | null; text: ArticleText | null }
  /** One quotation: its witnesses and its related ones; several: these beside each other. */
  | { view: 'compare'; ids: readonly string[] }
  /** `quote`: the quotation that a reader wants to report. */
  | { view: 'quality'; quote: string | null }
  | { view: 'places'; count: PlaceCount; scope: Scope }
  | { view: 'place'; id: string; scope: Scope }
  /** `pair`: two themes whose common quotations are shown. */
  | { view: 'themes'; scope: Scope; pair: readonly [string, string] | null }
  | { view: 'theme'; id: string; scope: Scope }
  /** `q`: the phrases followed, as typed, up to `mostPhrases`, none blank, each once. */
  | { view: 'phrase'; q: readonly string[]; scope: Scope; at: OpenLines | null }
  /** The hits of `filters.q` one below the other, each with its context; `page` counts from 1. */
  | { view: 'words'; filters: Filters; order: ConcordanceOrder; page: number }
  /** `t`: what was pasted, up to `longestChecked` characters; longer texts have no link. */
  | { view: 'check'; t: string }
  /** An address of no view; `path` as it stands in the address. */
  | { view: 'nowhere'; path: string };

export type ViewName = Route['view'];
