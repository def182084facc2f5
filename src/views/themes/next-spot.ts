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

/**
 * Index of the spot the key leads to, null where there is none or the key is none of the four. The
 * straight line comes first; beside it, a step aside costs more than two ahead, and nothing
 * further aside than ahead is reached, so that Right never goes almost straight down.
 */
export function nextSpot(spots: readonly Spot[], from: Spot, key: string): number | null {
  const way = ways[key];
  if (way === undefined) return null;
  let best: number | null = null;
  let least = Infinity;
  spots.forEach(({ row, column }, at) => {
    const down = row - from.row;
    const right = column - from.column;
    const ahead = down * way[0] + right * way[1];
    const aside = Math.abs(way[0] === 0 ? down : right);
    if (ahead <= 0 || aside > ahead) return;
    const cost = ahead + aside * 2.5;
    if (cost < least) [best, least] = [at, cost];
  });
  return best;
}
