/** A citation in the form chosen, ready to copy. */
import type { ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { citeBibtex } from '../../export/cite-bibtex.ts';
import { citeGbt7714 } from '../../export/cite-gbt7714.ts';
import { citePlain } from '../../export/cite-plain.ts';
import type { QuotationContext } from '../../export/quotation-context.ts';
import { civil } from '../../text/civil-date.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { CopyButton } from '../text/copy-button.tsx';
import { citationContext } from './citation-context.ts';

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
      <CopyButton key={form} text={text} label={quote.copy} />
    </>
  );
}

/** The reader's own day, for "accessed on". */
function today(): string {
  const now = new Date();
  return civil(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
