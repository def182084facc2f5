/** The filters on a narrow screen: a dialog whose closing button says how many quotations are left. */
import { useRef, type ReactNode } from 'react';
import type { FacetCounts } from '../../search/facets.ts';
import { filterNames, isActive, type Filters } from '../../search/filters.ts';
import type { SilentVisits } from '../../search/silent-visits.ts';
import { useWords } from '../app-context.ts';
import { FilterPanel } from './filter-panel.tsx';

export function FilterTray({
  filters,
  counts,
  silent,
}: {
  filters: Filters;
  counts: FacetCounts;
  silent: SilentVisits;
}): ReactNode {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const active = filterNames.filter(
    (name) => name !== 'kind' && name !== 'q' && isActive(filters, name),
  ).length;
  return (
    <div className="filter-tray">
      <button type="button" className="button-plain" onClick={() => dialog.current?.showModal()}>
        {words.filters.open}
        {active > 0 && <span className="tray-active"> {active}</span>}
      </button>
      <dialog ref={dialog} className="tray" aria-label={words.filters.heading}>
        <div className="tray-head">
          <h2>{words.filters.heading}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </div>
        <div className="tray-body">
          <FilterPanel filters={filters} counts={counts} silent={silent} />
        </div>
        <div className="tray-foot">
          <button type="button" className="button-main" onClick={() => dialog.current?.close()}>
            {words.filters.apply(counts.total)}
          </button>
        </div>
      </dialog>
    </div>
  );
}
