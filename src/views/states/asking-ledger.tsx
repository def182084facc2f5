/** While the ledger is on its way. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export function AskingLedger(): ReactNode {
  return (
    <p role="status" className="prose quiet">
      {useWords().unknownId.checking}
    </p>
  );
}
