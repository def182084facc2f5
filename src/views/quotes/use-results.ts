/** What the present query gives: matching quotations and the counts of every further choice. */
import { useMemo } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { facetCounts, matchQuotations, type FacetCounts } from '../../search/facets.ts';
import type { Filters } from '../../search/filters.ts';
import type { Library } from '../../store/library.ts';

export interface Results {
  /** Rows (indices into `collection.quotations`), ascending. */
  rows: readonly number[];
  counts: FacetCounts;
}

export function useResults(library: Library, filters: Filters): Results {
  return useMemo(() => {
    const hits = library.search(filters.q);
    return {
      rows: matchQuotations(library.facets, filters, hits),
      counts: facetCounts(library.facets, filters, hits),
    };
  }, [library, filters]);
}

/** The quotation of a row that came out of the library's own facets. */
export function quotationAt(library: Library, row: number): Quotation {
  const quotation = library.collection.quotations[row];
  if (quotation === undefined) throw new Error(`no quotation in row ${row}`);
  return quotation;
}
