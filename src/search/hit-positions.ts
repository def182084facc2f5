/**
 * Where the words of a query stand in the texts of the documents found. Each document shows one of its
 * wordings: the first that holds a word of the query, so that a reprint is not counted twice.
 */
import type { FoldedTexts } from './folded-texts.ts';
import type { ParsedQuery } from './query.ts';

export interface HitPositions {
  length: number;
  documents: Uint32Array;
  /** Offsets into the joined folded texts. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** The wording around the hit: its first offset and one past its last. */
  lineStarts: Uint32Array;
  lineEnds: Uint32Array;
}

/** Hits in the field `text` of `documents`, in their order, then by position; overlapping hits of one term are each given. */
export function hitPositions(
  texts: FoldedTexts,
  documents: ArrayLike<number>,
  query: ParsedQuery,
): HitPositions {
  const terms = wantedTerms(query);
  const rows: number[] = [];
  const spans: number[] = [];
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number;
    const end = (texts.contexts[document] as number) - 1;
    for (let from = texts.starts[document] as number; from <= end;) {
      const lineBreak = texts.text.indexOf('\n', from);
      const to = Math.min(lineBreak, end);
      const found = hitsInLine(texts.text.slice(from, to), terms);
      for (const { start, length } of found) {
        rows.push(document);
        spans.push(from + start, from + start + length, from, to);
      }
      if (found.length > 0) break;
      from = to + 1;
    }
  }
  const column = (offset: number): Uint32Array =>
    Uint32Array.from(rows, (_, i) => spans[i * 4 + offset] as number);
  return {
    length: rows.length,
    documents: Uint32Array.from(rows),
    starts: column(0),
    ends: column(1),
    lineStarts: column(2),
    lineEnds: column(3),
  };
}

/** The terms that are looked for, without those that are excluded. */
export function wantedTerms({ groups }: ParsedQuery): string[] {
  const wanted = groups.flatMap((group) =>
    group.filter(({ excluded }) => !excluded).map(({ text }) => text),
  );
  return [...new Set(wanted)];
}

function hitsInLine(line: string, terms: readonly string[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const { length, ...term } of terms.map((text) => ({ text, length: text.length }))) {
    for (let at = line.indexOf(term.text); at >= 0; at = line.indexOf(term.text, at + 1)) {
      found.push({ start: at, length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.length - a.length);
}
