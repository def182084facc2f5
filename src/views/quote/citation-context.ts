/** What citations of a quotation are made from. */
import type { QuotationContext } from '../../export/quotation-context.ts';
import { bestWitness } from '../../schema/best-witness.ts';
import type { Quotation } from '../../schema/bundle.ts';
import type { Library } from '../../store/library.ts';

/** Cites the witness that the quotation is read by; null where its article is missing. */
export function citationContext(
  quotation: Quotation,
  library: Library,
  url: string,
): QuotationContext | null {
  const witness = bestWitness(quotation);
  const article = library.articles.get(witness.article);
  if (article === undefined) return null;
  return {
    quotation,
    witness,
    article,
    speaker: library.speakers.get(quotation.speaker ?? '') ?? null,
    places: library.placeChain(quotation.said.place ?? ''),
    url,
  };
}
