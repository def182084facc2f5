/** A gold section that brings its own text, as the article the reader of pages would have made of it. */
import type { RawArticle } from '../../schema/raw-article.ts';
import type { GoldPage } from './gold.ts';

/** @param text paragraphs joined by line feeds; offsets in it stay offsets in the joined paragraphs */
export function sectionArticle(row: GoldPage, text: string): RawArticle {
  return {
    metadata: {
      id: row.id.toLowerCase(),
      title: row.title,
      column: null,
      publisher: null,
      authors: [],
      affiliation: null,
      published: row.date,
      reposted: null,
      url: null,
      site: null,
      script: 'Hans',
      complete: true,
      source: { name: row.id, bytes: text.length, sha256: '' },
      dropped: [],
    },
    paragraphs: text.split('\n').map((paragraph) => ({ role: 'body', text: paragraph, edits: [] })),
    page: text,
  };
}
