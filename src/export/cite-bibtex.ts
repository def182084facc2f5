/** BibTeX (also read by biblatex): an article for newspapers, misc for web pages; UTF-8. */
import { isNewspaper, oneLine, readableAt } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';
import { quotationNote } from './quotation-note.ts';

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** @param accessed civil date of looking it up */
export function citeBibtex(context: QuotationContext, accessed: string): string {
  const { article, quotation } = context;
  const [year, month, day] = article.published?.split('-') ?? [];
  const fields: [string, string | null | undefined][] = [
    // braces keep a name of a body or of Chinese characters in one piece
    ['author', article.authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', `{${escapeTex(article.title)}}`],
    [
      isNewspaper(article) ? 'journal' : 'publisher',
      article.publisher && escapeTex(article.publisher),
    ],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', escapeUrl(readableAt(context))],
    ['urldate', accessed],
    ['note', escapeTex(quotationNote(context))],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [`  ${name} = {${value}},\n`],
  );
  const key = quotation.id.replace(/[^A-Za-z0-9-]/g, '');
  return `@${isNewspaper(article) ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\~^{}$&#_%]/g, (char) => special[char] ?? `\\${char}`);
}

/** url is verbatim, but its braces must balance. */
function escapeUrl(url: string): string {
  return url.replace(/[\s{}\\]/gu, (char) => encodeURIComponent(char));
}
