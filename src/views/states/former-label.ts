/** What the ledger remembers of a record by, set as what it is: only words somebody spoke look spoken. */
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { quoteMarks } from '../text/quote-marks.ts';

type Remembered = Pick<LedgerEntry, 'record' | 'label' | 'kind'>;

/** Entries written before ledgers kept the kind of a quotation show its words without marks. */
export function formerLabel({ record, label, kind }: Remembered, words: Dictionary): string {
  if (record === 'visit') return label;
  if (record === 'article') return `《${label}》`;
  if (kind === undefined) return label;
  const [open, close] = quoteMarks[kind];
  const marked = `${open}${label}${close}`;
  if (kind === 'speech' || kind === 'title') return marked;
  const what = kind === 'reported' ? words.reportedBadge : words.kinds[kind];
  return `${marked}${words.unknownId.inBrackets(what)}`;
}
