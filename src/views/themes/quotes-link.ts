/** The address of the table narrowed to what an overview counted. */
import type { Filters } from '../../search/filters.ts';
import { defaultFilters, NONE } from '../../search/filters.ts';
import { scopeKinds, type Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery } from '../../store/route.ts';

export function quotesLink(scope: Scope, change: Partial<Filters>): string {
  const filters = { ...defaultFilters, kind: scopeKinds[scope], ...change };
  return formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } });
}

/** The date filter of a column of years. */
export function yearFilter(year: string): Partial<Filters> {
  return year === NONE ? { undated: true } : { from: year, to: year };
}
