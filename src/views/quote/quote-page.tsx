/** One quotation with everything known about it; or, for an id that is none, what became of it. */
import { useEffect, type ReactNode } from 'react';
import { bestWitness } from '../../schema/best-witness.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { UnknownId } from '../states/unknown-id.tsx';
import { QuoteDetail } from './quote-detail.tsx';

export default function QuotePage({ id }: { id: string }): ReactNode {
  const quotation = useLibrary().quotations.get(id);
  const openArticle = useApp((state) => state.openArticle);
  useEffect(() => {
    if (quotation === undefined) return;
    // the words are read by one of their witnesses; the list of them fetches what it shows
    for (const { article } of [bestWitness(quotation), ...quotation.said.evidence])
      void openArticle(article);
  }, [quotation, openArticle]);
  return quotation === undefined ? <UnknownId id={id} /> : <QuoteDetail quotation={quotation} />;
}
