/**
 * Shares: how many of the quotations of each column (a year, a province, a visit) stand in each row (a
 * theme, a phrase). A share is nothing without its denominator, so every column carries its own.
 */
import type { Quotation } from '../schema/bundle.ts';
import { NONE } from './filters.ts';

export interface CrossColumn {
  /** What `columnsOf` gave; NONE for quotations that stand in no column. */
  key: string;
  /** All quotations of the column: the denominator of each of its cells. */
  of: number;
}

export interface CrossRow {
  key: string;
  /** Quotations of the row in any column; those in several columns count once. */
  count: number;
  /** Quotations in this row and in each column, in the order of `columns`. */
  cells: readonly number[];
}

export interface CrossTable {
  /** Quotations counted, each once. */
  total: number;
  /** Ascending by key as code units, NONE last; only columns with a quotation. */
  columns: readonly CrossColumn[];
  /** In the order asked for, also those with nothing. */
  rows: readonly CrossRow[];
}

export type KeysOf = (quotation: Quotation) => readonly string[];

/** Keys given twice for one quotation count once; keys of `rowsOf` that are not in `rowKeys` do not count. */
export function crossTable(
  quotations: readonly Quotation[],
  rowKeys: readonly string[],
  rowsOf: KeysOf,
  columnsOf: KeysOf,
): CrossTable {
  const rows = new Map(rowKeys.map((key) => [key, { count: 0, cells: new Map<string, number>() }]));
  const totals = new Map<string, number>();
  for (const quotation of quotations) {
    const found = columnsOf(quotation);
    const columns = found.length === 0 ? [NONE] : [...new Set(found)];
    for (const column of columns) totals.set(column, (totals.get(column) ?? 0) + 1);
    for (const key of new Set(rowsOf(quotation))) {
      const row = rows.get(key);
      if (row === undefined) continue;
      row.count++;
      for (const column of columns) row.cells.set(column, (row.cells.get(column) ?? 0) + 1);
    }
  }
  const keys = [...totals.keys()].filter((key) => key !== NONE).sort();
  if (totals.has(NONE)) keys.push(NONE);
  return {
    total: quotations.length,
    columns: keys.map((key) => ({ key, of: totals.get(key) ?? 0 })),
    rows: [...rows].map(([key, { count, cells }]) => ({
      key,
      count,
      cells: keys.map((column) => cells.get(column) ?? 0),
    })),
  };
}
