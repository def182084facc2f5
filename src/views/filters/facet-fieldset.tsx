/** A facet as a list of checkboxes; long lists open on demand, what is chosen is always in sight. */
import { useState, type ReactNode } from 'react';
import { nameMatch } from '../../search/suggest-names.ts';
import { useWords } from '../app-context.ts';
import { CheckRow } from './check-row.tsx';
import { toggled, type FacetOption } from './facet-options.ts';
import { NameBox } from './name-box.tsx';

const shownAtFirst = 8;
/** More than these are found by typing. */
const mostShown = 200;

interface Props {
  legend: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

export function FacetFieldset({ legend, options, chosen, onChange }: Props): ReactNode {
  const { filters } = useWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const finding = typed.trim() !== '';
  const listed = finding
    ? options.filter((option) => isNamed(option, typed)).slice(0, mostShown)
    : options.slice(0, open ? mostShown : shownAtFirst);
  const chosenBeyond = chosen.flatMap((value) =>
    listed.some((option) => option.value === value)
      ? []
      : (options.find((option) => option.value === value) ?? []),
  );
  const shown = [...listed, ...chosenBeyond];
  const hidden = options.length - shown.length;
  if (options.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {options.length > shownAtFirst && <NameBox legend={legend} typed={typed} onType={setTyped} />}
      {shown.map((option) => (
        <CheckRow
          key={option.value}
          option={option}
          checked={chosen.includes(option.value)}
          onToggle={() => onChange(toggled(chosen, option.value))}
        />
      ))}
      {!finding && (hidden > 0 || open) && options.length > shownAtFirst && (
        <button type="button" className="button-quiet" onClick={() => setOpen(!open)}>
          {open ? filters.fewer : filters.more(hidden)}
        </button>
      )}
    </fieldset>
  );
}

function isNamed(
  { value, label, aliases = [], readings = [] }: FacetOption,
  typed: string,
): boolean {
  return nameMatch({ id: value, label, aliases, readings }, typed) !== null;
}
