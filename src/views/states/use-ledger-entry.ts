/** Looks up in the ledger what became of an id that the collection does not have. */
import { useEffect } from 'react';
import type { LedgerEntry } from '../../schema/ledger.ts';
import { useApp } from '../app-context.ts';

/** `entry` null: the ledger does not know the id, or the collection has no ledger. */
export type LedgerAnswer =
  { tag: 'asking' | 'failed' } | { tag: 'answered'; entry: LedgerEntry | null };

/** Has the ledger fetched, once for all. */
export function useLedgerEntry(record: LedgerEntry['record'], id: string): LedgerAnswer {
  const state = useApp((app) => app.ledger);
  const openLedger = useApp((app) => app.openLedger);
  useEffect(() => void openLedger(), [openLedger]);
  switch (state.tag) {
    case 'unasked':
    case 'loading':
      return { tag: 'asking' };
    case 'failed':
      return { tag: 'failed' };
    case 'absent':
      return { tag: 'answered', entry: null };
    case 'ready': {
      const { entries } = state.ledger;
      const entry = entries.find((one) => one.record === record && one.id === id);
      return { tag: 'answered', entry: entry ?? null };
    }
  }
}
