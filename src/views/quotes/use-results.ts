/** What a search that was answered gives: matching quotations in order, and the counts of every further choice. */
import { useMemo } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { facetCounts, matchQuotations, type FacetCounts } from '../../search/facets.ts';
import type { Library } from '../../store/library.ts';
import type { Settled } from '../../store/searching.ts';
import { orderRows } from '../../store/sort-rows.ts';
import { useLanguage } from '../app-context.ts';

export interface Results {
  /** Rows (indices into `collection.quotations`), in the order of the table. */
  rows: readonly number[];
  counts: FacetCounts;
}

export function useResults(library: Library, { query, hits }: Settled): Results {
  const language = useLanguage();
  const { filters, sort } = query;
  const matched = useMemo(() => {
    const found = hits?.rows ?? null;
    return {
      rows: matchQuotations(library.facets, filters, found),
      counts: facetCounts(library.facets, filters, found),
    };
  }, [library, filters, hits]);
  const rows = useMemo(
    () => orderRows(library, matched.rows, sort, hits, language),
    [library, matched, sort, hits, language],
  );
  return { rows, counts: matched.counts };
}

/** The quotation of a row that came out of the library's own facets. */
export function quotationAt(library: Library, row: number): Quotation {
  const quotation = library.collection.quotations[row];
  if (quotation === undefined) throw new Error(`no quotation in row ${row}`);
  return quotation;
}
