/** What `sources` hands to `pipeline`: one article, cleaned, with every repair recorded. Never published as such. */
import type { Article } from './bundle.ts';
import type { Edit } from './edit.ts';

/** One paragraph of the body in reading order. Its edits, undone, stand verbatim in `RawArticle.page`. */
export interface RawParagraph {
  role: 'heading' | 'body';
  text: string;
  /** Sorted, not overlapping; offsets in UTF-16 code units of `text`. */
  edits: Edit[];
}

/** Everything of the published article record that the page itself decides. */
export type RawMetadata = Omit<Article, 'repairs'>;

export interface RawArticle {
  metadata: RawMetadata;
  paragraphs: RawParagraph[];
  /** The page's own text, before any repair (for HTML: its text content), for the verbatim check. */
  page: string;
}
