/** What the filters beside the table are drawn from: everything but the words searched, which change with every key. */
import type { FacetCounts } from '../../search/facets.ts';
import type { Filters } from '../../search/filters.ts';
import type { SilentVisits } from '../../search/silent-visits.ts';

export interface Choices {
  filters: Filters;
  counts: FacetCounts;
  silent: SilentVisits;
}

const chosen = [
  'place', 'from', 'to', 'undated', 'theme', 'kind', 'speaker', 'article', 'visit',
] as const; // prettier-ignore

/** Whether the same is drawn; for `memo`. */
export function sameChoices(before: Choices, after: Choices): boolean {
  return (
    before.counts === after.counts &&
    before.silent === after.silent &&
    chosen.every((name) => before.filters[name] === after.filters[name])
  );
}
