/** The passages of an article in reading order, with what the collection leaves out between them. */
import type { ArticleFile, Passage } from '../../schema/bundle.ts';

export type FlowItem =
  | { kind: 'passage'; index: number; passage: Passage }
  /** Whole paragraphs left out, then characters (UTF-16) of the paragraph that goes on below; not both 0. */
  | { kind: 'omitted'; before: number; paragraphs: number; chars: number };

/**
 * How long a paragraph is after its last passage is not recorded, so that an omission at the end of a
 * paragraph cannot be seen here; the page says so.
 */
export function articleFlow({ passages }: ArticleFile): FlowItem[] {
  const items: FlowItem[] = [];
  let paragraph = -1;
  let done = 0;
  passages.forEach((passage, index) => {
    const same = passage.paragraph === paragraph;
    const paragraphs = same ? 0 : Math.max(0, passage.paragraph - paragraph - 1);
    const chars = Math.max(0, passage.offset - (same ? done : 0));
    if (paragraphs > 0 || chars > 0) {
      items.push({ kind: 'omitted', before: index, paragraphs, chars });
    }
    items.push({ kind: 'passage', index, passage });
    paragraph = passage.paragraph;
    done = passage.offset + passage.text.length;
  });
  return items;
}
