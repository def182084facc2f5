/** One telling of a visit, and what the telling hands on from sentence to sentence. */
import type { DateMention } from '../dates/find-dates.ts';
import type { FoundPerson, PlaceStep, TextRef } from '../found.ts';
import type { LeaderMention } from './find-leaders.ts';

export interface Stop {
  visitor: FoundPerson;
  visitorRef: TextRef;
  steps: PlaceStep[];
  placeRef: TextRef;
  placeBasis: 'explicit' | 'context';
  date: string | null;
  dateRef: TextRef | null;
  dateBasis: 'explicit' | 'relative' | 'context';
  /** The sentence, and which of its paragraph. */
  ref: TextRef;
  sentence: number;
  /** Offset of the verb in the paragraph. */
  at: number;
  /** Told as something past when the article's own visit took place. */
  recollection: boolean;
}

/** What one sentence hands on to the next. */
export interface Thread {
  subject: LeaderMention | null;
  subjectParagraph: number;
  /** The last paragraph in which that one acts, by name or as 他. */
  lastActed: number;
  lastStop: Stop | null;
  /** 今年以来, which dates what the paragraph tells after it. */
  scope: DateMention | null;
}

/** Where a sentence stands in its article. */
export interface Here {
  paragraph: number;
  sentence: number;
  /** The paragraph's text, folded and masked. */
  text: string;
  /** The sentence in it. */
  span: { start: number; end: number };
}
