/** The address of the table narrowed to what an overview counted. */
import type { Filters } from '../../search/filters.ts';
import { defaultFilters, NONE } from '../../search/filters.ts';
import { quotePhrase } from '../../search/query.ts';
import { scopeKinds, type Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery } from '../../store/route.ts';
import { fold } from '../../text/fold.ts';

export function quotesLink(scope: Scope, change: Partial<Filters>): string {
  const filters = { ...defaultFilters, kind: scopeKinds[scope], ...change };
  return formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } });
}

/**
 * The filters that find a phrase in the words of quotations and nowhere else; null for one with a quotation
 * mark in it, which the search would read as the end of the phrase.
 */
export function phraseFilter(phrase: string): Partial<Filters> | null {
  return fold(phrase).includes('"') ? null : { q: quotePhrase(phrase), fields: ['text'] };
}

/** The date filter of a column of years. */
export function yearFilter(year: string): Partial<Filters> {
  return year === NONE ? { undated: true } : { from: year, to: year };
}
