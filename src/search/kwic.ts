/** Concordance (key word in context): every hit on a line of its own, sorted by what follows or precedes it. */
import type { ConcordanceOrder } from './concordance-orders.ts';
import type { SearchDocument } from './documents.ts';
import type { FoldedTexts } from './folded-texts.ts';
import { hitPositions, type HitPositions } from './hit-positions.ts';
import type { ParsedQuery } from './query.ts';
import { isWordUnit } from './word-character.ts';

export interface ConcordanceLine {
  document: number;
  /** As printed, cut to the width asked for. */
  left: string;
  hit: string;
  right: string;
}

export interface ConcordancePage {
  /** Lines in all. Documents found only by speaker, place, article or context have none. */
  total: number;
  /** Documents that have lines. */
  documents: number;
  lines: ConcordanceLine[];
}

export interface ConcordanceRequest {
  order: ConcordanceOrder;
  /** First line wanted and how many. */
  from: number;
  count: number;
  /** Characters on either side. */
  width: number;
}

/** `found`: documents of the result, in the reader's order. Sorting skips marks and compares folded code units. */
export function concordance(
  documents: readonly SearchDocument[],
  texts: FoldedTexts,
  found: ArrayLike<number>,
  query: ParsedQuery,
  { order, from, count, width }: ConcordanceRequest,
): ConcordancePage {
  const hits = hitPositions(texts, found, query);
  const sorted = Array.from({ length: hits.length }, (_, i) => i);
  if (order === 'following') sorted.sort((a, b) => compareAfter(texts.text, hits, a, b) || a - b);
  if (order === 'preceding') sorted.sort((a, b) => compareBefore(texts.text, hits, a, b) || a - b);
  const lines = sorted.slice(from, from + count).map((i): ConcordanceLine => {
    const document = hits.documents[i] as number;
    const base = texts.starts[document] as number;
    const start = hits.starts[i] as number;
    const end = hits.ends[i] as number;
    const printed = documents[document]?.text ?? '';
    const slice = (a: number, b: number): string => printed.slice(a - base, b - base);
    return {
      document,
      left: slice(Math.max(hits.lineStarts[i] as number, start - width), start),
      hit: slice(start, end),
      right: slice(end, Math.min(hits.lineEnds[i] as number, end + width)),
    };
  });
  let holding = 0;
  for (let i = 0; i < hits.length; i++) if (hits.documents[i] !== hits.documents[i - 1]) holding++;
  return { total: hits.length, documents: holding, lines };
}

function compareAfter(text: string, hits: HitPositions, a: number, b: number): number {
  let x = hits.ends[a] as number;
  let y = hits.ends[b] as number;
  const xEnd = hits.lineEnds[a] as number;
  const yEnd = hits.lineEnds[b] as number;
  for (;;) {
    while (x < xEnd && !isWordUnit(text.charCodeAt(x))) x++;
    while (y < yEnd && !isWordUnit(text.charCodeAt(y))) y++;
    if (x >= xEnd || y >= yEnd) return Number(x < xEnd) - Number(y < yEnd);
    const difference = text.charCodeAt(x++) - text.charCodeAt(y++);
    if (difference !== 0) return difference;
  }
}

function compareBefore(text: string, hits: HitPositions, a: number, b: number): number {
  let x = (hits.starts[a] as number) - 1;
  let y = (hits.starts[b] as number) - 1;
  const xFirst = hits.lineStarts[a] as number;
  const yFirst = hits.lineStarts[b] as number;
  for (;;) {
    while (x >= xFirst && !isWordUnit(text.charCodeAt(x))) x--;
    while (y >= yFirst && !isWordUnit(text.charCodeAt(y))) y--;
    if (x < xFirst || y < yFirst) return Number(x >= xFirst) - Number(y >= yFirst);
    const difference = text.charCodeAt(x--) - text.charCodeAt(y--);
    if (difference !== 0) return difference;
  }
}
