/** A prepared text for reporting an error; it is copied by the reader, nothing is sent. */
import type { ReactNode } from 'react';
import { useLibrary } from '../app-context.ts';
import { shareLink } from '../quote/share-link.ts';
import { CopyButton } from '../text/copy-button.tsx';
import { useQualityWords } from './words.ts';

export function ReportError({ quote }: { quote: string | null }): ReactNode {
  const own = useQualityWords();
  const { quotations } = useLibrary();
  const quotation = quotations.get(quote ?? '');
  const text =
    quotation === undefined
      ? own.template(own.noQuotation, quote ?? '', '')
      : own.template(
          shareLink(quotation, quotations.size, document.baseURI),
          quotation.id,
          quotation.text,
        );
  return (
    <>
      <h2>{own.report}</h2>
      <p>{own.reportLede}</p>
      <pre className="template">{text}</pre>
      <p>
        <CopyButton text={text} label={own.copy} />
      </p>
    </>
  );
}
