/** One quotation with everything known about it; or, for an id that is none, what became of it. */
import type { ReactNode } from 'react';
import { useLibrary } from '../app-context.ts';
import { UnknownId } from '../states/unknown-id.tsx';
import { QuoteDetail } from './quote-detail.tsx';

export default function QuotePage({ id }: { id: string }): ReactNode {
  const quotation = useLibrary().quotations.get(id);
  return quotation === undefined ? <UnknownId id={id} /> : <QuoteDetail quotation={quotation} />;
}
