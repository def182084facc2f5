/** `ledger.json`: every id ever published and what became of it, so that no link ends in silence. */
import * as v from 'valibot';
import { quotationKinds } from './bundle.ts';
import { id, text } from './primitives.ts';

/** What became of one id. */
export const ledgerEntrySchema = v.object({
  id,
  record: v.picklist(['quotation', 'visit', 'article']),
  state: v.picklist(['live', 'alias', 'gone']),
  /** For an alias: the id that took its place. */
  to: v.optional(id),
  /** The first words of the quotation, the title of the article, the place of the visit. */
  label: text,
  /** Of a quotation: hash of its whole folded words, kind and speaker when it was last live. */
  words: v.optional(text),
  kind: v.optional(v.picklist(quotationKinds)),
  speaker: v.optional(v.nullable(id)),
});

/** Every id ever published. Entries are only added; a state may go from live to alias or gone, and back. */
export const ledgerSchema = v.object({
  format: v.literal('xiangyu-ledger'),
  version: v.literal(1),
  entries: v.array(ledgerEntrySchema),
});

export type LedgerEntry = v.InferOutput<typeof ledgerEntrySchema>;
export type Ledger = v.InferOutput<typeof ledgerSchema>;
