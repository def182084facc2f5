/** Where an arrow key leads from one spot of a grid that has holes. */
export interface Spot {
  row: number;
  column: number;
}

const ways: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** `line`: in a table a key keeps to its row or column; `near`: on a map it may turn aside. */
export type Reach = 'line' | 'near';

/**
 * Index of the spot the key leads to, null where there is none or the key is none of the four. On a map
 * a step aside costs as much as two and a half ahead, and nothing further aside than ahead is reached, so
 * that Right never goes almost straight down.
 */
export function nextSpot(
  spots: readonly Spot[],
  from: Spot,
  key: string,
  reach: Reach,
): number | null {
  const way = ways[key];
  if (way === undefined) return null;
  let best: number | null = null;
  let least = Infinity;
  spots.forEach(({ row, column }, at) => {
    const down = row - from.row;
    const right = column - from.column;
    const ahead = down * way[0] + right * way[1];
    const aside = Math.abs(way[0] === 0 ? down : right);
    if (ahead <= 0 || aside > (reach === 'line' ? 0 : ahead)) return;
    const cost = ahead + aside * 2.5;
    if (cost < least) [best, least] = [at, cost];
  });
  return best;
}
