/** Arithmetic of shares: what is too small to compare, how high a bar stands, how a percentage is written. */
import type { CrossTable } from '../../search/overview-cross-table.ts';

/** A share of fewer quotations than this moves by more than a fifth with each of them. */
export const leastCompared = 5;

/** The largest share of all cells that may be compared; 0 where none may. */
export function highestShare({ rows, columns }: Pick<CrossTable, 'rows' | 'columns'>): number {
  let highest = 0;
  columns.forEach(({ of }, at) => {
    if (of < leastCompared) return;
    for (const { cells } of rows) highest = Math.max(highest, (cells[at] ?? 0) / of);
  });
  return highest;
}

/** `18`, `0.4`, `100`: whole percents, a decimal below one, never "0" for something. */
export function percentOf(count: number, of: number): string {
  if (of === 0 || count === 0) return '0';
  const percent = (100 * count) / of;
  if (percent >= 1) return String(percent < 100 ? Math.min(99, Math.round(percent)) : 100);
  return percent < 0.1 ? '<0.1' : percent.toFixed(1);
}

/** Whether years lie between this column and the one before it. */
export function isAfterGap(year: string, before: string | undefined): boolean {
  return before !== undefined && Number(year) - Number(before) > 1;
}
