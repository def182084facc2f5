/**
 * What typed words name besides being words: themes, places and speakers of the collection, and dates. Each comes
 * with the number of quotations that it gives as the one choice of its filter, the other filters as they are.
 */
import { facetCounts, matchQuotations, type FacetCounts } from '../../search/facets.ts';
import { defaultFilters, type Filters } from '../../search/filters.ts';
import { parseQuery } from '../../search/query.ts';
import { datesTyped } from '../../search/suggest-dates.ts';
import { suggestNames, type Name } from '../../search/suggest-names.ts';
import type { Library } from '../../store/library.ts';
import type { Language } from '../../store/preferences.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { formatDate } from '../format-date.ts';
import { namesOf } from './names-of.ts';

export interface Offer {
  kind: Name['kind'] | 'date';
  /** Id of the name, or a civil date. */
  id: string;
  label: string;
  count: number;
}

/** What is counted once for all names: everything but the words searched. */
export interface CountedFilters {
  library: Library;
  filters: Filters;
  counts: FacetCounts;
}

export function countFilters(library: Library, filters: Filters): CountedFilters {
  const others = { ...filters, q: '' };
  return { library, filters: others, counts: facetCounts(library.facets, others, null) };
}

/** `filters` with an offer as the one choice of its filter, in place of the words searched. */
export function withOffer(filters: Filters, { kind, id }: Pick<Offer, 'kind' | 'id'>): Filters {
  return kind === 'date'
    ? { ...filters, q: '', from: id, to: id, undated: false }
    : { ...filters, q: '', [kind]: [id] };
}

/** Dates first, then names, closest first; what would give nothing is left out. */
export function offersOf(
  { library, filters, counts }: CountedFilters,
  typed: string,
  language: Language,
  dateWords: Dictionary['date'],
  most: number,
): Offer[] {
  const dates = datesTyped(typed, library.facets).map((id): Offer => ({
    kind: 'date',
    id,
    label: formatDate(id, dateWords),
    count: giving(library, withOffer(filters, { kind: 'date', id })),
  }));
  const countOf = ({ kind, id }: Name): number => counts.values[kind].get(id) ?? 0;
  const names = suggestNames(namesOf(library, language), typed, countOf, most);
  return [
    ...dates.filter(({ count }) => count > 0),
    ...names.map(({ name: { kind, id, label }, count }): Offer => ({ kind, id, label, count })),
  ].slice(0, most);
}

/** Choices that take the place of words which found nothing. */
export interface Lead {
  offers: readonly Offer[];
  filters: Filters;
  count: number;
}

/** For words without a hit: what they name as a whole, or else what each of them names, all together. */
export function leadsOf(
  counted: CountedFilters,
  typed: string,
  language: Language,
  dateWords: Dictionary['date'],
  most: number,
): Lead[] {
  const { library, filters } = counted;
  const whole = offersOf(counted, typed, language, dateWords, most);
  if (whole.length > 0) {
    return whole.map((offer) => ({
      offers: [offer],
      filters: withOffer(filters, offer),
      count: offer.count,
    }));
  }
  const { groups } = parseQuery(typed);
  const offers = groups.flatMap((group) => {
    const [term, ...more] = group;
    if (term === undefined || term.excluded || more.length > 0) return [];
    return offersOf(counted, term.text, language, dateWords, 1);
  });
  const kinds = new Set(offers.map(({ kind }) => kind));
  if (groups.length < 2 || offers.length < groups.length || kinds.size < offers.length) return [];
  const together = offers.reduce(withOffer, filters);
  const count = giving(library, together);
  return count === 0 ? [] : [{ offers, filters: together, count }];
}

const mostLeads = 4;

/** For an empty result: leads beside the other filters, or else with all of them lifted. */
export function emptyLeads(
  library: Library,
  filters: Filters,
  language: Language,
  dateWords: Dictionary['date'],
): { leads: readonly Lead[]; lifted: boolean } {
  const typed = filters.q.trim();
  const among = (others: Filters): Lead[] =>
    leadsOf(countFilters(library, others), typed, language, dateWords, mostLeads);
  if (typed === '') return { leads: [], lifted: false };
  const leads = among(filters);
  return leads.length > 0
    ? { leads, lifted: false }
    : { leads: among({ ...defaultFilters, kind: [] }), lifted: true };
}

function giving(library: Library, filters: Filters): number {
  return matchQuotations(library.facets, filters, null).length;
}
