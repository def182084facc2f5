/** A citation in the form chosen, ready to copy. */
import type { ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { CopyButton } from '../text/copy-button.tsx';
import { quoteMarks } from '../text/quote-marks.ts';

interface Props {
  quotation: Quotation;
  form: 'gbt' | 'bibtex' | 'plain';
  link: string;
}

export function CitationText({ quotation, form, link }: Props): ReactNode {
  const { quote } = useWords();
  const { articles } = useLibrary();
  const [open, close] = quoteMarks[quotation.kind];
  const title = articles.get(quotation.witnesses[0]?.article ?? '')?.title;
  const text = `${form} ${open}${quotation.text}${close}${title} ${link}`;
  return (
    <>
      <pre className="citation">{text}</pre>
      <CopyButton text={text} label={quote.copy} />
    </>
  );
}
