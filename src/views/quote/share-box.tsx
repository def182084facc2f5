/** The quotation's own address, and its citation in three forms. */
import { useState, type ReactNode } from 'react';
import { quotationNote } from '../../export/quotation-note.ts';
import type { Quotation } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { CopyButton } from '../text/copy-button.tsx';
import { citationContext } from './citation-context.ts';
import { CitationText, citationForms, type CitationForm } from './citation-text.tsx';
import { shareLink } from './share-link.ts';

const forms = Object.keys(citationForms) as CitationForm[];

export function ShareBox({ quotation }: { quotation: Quotation }): ReactNode {
  const { quote } = useWords();
  const library = useLibrary();
  const link = shareLink(quotation, library.quotations.size, document.baseURI);
  const [form, setForm] = useState<CitationForm>('gbt');
  const canShare = 'share' in navigator;
  const context = citationContext(quotation, library, link);
  // words sent on say with them whose they are and whether they are verbatim
  const said = context === null ? '' : quotationNote(context);
  // the reader may close the system's sheet, which is no error
  const send = (): void => void navigator.share({ text: said, url: link }).catch(() => undefined);
  return (
    <section className="share">
      <h2>{quote.share}</h2>
      <div className="share-row">
        <label className="share-link">
          <span>{quote.link}</span>
          <input
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <CopyButton text={link} label={quote.copy} />
        {canShare && (
          <button type="button" className="button-plain" onClick={send}>
            {quote.send}
          </button>
        )}
      </div>
      <div className="segments cite-forms" role="group" aria-label={quote.cite}>
        {forms.map((one) => (
          <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
            {quote.cites[one]}
          </button>
        ))}
      </div>
      <CitationText quotation={quotation} form={form} link={link} />
      <p>
        <a href={formatRoute({ view: 'quality', quote: quotation.id })}>{quote.report}</a>
      </p>
    </section>
  );
}
