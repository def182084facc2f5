/**
 * Fewest edits (a character changed, dropped or added) that turn `pattern` into some stretch of `text`
 * (Sellers, 1980), with Ukkonen's cut-off: rows that already cost more than `most` are not filled, so
 * the work is the band of alignments still worth having.
 */
export function editsWithin(pattern: string, text: string, most: number): number {
  const rows = pattern.length;
  if (rows === 0) return 0;
  const cost = new Uint16Array(rows + 1);
  for (let i = 0; i <= rows; i++) cost[i] = Math.min(i, 0xffff);
  /** Last row of the column that costs at most `most`. */
  let active = Math.min(rows, most);
  let best = active === rows ? (cost[rows] as number) : most + 1;
  for (let j = 0; j < text.length; j++) {
    const unit = text.charCodeAt(j);
    let diagonal = 0;
    const last = Math.min(rows, active + 1);
    for (let i = 1; i <= last; i++) {
      // Beyond the active row the column before holds no cost that matters.
      const left = i > active ? most + 1 : (cost[i] as number);
      const replaced = diagonal + (pattern.charCodeAt(i - 1) === unit ? 0 : 1);
      const value = Math.min(replaced, left + 1, (cost[i - 1] as number) + 1);
      diagonal = left;
      cost[i] = value;
    }
    active = last;
    while (active > 0 && (cost[active] as number) > most) active--;
    if (active === rows && (cost[rows] as number) < best) best = cost[rows] as number;
    if (best === 0) return 0;
  }
  return Math.min(best, most + 1);
}
