/** Each phrase's quotations, and their shares by year and by visit. Rows are named by the phrase's place in the list. */
import { useMemo } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { NONE } from '../../search/filters.ts';
import { themesOf, visitsOf, yearsOf } from '../../search/overview-columns.ts';
import { crossTable, type CrossTable, type KeysOf } from '../../search/overview-cross-table.ts';
import { phraseFinder } from '../../search/overview-phrases.ts';
import { quotationsIn, type Scope } from '../../search/overview-scope.ts';
import type { Library } from '../../store/library.ts';
import type { OpenLines } from '../../store/route.ts';
import { compareDates } from '../../text/civil-date.ts';

const finders = new WeakMap<Library, ReturnType<typeof phraseFinder>>();

export interface PhraseTables {
  byYear: CrossTable;
  /** Only visits that one of the phrases has, in order of date; `visits`: how many have a quotation at all. */
  byVisit: CrossTable;
  visits: number;
  /** Quotations behind a cell. */
  linesOf: (at: OpenLines) => readonly Quotation[];
}

export function usePhraseTables(
  library: Library,
  phrases: readonly string[],
  scope: Scope,
): PhraseTables {
  return useMemo(() => {
    const { collection } = library;
    const find = finders.get(library) ?? phraseFinder(collection);
    finders.set(library, find);
    const quotations = quotationsIn(collection, scope);
    const found = phrases.map((phrase) => find(phrase));
    const rows = phrases.map((_, at) => String(at));
    const phrasesOf: KeysOf = (quotation) => rows.filter((_, at) => found[at]?.has(quotation));
    const visitOf = visitsOf(collection);
    const byVisit = crossTable(quotations, rows, phrasesOf, visitOf);
    const columnsOf: Record<OpenLines['by'], KeysOf> = {
      all: () => [''],
      year: yearsOf,
      visit: visitOf,
      theme: themesOf,
    };
    return {
      byYear: crossTable(quotations, rows, phrasesOf, yearsOf),
      byVisit: withPhrase(byVisit, library),
      visits: byVisit.columns.filter(({ key }) => key !== NONE).length,
      linesOf: ({ phrase, by, key }) =>
        quotations.filter((quotation) => {
          if (found[phrase]?.has(quotation) !== true) return false;
          const columns = columnsOf[by](quotation);
          return columns.includes(key) || (key === NONE && columns.length === 0);
        }),
    };
  }, [library, phrases, scope]);
}

function withPhrase(table: CrossTable, { visits }: Library): CrossTable {
  const date = (key: string): string | null => visits.get(key)?.date ?? null;
  const kept = table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => column.key !== NONE && table.rows.some((row) => row.cells[at]))
    .sort((a, b) => compareDates(date(a.column.key), date(b.column.key)));
  return {
    ...table,
    columns: kept.map(({ column }) => column),
    rows: table.rows.map((row) => ({ ...row, cells: kept.map(({ at }) => row.cells[at] ?? 0) })),
  };
}
