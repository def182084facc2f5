/** The findings of a paragraph that lie in one stretch of it. */

/**
 * @param sorted by start, not overlapping
 * @param spanOf the finding's own stretch
 */
export function withinSpan<T>(
  sorted: readonly T[],
  spanOf: (one: T) => { start: number; end: number },
  from: number,
  to: number,
): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && spanOf(one).start < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length; at++) {
    const one = sorted[at];
    if (one === undefined || spanOf(one).start >= to) break;
    if (spanOf(one).end <= to) found.push(one);
  }
  return found;
}
