/** While the ledger is on its way, and where it did not come. */
import type { ReactNode } from 'react';
import { useApp, useWords } from '../app-context.ts';

export function AskingLedger({ failed }: { failed: boolean }): ReactNode {
  const words = useWords();
  const openLedger = useApp((state) => state.openLedger);
  if (failed) {
    return (
      <div role="alert" className="prose">
        <h1 tabIndex={-1}>{words.unknownId.notFound}</h1>
        <p>{words.unknownId.notChecked}</p>
        <button type="button" className="button-main" onClick={() => void openLedger()}>
          {words.failure.retry}
        </button>
      </div>
    );
  }
  return (
    <p role="status" className="prose quiet">
      {words.unknownId.checking}
    </p>
  );
}
