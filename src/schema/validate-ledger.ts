/** The ledger of ids against the collection: every id ever published can still be told of. */
import type { Collection } from './bundle.ts';
import type { Ledger } from './ledger.ts';
import type { Problem } from './problem.ts';

export function checkLedger(ledger: Ledger, collection: Collection, problems: Problem[]): void {
  const published = {
    quotation: new Set(collection.quotations.map(({ id }) => id)),
    visit: new Set(collection.visits.map(({ id }) => id)),
    article: new Set(collection.articles.map(({ id }) => id)),
  };
  const key = (record: string, id: string): string => `${record} ${id}`;
  const states = new Map<string, string>();
  for (const entry of ledger.entries) {
    const record = `ledger entry ${entry.id}`;
    if (states.has(key(entry.record, entry.id))) {
      problems.push({ record, field: 'id', message: `stands twice for one ${entry.record}` });
    }
    states.set(key(entry.record, entry.id), entry.state);
    const there = published[entry.record].has(entry.id);
    if (there !== (entry.state === 'live')) {
      const message = there ? 'but the collection has it' : 'but the collection does not have it';
      problems.push({ record, field: 'state', message: `is ${entry.state}, ${message}` });
    }
  }
  for (const { id, record, state, to } of ledger.entries) {
    if (state === 'alias' && (to === undefined || states.get(key(record, to)) !== 'live')) {
      const message = `of an alias is ${to ?? 'missing'}, which is no live ${record}`;
      problems.push({ record: `ledger entry ${id}`, field: 'to', message });
    }
  }
  for (const [record, ids] of Object.entries(published)) {
    for (const id of ids) {
      if (states.has(key(record, id))) continue;
      problems.push({ record: `${record} ${id}`, field: 'id', message: 'is not in the ledger' });
    }
  }
}
