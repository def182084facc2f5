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

/** Nothing while the first search is out. `change` must be the same object while nothing changes. */
export function useMatches(library: Library, change: Partial<Filters>): Matches {
  const settled = useApp((state) => state.settled);
  return useMemo(() => {
    if (settled === null) return nothing;
    const filters = { ...settled.query.filters, ...change };
    const hits = settled.hits?.rows ?? null;
    return {
      quotations: matchQuotations(library.facets, filters, hits).map((row) =>
        quotationAt(library, row),
      ),
      visits: facetCounts(library.facets, filters, hits).values.visit,
    };
  }, [library, settled, change]);
}
