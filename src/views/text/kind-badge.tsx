/** Says what a quotation is where it is not somebody's own words; reported speech always says so. */
import type { ReactNode } from 'react';
import type { QuotationKind } from '../../schema/bundle.ts';
import { useWords } from '../app-context.ts';

export function KindBadge({ kind }: { kind: QuotationKind }): ReactNode {
  const words = useWords();
  if (kind === 'speech') return null;
  const label = kind === 'reported' ? words.reportedBadge : words.kinds[kind];
  return <span className={`kind-badge kind-${kind}`}>{label}</span>;
}
