/** Words that are found nowhere may name a theme, a place, a speaker or a date: those are offered in their place. */
import { useMemo, type ReactNode } from 'react';
import type { Filters } from '../../search/filters.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { countFilters, leadsOf } from './offers-of.ts';
import { useSearchWords } from './words.ts';

const mostLeads = 4;

export function EmptyLeads({ filters }: { filters: Filters }): ReactNode {
  const words = useWords();
  const own = useSearchWords();
  const language = useLanguage();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  const typed = filters.q.trim();
  const leads = useMemo(
    () =>
      typed === ''
        ? []
        : leadsOf(countFilters(library, filters), typed, language, words.date, mostLeads),
    [library, filters, typed, language, words.date],
  );
  if (leads.length === 0) return null;
  return (
    <>
      <p>{own.leads}</p>
      <p className="button-row">
        {leads.map((lead) => (
          <button
            key={lead.offers.map(({ kind, id }) => `${kind} ${id}`).join()}
            type="button"
            className="button-plain"
            onClick={() => filter(lead.filters)}
          >
            {own.lead(
              lead.offers.map(({ kind, label }) => own.named(own.kinds[kind], label)),
              lead.count,
            )}
          </button>
        ))}
      </p>
    </>
  );
}
