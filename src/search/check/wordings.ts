/**
 * Every wording of every quotation as words alone (folded letters and digits), with the pairs that
 * find the nearest ones to a misremembered sentence. Built in slices.
 */
import { GAP } from '../../schema/edit.ts';
import { isWordUnit } from '../word-character.ts';
import type { FoldedTexts } from '../folded-texts.ts';
import { buildPairIndex, type PairIndex, type PairIndexBuilder } from '../pair-index.ts';

export interface Wordings {
  readonly count: number;
  /** Words of wording w; `document` and `line` say where it stands. */
  words(wording: number): string;
  readonly documents: Uint32Array;
  /** Number of the line within the document's `text`. */
  readonly lines: Uint32Array;
  readonly pairs: PairIndex;
}

export interface WordingsBuilder {
  step(documents: number): Wordings | null;
}

export function buildWordings(texts: FoldedTexts): WordingsBuilder {
  const documents: number[] = [];
  const lines: number[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let next = 0;
  let pairBuilder: PairIndexBuilder | null = null;
  let source: { text: string; starts: Uint32Array; documents: number } | null = null;
  let done: Wordings | null = null;

  function addDocument(document: number): void {
    const from = texts.starts[document] as number;
    const to = (texts.contexts[document] as number) - 1;
    texts.text
      .slice(from, to)
      .split('\n')
      .forEach((line, number) => {
        documents.push(document);
        lines.push(number);
        starts.push(length);
        const words = wordsOf(line);
        parts.push(words);
        length += words.length + 1;
      });
  }

  function finish(
    pairs: PairIndex,
    { text, starts: at, documents: count }: NonNullable<typeof source>,
  ): Wordings {
    return {
      count,
      words: (wording) => text.slice(at[wording], (at[wording + 1] as number) - 1),
      documents: Uint32Array.from(documents),
      lines: Uint32Array.from(lines),
      pairs,
    };
  }

  return {
    step(slice) {
      if (done !== null) return done;
      if (source === null || pairBuilder === null) {
        const end = Math.min(texts.documents, next + slice);
        for (; next < end; next++) addDocument(next);
        if (next < texts.documents) return null;
        source = {
          text: parts.map((words) => `${words}\n`).join(''),
          starts: Uint32Array.from([...starts, length]),
          documents: starts.length,
        };
        parts.length = 0;
        pairBuilder = buildPairIndex(source);
        return null;
      }
      const pairs = pairBuilder.step(slice);
      if (pairs === null) return null;
      done = finish(pairs, source);
      documents.length = lines.length = starts.length = 0;
      return done;
    },
  };
}

/** Letters, digits and gaps of folded text: without a gap, 不□好 would hold the words 不好. */
export function wordsOf(folded: string): string {
  let words = '';
  let from = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && (isWordUnit(folded.charCodeAt(i)) || folded[i] === GAP)) continue;
    if (from < i) words += folded.slice(from, i);
    from = i + 1;
  }
  return words;
}
