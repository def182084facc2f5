/**
 * Character differences between two wordings, after folding: what is the same, what only the first has
 * and what only the second has. Shortest edit script (Myers, 1986) between the common ends.
 */
import type { Span } from '../schema/primitives.ts';
import { fold } from '../text/fold.ts';

export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  /** Span of the first text; empty for `added`. */
  a: Span;
  /** Span of the second text; empty for `removed`. */
  b: Span;
}

/** Texts that differ by more steps than this are shown as one replaced by the other: time and memory grow with its square. */
const MOST_STEPS = 2_000;

/** Parts in order; they cover both texts without gaps, and no two neighbours have one kind. */
export function diffChars(a: string, b: string): DiffPart[] {
  const x = fold(a);
  const y = fold(b);
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let xEnd = x.length;
  let yEnd = y.length;
  while (xEnd > start && yEnd > start && x[xEnd - 1] === y[yEnd - 1]) {
    xEnd--;
    yEnd--;
  }
  const parts: DiffPart[] = [];
  const push = (
    kind: DiffPart['kind'],
    aFrom: number,
    aTo: number,
    bFrom: number,
    bTo: number,
  ): void => {
    if (aFrom === aTo && bFrom === bTo) return;
    const last = parts.at(-1);
    if (last?.kind === kind) {
      last.a.end = aTo;
      last.b.end = bTo;
    } else parts.push({ kind, a: { start: aFrom, end: aTo }, b: { start: bFrom, end: bTo } });
  };
  push('same', 0, start, 0, start);
  let i = start;
  let j = start;
  for (const run of commonRuns(x.slice(start, xEnd), y.slice(start, yEnd))) {
    const aFrom = start + run.a;
    const bFrom = start + run.b;
    push('removed', i, aFrom, j, j);
    push('added', aFrom, aFrom, j, bFrom);
    push('same', aFrom, aFrom + run.length, bFrom, bFrom + run.length);
    i = aFrom + run.length;
    j = bFrom + run.length;
  }
  push('removed', i, xEnd, j, j);
  push('added', xEnd, xEnd, j, yEnd);
  push('same', xEnd, x.length, yEnd, y.length);
  return parts;
}

interface Run {
  a: number;
  b: number;
  length: number;
}

/** Runs that a shortest edit script keeps, in order. */
function commonRuns(x: string, y: string): Run[] {
  if (x === '' || y === '') return [];
  const most = Math.min(x.length + y.length, MOST_STEPS);
  /** Furthest reach into x on each diagonal k = i − j, before each step. */
  const trace: Int32Array[] = [];
  let reach = new Int32Array(2 * most + 3);
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice(most - d, most + d + 3));
    for (let k = -d; k <= d; k += 2) {
      const below = reach[most + k] as number;
      const above = reach[most + k + 2] as number;
      let i = k === -d || (k !== d && below < above) ? above : below + 1;
      let j = i - k;
      while (i < x.length && j < y.length && x[i] === y[j]) {
        i++;
        j++;
      }
      reach[most + k + 1] = i;
      if (i >= x.length && j >= y.length) return backtrack(trace, x.length, y.length);
    }
  }
  return [];
}

function backtrack(trace: readonly Int32Array[], xLength: number, yLength: number): Run[] {
  const runs: Run[] = [];
  let i = xLength;
  let j = yLength;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] as Int32Array;
    const k = i - j;
    // `trace[d]` was cut so that diagonal k stands at k + d + 1.
    const below = reach[k + d] as number;
    const above = reach[k + d + 2] as number;
    const down = k === -d || (k !== d && below < above);
    const fromI = d === 0 ? 0 : down ? above : below;
    const fromJ = d === 0 ? 0 : fromI - (down ? k + 1 : k - 1);
    const runStart = d === 0 ? 0 : down ? fromI : fromI + 1;
    const length = i - runStart;
    if (length > 0) runs.push({ a: runStart, b: runStart - k, length });
    i = fromI;
    j = fromJ;
  }
  return runs.reverse();
}
