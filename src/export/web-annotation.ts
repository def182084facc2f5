/**
 * W3C Web Annotation that points at the words: in the collection's passage by wording and position, and
 * in the article's own page by the characters that page prints. Positions are Unicode code points, not
 * UTF-16 code units (Web Annotation Data Model, 4.2.5).
 */
import type { Passage } from '../schema/bundle.ts';
import type { Edit } from '../schema/edit.ts';
import { undo } from '../text/tracked-text.ts';
import type { QuotationContext } from './quotation-context.ts';

/** Code points of context on either side of the words. */
const contextLength = 32;

interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * @param passage `passages[witness.passage]` of the witness's article
 * @param passageUrl address under which the collection shows that passage
 */
export function webAnnotation(
  context: QuotationContext,
  passage: Passage,
  passageUrl: string,
): object {
  const { witness, article, url } = context;
  const { text } = passage;
  const { start, end } = witness;
  const target = {
    source: passageUrl,
    selector: [
      quoteSelector(text.slice(0, start), text.slice(start, end), text.slice(end)),
      {
        type: 'TextPositionSelector',
        start: codePoints(text.slice(0, start)),
        end: codePoints(text.slice(0, start)) + codePoints(text.slice(start, end)),
      },
    ],
  };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: url,
    type: 'Annotation',
    motivation: 'identifying',
    target:
      article.url === null
        ? target
        : [
            target,
            {
              source: article.url,
              selector: quoteSelector(...asPrinted(passage, start, end)),
            },
          ],
  };
}

function quoteSelector(before: string, exact: string, after: string): QuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: Array.from(before).slice(-contextLength).join(''),
    suffix: Array.from(after).slice(0, contextLength).join(''),
  };
}

/** Before, within and after [start, end) as the page prints it; a repair across an edge belongs to the words. */
function asPrinted({ text, edits }: Passage, start: number, end: number): [string, string, string] {
  const across = edits.filter((edit) => edit.start < end && edit.end > start);
  const from = Math.min(start, ...across.map((edit) => edit.start));
  const to = Math.max(end, ...across.map((edit) => edit.end));
  const undone = (low: number, high: number, belongs: (edit: Edit) => boolean): string =>
    undo({
      text: text.slice(low, high),
      edits: edits
        .filter(belongs)
        .map((edit) => ({ ...edit, start: edit.start - low, end: edit.end - low })),
    });
  const within = (edit: Edit): boolean => edit.start >= from && edit.end <= to;
  return [
    undone(0, from, (edit) => edit.end <= from && !within(edit)),
    undone(from, to, within),
    undone(to, text.length, (edit) => edit.start >= to && !within(edit)),
  ];
}

function codePoints(text: string): number {
  return Array.from(text).length;
}
