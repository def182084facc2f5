/** A character diff as a list of changes that can be said: added, removed, or one wording for another. */
import type { DiffPart } from '../../search/diff.ts';

export interface Change {
  /** What the first text has there; empty where the second adds. */
  before: string;
  /** What the second text has there; empty where it leaves out. */
  after: string;
}

/** In order. A removal beside an addition is one change, whichever of the two the diff names first. */
export function charDiffChanges(a: string, b: string, parts: readonly DiffPart[]): Change[] {
  const changes: Change[] = [];
  let open: Change | null = null;
  for (const part of parts) {
    if (part.kind === 'same') {
      open = null;
      continue;
    }
    if (open === null) {
      open = { before: '', after: '' };
      changes.push(open);
    }
    open.before += a.slice(part.a.start, part.a.end);
    open.after += b.slice(part.b.start, part.b.end);
  }
  return changes;
}
