/** The marks a kind is printed between. Reported speech has none: it is not anybody's very words. */
import type { QuotationKind } from '../../schema/bundle.ts';

export const quoteMarks: Readonly<Record<QuotationKind, readonly [open: string, close: string]>> = {
  speech: ['“', '”'],
  reported: ['', ''],
  term: ['“', '”'],
  title: ['《', '》'],
};
