/** One choice: a checkbox, its name, and how many quotations choosing it shows. */
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
      <span className="check-count" aria-hidden="true">
        {option.count}
      </span>
    </label>
  );
}
