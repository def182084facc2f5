/** One choice: a checkbox, its name, how many quotations choosing it shows, and apart from them the visits without words. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import type { FacetOption } from './facet-options.ts';

interface Props {
  option: FacetOption;
  checked: boolean;
  onToggle: () => void;
}

export function CheckRow({ option, checked, onToggle }: Props): ReactNode {
  const { filters, listComma } = useWords();
  const silent = option.silent ?? 0;
  return (
    <label className={option.count === 0 && !checked ? 'check-row check-empty' : 'check-row'}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className="check-name" lang={option.lang}>
        {option.label}
      </span>
      <VisuallyHidden>
        {listComma}
        {filters.count(option.count)}
      </VisuallyHidden>
      {silent > 0 && (
        <>
          <VisuallyHidden>
            {listComma}
            {filters.silentBeside(silent)}
          </VisuallyHidden>
          <span className="check-silent" aria-hidden="true" title={filters.silentBeside(silent)}>
            <span className="silent-sign" />
            {silent}
          </span>
        </>
      )}
      <span className="check-count" aria-hidden="true">
        {option.count}
      </span>
    </label>
  );
}
