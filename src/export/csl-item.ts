/** A CSL-JSON item, as citeproc and Zotero read it. */
import { isNewspaper, oneLine, readableAt } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';
import { quotationNote } from './quotation-note.ts';

export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language: 'zh-CN' | 'zh-TW';
  note: string;
}

interface CslDate {
  'date-parts': [number[]];
}

/** @param accessed civil date of looking it up */
export function cslItem(context: QuotationContext, accessed: string): CslItem {
  const { article, quotation } = context;
  return {
    id: quotation.id,
    type: isNewspaper(article) ? 'article-newspaper' : 'webpage',
    title: oneLine(article.title),
    // literal: Chinese names are not split into given and family name by guesswork
    ...(article.authors.length > 0 && {
      author: article.authors.map((name) => ({ literal: oneLine(name) })),
    }),
    ...(article.publisher !== null && { 'container-title': oneLine(article.publisher) }),
    ...(article.published !== null && { issued: cslDate(article.published) }),
    accessed: cslDate(accessed),
    URL: readableAt(context),
    language: article.script === 'Hant' ? 'zh-TW' : 'zh-CN',
    note: quotationNote(context),
  };
}

function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
