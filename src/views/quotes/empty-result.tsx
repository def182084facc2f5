/** No quotation is left: which filter is to blame, and how many there would be without it. */
import type { ReactNode } from 'react';
import { whichFilterEmpties } from '../../search/facets.ts';
import {
  defaultFilters,
  withoutFilter,
  type FilterName,
  type Filters,
} from '../../search/filters.ts';
import type { Hits } from '../../store/searching.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { filterPhrase } from '../filters/facet-options.ts';
import { EmptyLeads } from '../suggestions/empty-leads.tsx';

interface Props {
  filters: Filters;
  hits: Hits | null;
}

export function EmptyResult({ filters, hits }: Props): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const language = useLanguage();
  const filter = useApp((state) => state.filter);
  if (library.collection.quotations.length === 0) {
    return <p className="empty">{words.empty.collection}</p>;
  }
  const blamed = whichFilterEmpties(library.facets, filters, hits?.rows ?? null);
  const [first] = blamed;
  const phrase = (name: FilterName): string =>
    filterPhrase(name, filters, library, words, language);
  return (
    <div className="empty">
      <h2>{words.empty.heading}</h2>
      <EmptyLeads filters={filters} />
      <p>
        {first === undefined
          ? words.empty.nothing
          : words.empty.blame(phrase(first.filter), first.wouldGive)}
      </p>
      <p className="button-row">
        {blamed.map((one, i) => (
          <button
            key={one.filter}
            type="button"
            className={i === 0 ? 'button-main' : 'button-plain'}
            onClick={() => filter(withoutFilter(filters, one.filter))}
          >
            {words.empty.drop(phrase(one.filter), one.wouldGive)}
          </button>
        ))}
        <button type="button" className="button-plain" onClick={() => filter(defaultFilters)}>
          {words.filters.clear}
        </button>
      </p>
    </div>
  );
}
