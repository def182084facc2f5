/** One marked quotation on its way to a kind and a speaker. */
import type { Attribution, QuotationKind } from '../../schema/bundle.ts';
import type { Span } from '../../schema/primitives.ts';
import type { TextRef } from '../found.ts';
import type { ContentShape } from './content-shape.ts';
import type { Governor } from './govern.ts';
import type { Named } from './people.ts';
import type { QuoteSpan } from './quote-spans.ts';
import type { ReadParagraph } from './read-paragraph.ts';

/** How far from a quotation, in characters, its sentence is looked at: longer ones are no sentences. */
export const reach = 600;

export interface Classified {
  paragraph: ReadParagraph;
  quote: QuoteSpan;
  shape: ContentShape;
  kind: QuotationKind;
  /** Stands without a cue: `sentence` is speech whoever said it, `phrase` only if a speaker is found. */
  free: 'sentence' | 'phrase' | null;
  cue: Span | null;
  place: Governor['place'] | null;
  who: Named | null;
  source: TextRef | null;
  attribution: Attribution;
  /** Where the lead-in ends that names speaker and occasion, if not before the quotation itself. */
  leadIn: { paragraph: ReadParagraph; at: number } | null;
}
