/** Quotations as a table for spreadsheets (RFC 4180, with a byte order mark, no formula runs). */
import { writeCsv } from '../text/csv.ts';
import { placeName } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';

/** Column names are stable, so that scripts can rely on them; values are those of the bundle. */
const columns: readonly [name: string, value: (context: QuotationContext) => string | null][] = [
  ['id', ({ quotation }) => quotation.id],
  ['kind', ({ quotation }) => quotation.kind],
  ['text', ({ quotation }) => quotation.text],
  ['speaker', ({ speaker }) => speaker?.name ?? null],
  ['attribution', ({ quotation }) => quotation.attribution],
  ['said_date', ({ quotation }) => quotation.said.date],
  ['said_place', ({ places }) => placeName(places)],
  ['said_occasion', ({ quotation }) => quotation.said.occasion],
  ['themes', ({ quotation }) => quotation.themes.map(({ theme }) => theme).join('; ')],
  ['witnesses', ({ quotation }) => String(quotation.witnesses.length)],
  ['as_printed', ({ witness }) => witness.text],
  ['repair', ({ witness }) => witness.grade],
  ['article', ({ article }) => article.title],
  ['publisher', ({ article }) => article.publisher],
  ['published', ({ article }) => article.published],
  ['article_url', ({ article }) => article.url],
  ['link', ({ url }) => url],
];

/** One line for each context, below a header. */
export function quotationsCsv(contexts: readonly QuotationContext[]): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...contexts.map((context) => columns.map(([, value]) => value(context) ?? '')),
  ]);
}
