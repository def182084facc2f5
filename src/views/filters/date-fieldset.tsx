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
  onChange: (change: Partial<Filters>) => void;
}

export function DateFieldset({ filters, counts, onChange }: Props): ReactNode {
  const words = useWords();
  return (
    <fieldset className="facet">
      <legend>{words.filters.date}</legend>
      <YearBars filters={filters} counts={counts} onChange={onChange} />
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

/** Bars as high as the year has quotations; each is a button that chooses its year. */
function YearBars({ filters, counts, onChange }: Props): ReactNode {
  const words = useWords();
  const most = counts.years.reduce((max, { overlapping }) => Math.max(max, overlapping), 1);
  if (counts.years.length === 0) return null;
  const inRange = (year: string): boolean =>
    (filters.from !== null || filters.to !== null) &&
    (filters.from === null || filters.from.slice(0, 4) <= year) &&
    (filters.to === null || filters.to.slice(0, 4) >= year);
  return (
    <div className="year-bars" role="group" aria-label={words.filters.histogram}>
      {counts.years.map(({ value, overlapping }) => {
        const only = filters.from === value && filters.to === value;
        return (
          <button
            key={value}
            type="button"
            className={inRange(value) ? 'year-bar year-chosen' : 'year-bar'}
            aria-pressed={only}
            aria-label={words.filters.histogramBar(words.date.year(Number(value)), overlapping)}
            title={words.filters.histogramBar(words.date.year(Number(value)), overlapping)}
            onClick={() => onChange(only ? { from: null, to: null } : { from: value, to: value })}
          >
            <span
              className="year-column"
              style={{ blockSize: `${(overlapping / most) * 2.5}rem` }}
            />
            <span className="year-figure">{value.slice(2)}</span>
          </button>
        );
      })}
    </div>
  );
}
