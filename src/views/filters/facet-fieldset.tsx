/** A facet as a list of checkboxes; long lists open on demand, what is chosen is always in sight. */
import { useState, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { CheckRow } from './check-row.tsx';
import { toggled, type FacetOption } from './facet-options.ts';

const shownAtFirst = 8;

interface Props {
  legend: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

export function FacetFieldset({ legend, options, chosen, onChange }: Props): ReactNode {
  const { filters } = useWords();
  const [open, setOpen] = useState(false);
  const shown = options.filter(
    ({ value }, index) => open || index < shownAtFirst || chosen.includes(value),
  );
  const hidden = options.length - shown.length;
  if (options.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {shown.map((option) => (
        <CheckRow
          key={option.value}
          option={option}
          checked={chosen.includes(option.value)}
          onToggle={() => onChange(toggled(chosen, option.value))}
        />
      ))}
      {(hidden > 0 || open) && options.length > shownAtFirst && (
        <button type="button" className="button-quiet" onClick={() => setOpen(!open)}>
          {open ? filters.fewer : filters.more(hidden)}
        </button>
      )}
    </fieldset>
  );
}
