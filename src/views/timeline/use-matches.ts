/** The quotations that the reader's search and filters leave when some filters are changed, in the collection's order. */
import { useMemo } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { facetCounts, matchQuotations } from '../../search/facets.ts';
import type { Filters } from '../../search/filters.ts';
import type { Library } from '../../store/library.ts';
import { useApp } from '../app-context.ts';
import { quotationAt } from '../quotes/use-results.ts';

export interface Matches {
  quotations: readonly Quotation[];
  /** By visit, as choosing it would show. */
  visits: ReadonlyMap<string, number>;
}

const nothing: Matches = { quotations: [], visits: new Map() };

/** Nothing while the first search is out; the same object while the same filters hold. */
export function useMatches(library: Library, change: Partial<Filters>): Matches {
  const settled = useApp((state) => state.settled);
  const hits = settled?.hits?.rows ?? null;
  // every move of the window makes new filters, which here are mostly the same again
  const asked = settled === null ? null : JSON.stringify({ ...settled.query.filters, ...change });
  return useMemo(() => {
    if (asked === null) return nothing;
    const filters = JSON.parse(asked) as Filters;
    return {
      quotations: matchQuotations(library.facets, filters, hits).map((row) =>
        quotationAt(library, row),
      ),
      visits: facetCounts(library.facets, filters, hits).values.visit,
    };
  }, [library, asked, hits]);
}
