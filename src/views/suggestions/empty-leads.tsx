/** Words that are found nowhere may name a theme, a place, a speaker or a date: those are offered in their place. */
import { useMemo, type ReactNode } from 'react';
import type { Filters } from '../../search/filters.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { emptyLeads } from './offers-of.ts';
import { useSearchWords } from './words.ts';

export function EmptyLeads({ filters }: { filters: Filters }): ReactNode {
  const words = useWords();
  const own = useSearchWords();
  const language = useLanguage();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  const { leads, lifted } = useMemo(
    () => emptyLeads(library, filters, language, words.date),
    [library, filters, language, words.date],
  );
  if (leads.length === 0) return null;
  return (
    <>
      <p>{lifted ? own.leadsLifted : own.leads}</p>
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
