/** The promise of `RawArticle`: every paragraph, its edits undone, stands letter for letter in its page. */
import type { RawArticle } from '../schema/raw-article.ts';
import { undo } from '../text/tracked-text.ts';

export interface MissingParagraph {
  /** Index into `article.paragraphs`. */
  paragraph: number;
  /** What should stand in the page and does not. */
  raw: string;
}

/** All paragraphs that break the promise, in order; they must also follow each other in the page. */
export function standsInPage(article: RawArticle): MissingParagraph[] {
  const missing: MissingParagraph[] = [];
  let from = 0;
  for (const [paragraph, { text, edits }] of article.paragraphs.entries()) {
    const raw = undo({ text, edits });
    const at = article.page.indexOf(raw, from);
    if (at < 0) missing.push({ paragraph, raw });
    else from = at + raw.length;
  }
  return missing;
}
