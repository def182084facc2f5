/**
 * What the extraction steps hand each other: findings in one article, located by paragraph and
 * UTF-16 offsets in that paragraph's repaired text. Assembly turns them into the bundle's records.
 */
import type {
  Attribution,
  FactName,
  PlaceLevel,
  QuotationKind,
  SpeakerKind,
} from '../schema/bundle.ts';

/** A stretch of one paragraph of a `RawArticle`. */
export interface TextRef {
  paragraph: number;
  start: number;
  end: number;
}

/** Words that say a fact, and how they lead to it. */
export interface FoundEvidence {
  fact: FactName;
  ref: TextRef;
  basis: 'explicit' | 'relative' | 'context';
}

/** Who speaks, visits or is quoted; `name` in Simplified characters, resolved (习近平, not 总书记). */
export interface FoundPerson {
  name: string;
  kind: SpeakerKind;
  /** Forms the page uses for the person: 习近平总书记, 总书记 (Simplified). Pronouns are left out. */
  aliases: string[];
}

export interface FoundQuotation {
  /** Inside the marks; for `reported`, the reported words. */
  ref: TextRef;
  kind: QuotationKind;
  speaker: FoundPerson | null;
  attribution: Attribution;
  /** Verb that introduces the words; same paragraph as `ref`, or null. */
  cue: TextRef | null;
  /** Words that name the speaker, in whatever paragraph they stand, or null. */
  source: TextRef | null;
  /** Occasion as printed (中央政治局第十五次集体学习), with its words. */
  occasion: { name: string; ref: TextRef } | null;
  /** False where a mark is missing, reversed or belongs to a damaged stretch. */
  marksIntact: boolean;
}

/** One step of a place chain, largest first: 甘肃 province › 兰州 city › 安宁区 district › 枣林西社区 community. */
export interface PlaceStep {
  name: string;
  level: PlaceLevel;
  /** GB/T 2260 code with its revision where the gazetteer knows the step. */
  code: string | null;
}

export interface FoundVisit {
  visitor: FoundPerson;
  /** Chain as far as the text or the gazetteer decides it; never empty. */
  place: PlaceStep[];
  /** EDTF, or null where the page does not say. */
  date: string | null;
  /** Other dates the same article gives for the same visit. */
  otherDates: string[];
  /** Paragraph and span of the sentence that reports the visit. */
  ref: TextRef;
  evidence: FoundEvidence[];
}

/** Where and when a quotation was said, as its article tells; each fact with its words. */
export interface FoundSaid {
  date: string | null;
  place: PlaceStep[] | null;
  /** Index into the article's visits. */
  visit: number | null;
  occasion: string | null;
  evidence: FoundEvidence[];
}
