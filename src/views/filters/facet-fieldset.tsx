/** A facet as a list of checkboxes; long lists open on demand, what is chosen is always in sight. */
import { useState, type ReactNode } from 'react';
import { nameMatch } from '../../search/suggest-names.ts';
import { useWords } from '../app-context.ts';
import { CheckRow } from './check-row.tsx';
import { toggled, type FacetList, type FacetOption } from './facet-options.ts';
import { NameBox } from './name-box.tsx';

const shownAtFirst = 8;
/** More than these are found by typing. */
const mostShown = 200;

interface Props {
  legend: string;
  /** The first options, up to so many. */
  optionsOf: (most: number) => FacetList;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

export function FacetFieldset({ legend, optionsOf, chosen, onChange }: Props): ReactNode {
  const { filters } = useWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const finding = typed.trim() !== '';
  const most = finding ? Infinity : open ? mostShown : shownAtFirst;
  const { options, beyond, total } = optionsOf(most);
  const listed = finding
    ? options
        .filter((option) => chosen.includes(option.value) || isNamed(option, typed))
        .slice(0, mostShown)
    : options;
  const shown = [...listed, ...beyond];
  const hidden = total - shown.length;
  if (total === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {total > shownAtFirst && <NameBox legend={legend} typed={typed} onType={setTyped} />}
      {shown.map((option) => (
        <CheckRow
          key={option.value}
          option={option}
          checked={chosen.includes(option.value)}
          onToggle={() => onChange(toggled(chosen, option.value))}
        />
      ))}
      {!finding && (hidden > 0 || open) && total > shownAtFirst && (
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
