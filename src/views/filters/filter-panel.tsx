/** All filters one below the other: beside the table on a wide screen, in a tray on a narrow one. */
import { memo, type ReactNode } from 'react';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { DateFieldset } from './date-fieldset.tsx';
import { FacetFieldset } from './facet-fieldset.tsx';
import { facetOptions } from './facet-options.ts';
import { PlaceFieldset } from './place-fieldset.tsx';
import { sameChoices, type Choices } from './same-choices.ts';

const listed = ['theme', 'speaker', 'article'] as const;

export const FilterPanel = memo(function FilterPanel(props: Choices): ReactNode {
  const { filters, counts, silent } = props;
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  return (
    <div className="filter-panel">
      <PlaceFieldset
        chosen={filters.place}
        counts={counts.values.place}
        silent={silent.places}
        onChange={(place) => filter({ place })}
      />
      <DateFieldset filters={filters} counts={counts} silent={silent.years} onChange={filter} />
      {listed.map((facet) => (
        <FacetFieldset
          key={facet}
          legend={words.filters[facet]}
          optionsOf={(most) =>
            facetOptions(facet, counts.values[facet], filters[facet], most, {
              library,
              words,
              language,
            })
          }
          chosen={filters[facet]}
          onChange={(chosen) => filter({ [facet]: chosen })}
        />
      ))}
    </div>
  );
}, sameChoices);
