/** Citation after GB/T 7714-2015, sequential coding: newspaper online [N/OL], web page [EB/OL]. */
import { isNewspaper, oneLine, readableAt } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';

/**
 * @param accessed civil date on which the reader looked it up (2015, 4.4.3.2: given for online sources)
 * @example 作者. 题名[N/OL]. 桐安日报, 2021-06-08[2026-01-02]. https://…
 */
export function citeGbt7714(context: QuotationContext, accessed: string): string {
  const { article } = context;
  const authors = article.authors.map(oneLine).filter((name) => name !== '');
  // three names, then 等 (2015, 8.1.2); where no author is named, the body that published it
  const responsible =
    authors.length > 0
      ? authors.slice(0, 3).join(', ') + (authors.length > 3 ? ', 等' : '')
      : isNewspaper(context.article)
        ? ''
        : oneLine(article.publisher ?? '');
  const lead = responsible === '' ? '' : `${responsible}. `;
  const title = oneLine(article.title);
  const at = oneLine(readableAt(context));
  if (isNewspaper(article)) {
    const issue = [
      article.publisher ?? '',
      ...(article.published === null ? [] : [article.published]),
    ];
    return `${lead}${title}[N/OL]. ${oneLine(issue.join(', '))}[${accessed}]. ${at}.`;
  }
  const published = article.published === null ? '' : `(${article.published})`;
  return `${lead}${title}[EB/OL]. ${published}[${accessed}]. ${at}.`;
}
