/** What the end of an article's address points at: a quotation, or the words of a fact. */
import type { ArticleFile, Evidence, Quotation } from '../../schema/bundle.ts';
import type { Span } from '../../schema/primitives.ts';

export interface Pointer extends Span {
  passage: number;
}

/** The address of the words that say a fact: `p3-12-20`. */
export function evidenceAddress({ passage, start, end }: Evidence): string {
  return `p${passage}-${start}-${end}`;
}

/**
 * @param at a quotation's id, `p<passage>` or `p<passage>-<start>-<end>`
 * @returns the stretches in reading order; empty where the article holds no such thing
 */
export function pointedAt(
  at: string,
  file: ArticleFile,
  quotations: ReadonlyMap<string, Quotation>,
): Pointer[] {
  const quotation = quotations.get(at);
  if (quotation !== undefined) {
    return quotation.witnesses
      .filter(({ article }) => article === file.id)
      .map(({ passage, start, end }) => ({ passage, start, end }))
      .sort((a, b) => a.passage - b.passage || a.start - b.start);
  }
  const [, passage, start, end] = /^p(\d{1,6})(?:-(\d{1,7})-(\d{1,7}))?$/.exec(at) ?? [];
  const text = file.passages[Number(passage)]?.text;
  if (text === undefined) return [];
  const span = {
    start: Number(start ?? 0),
    end: Math.min(Number(end ?? text.length), text.length),
  };
  return span.start < span.end ? [{ passage: Number(passage), ...span }] : [];
}
