/** The way to the quotations before and after in the table, in its order. */
import type { ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import type { Settled } from '../../store/searching.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { quotationAt, useResults } from '../quotes/use-results.ts';

/** Nothing where the quotation is not among those the table shows. */
export function QuoteSteps({ quotation }: { quotation: Quotation }): ReactNode {
  const settled = useApp((state) => state.settled);
  return settled === null ? null : <Steps quotation={quotation} settled={settled} />;
}

interface Props {
  quotation: Quotation;
  settled: Settled;
}

function Steps({ quotation, settled }: Props): ReactNode {
  const { quote } = useWords();
  const library = useLibrary();
  const { rows } = useResults(library, settled);
  const at = rows.findIndex((row) => quotationAt(library, row).id === quotation.id);
  if (at < 0 || rows.length < 2) return null;
  const link = (to: number | undefined, label: string): ReactNode =>
    to === undefined ? (
      <span className="step-end">{label}</span>
    ) : (
      <a href={formatRoute({ view: 'quote', id: quotationAt(library, to).id })}>{label}</a>
    );
  return (
    <nav className="quote-steps" aria-label={quote.steps}>
      {link(rows[at - 1], quote.stepBefore)}
      <span className="quiet">{quote.step(at + 1, rows.length)}</span>
      {link(rows[at + 1], quote.stepAfter)}
    </nav>
  );
}
