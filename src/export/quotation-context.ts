/** What every export is made from: a quotation, one place that prints it, and the records it points to. */
import type { Article, Place, Quotation, Speaker, Witness } from '../schema/bundle.ts';

export interface QuotationContext {
  quotation: Quotation;
  /** The witness to cite; one of `quotation.witnesses`. */
  witness: Witness;
  /** Article of the witness. */
  article: Article;
  /** Of the quotation; null where nobody is named. */
  speaker: Speaker | null;
  /** Where it was said, largest place first; empty where not known. */
  places: readonly Place[];
  /** Lasting address of the quotation in the collection. */
  url: string;
}

/** 甘肃省兰州市安宁区枣林西社区; a municipality that stands as province and city is named once. */
export function placeName(places: readonly Place[]): string {
  return places
    .map(({ name }) => name)
    .filter((name, at, names) => name !== names[at - 1])
    .join('');
}

/** Whether the article came out in a newspaper, by the publisher's own name (人民日报, but not 人民日报客户端). */
export function isNewspaper({ publisher }: Article): boolean {
  return publisher !== null && /[报報]$/.test(publisher);
}

/** Where the article can be read: its own address, or the quotation's in the collection. */
export function readableAt({ article, url }: QuotationContext): string {
  return article.url ?? url;
}

/** One line: breaks and other control characters become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
