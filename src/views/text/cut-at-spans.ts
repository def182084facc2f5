/** Text arithmetic for marking: cuts a text wherever a span begins or ends. */
import type { Span } from '../../schema/primitives.ts';

export interface Piece<Mark> {
  start: number;
  text: string;
  /** The marks whose spans hold this piece, in the order given. */
  marks: readonly Mark[];
}

/**
 * Pieces in order; joined, they are `text` again. Spans are in UTF-16 units, may overlap, and are cut to
 * the text; empty ones mark nothing.
 */
export function cutAtSpans<Mark extends Span>(text: string, spans: readonly Mark[]): Piece<Mark>[] {
  const within = spans.filter(({ start, end }) => start < end && start < text.length && end > 0);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of within) {
    cuts.add(Math.max(0, start));
    cuts.add(Math.min(text.length, end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, ordered[i + 1]),
    marks: within.filter((span) => span.start <= start && span.end > start),
  }));
}
