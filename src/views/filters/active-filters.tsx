/** Every filter in use as a chip that takes it away. The kind stands above the table in plain sight. */
import type { ReactNode } from 'react';
import { defaultFilters, withoutFilter, type Filters } from '../../search/filters.ts';
import type { ValueFacet } from '../../search/facet-index.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { formatRange } from '../format-date.ts';
import { labelOf } from './facet-options.ts';

const chipFacets: readonly Exclude<ValueFacet, 'kind'>[] = [
  'visit', 'place', 'theme', 'speaker', 'article',
]; // prettier-ignore

interface Chip {
  key: string;
  name: string;
  label: string;
  without: Filters;
}

export function ActiveFilters({ filters }: { filters: Filters }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  const chips: Chip[] = [];
  if (filters.q.trim() !== '') {
    chips.push({
      key: 'q',
      name: words.filters.query,
      label: filters.q,
      without: withoutFilter(filters, 'q'),
    });
  }
  for (const facet of chipFacets) {
    for (const value of filters[facet]) {
      chips.push({
        key: `${facet} ${value}`,
        name: words.filters[facet],
        label: labelOf(facet, value, library, words, language),
        without: { ...filters, [facet]: filters[facet].filter((one) => one !== value) },
      });
    }
  }
  const range = formatRange(filters.from, filters.to, words.date);
  if (range !== null) {
    const without = { ...filters, from: null, to: null };
    chips.push({ key: 'range', name: words.filters.date, label: range, without });
  }
  if (filters.undated) {
    const without = { ...filters, undated: false };
    chips.push({ key: 'undated', name: words.filters.date, label: words.filters.undated, without });
  }
  if (chips.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={words.filters.active}>
      {chips.map(({ key, name, label, without }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-label={words.filters.remove(`${name}${words.colon}${label}`)}
          onClick={() => filter(without)}
        >
          <span className="chip-name">{name}</span> <bdi>{label}</bdi>{' '}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="button-quiet"
        onClick={() => filter({ ...defaultFilters, kind: filters.kind })}
      >
        {words.filters.clear}
      </button>
    </div>
  );
}
