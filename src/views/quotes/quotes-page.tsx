/** The first screen: timeline, filters and the table of quotations. */
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Filters } from '../../search/filters.ts';
import { silentVisits, type SilentVisits } from '../../search/silent-visits.ts';
import type { QuotesQuery } from '../../store/route.ts';
import type { Settled } from '../../store/searching.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { ActiveFilters } from '../filters/active-filters.tsx';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { FilterTray } from '../filters/filter-tray.tsx';
import { KindSwitch } from '../filters/kind-switch.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { EmptyResult } from './empty-result.tsx';
import { QuoteTable } from './quote-table.tsx';
import { ResultStatus } from './result-status.tsx';
import { VisitCard } from './visit-card.tsx';
import { SilentLeft } from './silent-left.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { useResults } from './use-results.ts';

const SearchOptions = lazy(() => import('../suggestions/search-options.tsx'));

export function QuotesPage({ query }: { query: QuotesQuery }): ReactNode {
  const words = useWords();
  const settled = useApp((state) => state.settled);
  const busy = settled?.query !== query;
  const late = useLate(busy);
  return (
    <div className={late ? 'quotes-page quotes-late' : 'quotes-page'} aria-busy={busy}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {words.nav.quotes}
      </h1>
      {settled === null ? (
        <p role="status" className="quotes-results quiet">
          {words.search.searching}
        </p>
      ) : (
        <Found chosen={query.filters} settled={settled} />
      )}
    </div>
  );
}

/** Milliseconds for which what is shown may belong to the search before without looking so. */
const patience = 300;

/** Whether it has been `busy` for so long that it should show. Most searches are answered before. */
function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = window.setTimeout(() => setLate(true), patience);
    return () => {
      window.clearTimeout(timer);
      setLate(false);
    };
  }, [busy]);
  return late;
}

const noVisits: SilentVisits = { places: new Map(), years: new Map(), left: [] };

interface FoundProps {
  /** What the reader has chosen; while a search is out, what is shown still belongs to the one before. */
  chosen: Filters;
  settled: Settled;
}

function Found({ chosen, settled }: FoundProps): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const { query, hits } = settled;
  const { filters } = query;
  const { rows, counts } = useResults(library, settled);
  /** The one visit that is chosen, if it is one. */
  const visit = filters.visit.length === 1 ? library.visits.get(filters.visit[0] ?? '') : undefined;
  const { silent: withSilent } = query;
  const { place, from, to, undated } = filters;
  const silent = useMemo(
    () => (withSilent ? silentVisits(library.collection, { place, from, to, undated }) : noVisits),
    [library, place, from, to, undated, withSilent],
  );
  const all = library.collection.quotations.length;
  return (
    <>
      <Welcome />
      <Timeline query={query} counts={counts.values.visit} />
      <section className="quotes-filters" aria-label={words.filters.heading}>
        <FilterPanel filters={chosen} counts={counts} silent={silent} />
      </section>
      <section className="quotes-results" aria-label={words.table.caption}>
        <div className="toolbar">
          <KindSwitch filters={chosen} counts={counts.values.kind} />
          <FilterTray filters={chosen} counts={counts} silent={silent} />
          <p className="result-count">{words.table.count(rows.length, all)}</p>
        </div>
        <ActiveFilters filters={chosen} />
        {hits !== null && (
          <Suspense>
            <SearchOptions query={{ ...query, filters: chosen }} />
          </Suspense>
        )}
        <ResultStatus count={rows.length} />
        <SilentLeft visits={silent.left} query={query} />
        {visit !== undefined && <VisitCard visit={visit} />}
        {rows.length > 0 && <QuoteTable query={query} rows={rows} searched={hits !== null} />}
        {rows.length === 0 && visit?.quotations.length !== 0 && (
          <EmptyResult filters={filters} hits={hits} />
        )}
      </section>
    </>
  );
}
