/** What goes with a search: where it looks, how its hits are ordered, and the way to the concordance. */
import type { ReactNode } from 'react';
import { searchFields, type SearchField } from '../../search/documents.ts';
import { formatRoute } from '../../store/format-route.ts';
import { latestFirst, type QuotesQuery } from '../../store/route.ts';
import { fieldsAsked } from '../../store/searching.ts';
import { useApp } from '../app-context.ts';
import './search-options.css';
import { useSearchWords } from './words.ts';

export default function SearchOptions({ query }: { query: QuotesQuery }): ReactNode {
  const own = useSearchWords();
  const ask = useApp((state) => state.ask);
  const filter = useApp((state) => state.filter);
  const contexts = useApp((state) => state.contexts);
  const { filters, sort } = query;
  const asked = fieldsAsked(filters.fields);
  const toggle = (field: SearchField): void => {
    const next = searchFields.filter((one) => asked.includes(one) !== (one === field));
    filter({ fields: next.length === searchFields.length ? [] : next });
  };
  const words = formatRoute({
    view: 'words',
    filters: { ...filters, fields: ['text'] },
    order: 'document',
    page: 1,
  });
  return (
    <div className="search-options">
      <fieldset>
        <legend>{own.fields}</legend>
        {searchFields.map((field) => {
          const missing = field === 'context' && contexts === null;
          return (
            <label key={field} className="check-row" title={missing ? own.noContexts : undefined}>
              <input
                type="checkbox"
                checked={asked.includes(field) && !missing}
                disabled={missing}
                onChange={() => toggle(field)}
              />
              <span className="check-name">{own.field[field]}</span>
            </label>
          );
        })}
      </fieldset>
      <div className="segments" role="group" aria-label={own.order}>
        <button
          type="button"
          aria-pressed={sort === null}
          onClick={() => sort !== null && ask({ sort: null })}
        >
          {own.relevance}
        </button>
        <button
          type="button"
          aria-pressed={sort?.column === 'date'}
          onClick={() => sort?.column !== 'date' && ask({ sort: latestFirst })}
        >
          {own.latest}
        </button>
      </div>
      <a href={words}>{own.concordance}</a>
    </div>
  );
}
