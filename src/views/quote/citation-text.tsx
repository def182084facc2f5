/** A citation in the form chosen, ready to copy. */
import type { ReactNode } from 'react';
import { bestWitness } from '../../schema/best-witness.ts';
import type { Quotation } from '../../schema/bundle.ts';
import { citeBibtex } from '../../export/cite-bibtex.ts';
import { citeGbt7714 } from '../../export/cite-gbt7714.ts';
import { citePlain } from '../../export/cite-plain.ts';
import type { QuotationContext } from '../../export/quotation-context.ts';
import type { Library } from '../../store/library.ts';
import { civil } from '../../text/civil-date.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { CopyButton } from '../text/copy-button.tsx';

/** The forms offered, in the order of their buttons. */
export const citationForms = {
  gbt: citeGbt7714,
  bibtex: citeBibtex,
  plain: citePlain,
} as const satisfies Record<string, (context: QuotationContext, accessed: string) => string>;
export type CitationForm = keyof typeof citationForms;

interface Props {
  quotation: Quotation;
  form: CitationForm;
  link: string;
}

export function CitationText({ quotation, form, link }: Props): ReactNode {
  const { quote } = useWords();
  const context = citationContext(quotation, useLibrary(), link);
  if (context === null) return null;
  const text = citationForms[form](context, today()).trim();
  return (
    <>
      <pre className="citation" lang="zh-Hans">
        {text}
      </pre>
      <CopyButton text={text} label={quote.copy} />
    </>
  );
}

/** Cites the witness that the quotation is read by; null where its article is missing. */
function citationContext(
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

/** The reader's own day, for "accessed on". */
function today(): string {
  const now = new Date();
  return civil(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
