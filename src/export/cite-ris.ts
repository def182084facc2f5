/** RIS, as reference managers read it: CRLF lines of a tag, two spaces, a hyphen, a space and the value. */
import { isNewspaper, oneLine, readableAt } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';
import { quotationNote } from './quotation-note.ts';

/** @param accessed civil date of looking it up */
export function citeRis(context: QuotationContext, accessed: string): string {
  const { article, quotation } = context;
  const rows: [string, string | null][] = [
    ['TY', isNewspaper(article) ? 'NEWS' : 'ELEC'],
    ['ID', quotation.id],
    ...article.authors.map((name): [string, string] => ['AU', name]),
    ['TI', article.title],
    [isNewspaper(article) ? 'T2' : 'PB', article.publisher],
    ['PY', article.published?.slice(0, 4) ?? null],
    ['DA', article.published === null ? null : risDate(article.published)],
    ['UR', readableAt(context)],
    ['Y2', risDate(accessed)],
    ['N1', quotationNote(context)],
    ['LA', 'zh'],
  ];
  const lines = rows.flatMap(([tag, value]) =>
    value === null || oneLine(value) === '' ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** `YYYY/MM/DD/`, unknown parts left empty: 2021/06//. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
