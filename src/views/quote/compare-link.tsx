/** Leads to the wordings of a quotation, set side by side. */
import type { ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { useWords } from '../app-context.ts';

export function CompareLink({ id }: { id: string }): ReactNode {
  return (
    <a className="compare-link" href={formatRoute({ view: 'compare', ids: [id] })}>
      {useWords().quote.compare}
    </a>
  );
}
