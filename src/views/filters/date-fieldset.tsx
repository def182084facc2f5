/** The date filter: two months, a bar for each year, and the undated as a choice of their own. */
import type { ReactNode } from 'react';
import type { FacetCounts } from '../../search/facets.ts';
import type { Filters } from '../../search/filters.ts';
import { useWords } from '../app-context.ts';
import { CheckRow } from './check-row.tsx';
import { MonthInput } from './month-input.tsx';

interface Props {
  filters: Filters;
  counts: FacetCounts;
  /** Visits without words by year; empty where they are hidden. */
  silent: ReadonlyMap<string, number>;
  onChange: (change: Partial<Filters>) => void;
}

export function DateFieldset({ filters, counts, silent, onChange }: Props): ReactNode {
  const words = useWords();
  return (
    <fieldset className="facet">
      <legend>{words.filters.date}</legend>
      <YearBars filters={filters} counts={counts} silent={silent} onChange={onChange} />
      <div className="date-range">
        <MonthInput
          label={words.filters.from}
          value={filters.from}
          onChange={(from) => onChange({ from })}
        />
        <MonthInput
          label={words.filters.to}
          value={filters.to}
          onChange={(to) => onChange({ to })}
        />
      </div>
      <CheckRow
        option={{ value: 'undated', label: words.filters.undated, count: counts.undated }}
        checked={filters.undated}
        onToggle={() => onChange({ undated: !filters.undated })}
      />
    </fieldset>
  );
}

/**
 * Two bars for each year: filled for its quotations, hollow for its visits without words. Both are as high
 * as their number; a year is a button that chooses it.
 */
function YearBars({ filters, counts, silent, onChange }: Props): ReactNode {
  const words = useWords();
  const said = new Map(counts.years.map(({ value, overlapping }) => [value, overlapping]));
  const years = [...new Set([...said.keys(), ...silent.keys()])].sort();
  const most = Math.max(1, ...said.values(), ...silent.values());
  if (years.length === 0) return null;
  const inRange = (year: string): boolean =>
    (filters.from !== null || filters.to !== null) &&
    (filters.from === null || filters.from.slice(0, 4) <= year) &&
    (filters.to === null || filters.to.slice(0, 4) >= year);
  const high = (count: number): string => `${(count / most) * 2.25}rem`;
  return (
    <div className="year-bars" role="group" aria-label={words.filters.histogram}>
      {years.map((year) => {
        const only = filters.from === year && filters.to === year;
        const count = said.get(year) ?? 0;
        const without = silent.get(year) ?? 0;
        const name = [words.filters.histogramBar(words.date.year(Number(year)), count)];
        if (without > 0) name.push(words.filters.silentBeside(without));
        const label = name.join(words.listComma);
        return (
          <button
            key={year}
            type="button"
            className={inRange(year) ? 'year-bar year-chosen' : 'year-bar'}
            aria-pressed={only}
            aria-label={label}
            title={label}
            onClick={() => onChange(only ? { from: null, to: null } : { from: year, to: year })}
          >
            <span className="year-columns">
              {count > 0 && <span className="year-column" style={{ blockSize: high(count) }} />}
              {without > 0 && <span className="year-silent" style={{ blockSize: high(without) }} />}
            </span>
            <span className="year-figure">{year.slice(2)}</span>
          </button>
        );
      })}
    </div>
  );
}
