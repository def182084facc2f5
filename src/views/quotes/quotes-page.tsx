/** The first screen: timeline, filters and the table of quotations. */
import type { ReactNode } from 'react';
import type { QuotesQuery } from '../../store/route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { ActiveFilters } from '../filters/active-filters.tsx';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { FilterTray } from '../filters/filter-tray.tsx';
import { KindSwitch } from '../filters/kind-switch.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { EmptyResult } from './empty-result.tsx';
import { QuoteTable } from './quote-table.tsx';
import { ResultStatus } from './result-status.tsx';
import { VisitCard } from './visit-card.tsx';
import { useResults } from './use-results.ts';

export function QuotesPage({ query }: { query: QuotesQuery }): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const { filters } = query;
  const { rows, counts } = useResults(library, filters);
  /** The one visit that is chosen, if it is one. */
  const visit = filters.visit.length === 1 ? library.visits.get(filters.visit[0] ?? '') : undefined;
  const all = library.collection.quotations.length;
  return (
    <div className="quotes-page">
      <h1 className="visually-hidden" tabIndex={-1}>
        {words.nav.quotes}
      </h1>
      <Timeline chosen={filters.visit} counts={counts.values.visit} as="strip" />
      <section className="quotes-filters" aria-label={words.filters.heading}>
        <FilterPanel filters={filters} counts={counts} />
      </section>
      <section className="quotes-results" aria-label={words.table.caption}>
        <div className="toolbar">
          <KindSwitch filters={filters} counts={counts.values.kind} />
          <FilterTray filters={filters} counts={counts} />
          <p className="result-count">{words.table.count(rows.length, all)}</p>
        </div>
        <ActiveFilters filters={filters} />
        <ResultStatus count={rows.length} />
        {visit !== undefined && <VisitCard visit={visit} />}
        {rows.length > 0 && <QuoteTable query={query} rows={rows} />}
        {rows.length === 0 && visit?.quotations.length !== 0 && <EmptyResult filters={filters} />}
      </section>
    </div>
  );
}
