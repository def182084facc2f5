/** The filters on a narrow screen: a dialog whose closing button says how many quotations are left. */
import { memo, useRef, useState, type ReactNode } from 'react';
import { filterNames, isActive } from '../../search/filters.ts';
import { useWords } from '../app-context.ts';
import { FilterPanel } from './filter-panel.tsx';
import { sameChoices, type Choices } from './same-choices.ts';

export const FilterTray = memo(function FilterTray(props: Choices): ReactNode {
  const { filters, counts, silent } = props;
  const words = useWords();
  // Where it is closed, which is always on a wide screen, nothing is drawn in it for every key.
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const active = filterNames.filter(
    (name) => name !== 'kind' && name !== 'q' && isActive(filters, name),
  ).length;
  return (
    <div className="filter-tray">
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {words.filters.open}
        {active > 0 && <span className="tray-active"> {active}</span>}
      </button>
      <dialog
        ref={dialog}
        className="tray"
        aria-label={words.filters.heading}
        onClose={() => setOpen(false)}
      >
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
          {open && <FilterPanel filters={filters} counts={counts} silent={silent} />}
        </div>
        <div className="tray-foot">
          <button type="button" className="button-main" onClick={() => dialog.current?.close()}>
            {words.filters.apply(counts.total)}
          </button>
        </div>
      </dialog>
    </div>
  );
}, sameChoices);
