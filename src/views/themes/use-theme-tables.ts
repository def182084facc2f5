/** The cross tables of the themes, counted once for a collection and a scope. */
import { useMemo } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { placesElsewhere, provincesOf, themesOf, yearsOf } from '../../search/overview-columns.ts';
import { crossTable, type CrossTable } from '../../search/overview-cross-table.ts';
import { quotationsIn, type Scope } from '../../search/overview-scope.ts';
import type { Library } from '../../store/library.ts';

export interface ThemeTables {
  quotations: readonly Quotation[];
  byYear: CrossTable;
  byPlace: CrossTable;
  /** Places of no known province, for the filter that shows that column. */
  elsewhere: readonly string[];
}

/** Rows have most quotations first; `only`: the one theme of which a page tells. */
export function useThemeTables(library: Library, scope: Scope, only?: string): ThemeTables {
  return useMemo(() => {
    const { collection } = library;
    const quotations = quotationsIn(collection, scope);
    const rows = only === undefined ? collection.themes.map(({ id }) => id) : [only];
    const byYear = crossTable(quotations, rows, themesOf, yearsOf);
    const byPlace = crossTable(quotations, rows, themesOf, provincesOf(collection));
    return {
      quotations,
      byYear: mostFirst(byYear),
      byPlace: mostFirst(byPlace),
      elsewhere: placesElsewhere(collection, quotations),
    };
  }, [library, scope, only]);
}

function mostFirst(table: CrossTable): CrossTable {
  return { ...table, rows: [...table.rows].sort((a, b) => b.count - a.count) };
}

/** The table without the rows that have nothing, and the keys of those. */
export function withoutEmptyRows(table: CrossTable): { table: CrossTable; empty: string[] } {
  const rows = table.rows.filter(({ count }) => count > 0);
  const empty = table.rows.filter(({ count }) => count === 0).map(({ key }) => key);
  return { table: { ...table, rows }, empty };
}
