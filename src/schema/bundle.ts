/**
 * The bundle contract, version 1: every record of `public/collection/` (those of the ledger stand in ledger.ts),
 * with meaning, unit and invariant on each field. These schemas are the single source: the TypeScript types below are
 * inferred from them and `public/schema/` is generated from them.
 */
import * as v from 'valibot';
import { editGrades, editKinds, editSchema } from './edit.ts';
import { civilDate, count, id, localized, span, text } from './primitives.ts';

const nullable = v.nullable;

// ---------------------------------------------------------------- manifest.json

export const manifestSchema = v.object({
  format: v.literal('xiangyu-collection'),
  version: v.literal(1),
  title: localized,
  description: localized,
  /** Records by kind: articles, quotations, visits, places, speakers, themes. */
  counts: v.record(text, count),
  /** Every other file of the bundle by its path inside the bundle folder; `quality.json` (quality.ts) and `contexts.json` (contexts.ts) may be missing. */
  files: v.record(text, v.object({ bytes: count, sha256: text })),
});

// ---------------------------------------------------------------- articles

export const articleSchema = v.object({
  /** Hash of the source file's bytes: the same saved page has the same id under any name. */
  id,
  /** Headline as printed after repair. */
  title: text,
  /** Standing column, e.g. 一见; null where the page names none. */
  column: nullable(text),
  /** Who published the original, e.g. 人民日报客户端. */
  publisher: nullable(text),
  authors: v.array(text),
  /** Where the authors work, as the page says. */
  affiliation: nullable(text),
  /** When the original was published. */
  published: nullable(civilDate),
  /** When this copy was put up, where the page dates it apart from the original. */
  reposted: nullable(civilDate),
  /** Canonical address, http or https. */
  url: nullable(v.pipe(text, v.regex(/^https?:\/\//, 'is not an http(s) address'))),
  /** Name of the site where the copy was found. */
  site: nullable(text),
  script: v.picklist(['Hans', 'Hant']),
  /** False where the page breaks off or goes on elsewhere. */
  complete: v.boolean(),
  source: v.object({ name: text, bytes: count, sha256: text }),
  /** Number of edits in the whole article by kind. */
  repairs: v.record(v.picklist(editKinds), v.optional(count)),
  /** What was left out of the page's text, in UTF-16 code units, by reason. */
  dropped: v.array(v.object({ reason: text, chars: count })),
});

// ---------------------------------------------------------------- quotations

export const quotationKinds = ['speech', 'reported', 'term', 'title'] as const;
/** `intact`: no repair touches the words or the marks around them. */
export const witnessGrades = ['intact', ...editGrades] as const;
export const attributions = ['explicit', 'implicit', 'none'] as const;
export const factNames = ['speaker', 'date', 'place', 'occasion', 'visit', 'visitor'] as const;
/**
 * How the words lead to the fact: they say it, it is reckoned from the publication date, the context says it,
 * or (`cited`) they name a visit and the visit's `citations` say it.
 */
export const evidenceBases = ['explicit', 'relative', 'context', 'cited'] as const;

/** Words of a passage that say a fact. `passage` indexes `passages` of `articles/<article>.json`. */
export const evidenceSchema = v.object({
  fact: v.picklist(factNames),
  article: id,
  passage: count,
  ...span.entries,
  basis: v.picklist(evidenceBases),
});

/** When, where and on what occasion words were said; null is unknown, never a guess. */
export const saidSchema = v.object({
  date: nullable(civilDate),
  /** Place id. */
  place: nullable(id),
  /** Visit id. */
  visit: nullable(id),
  /** Meeting, article or speech at which the words were said, as printed. */
  occasion: nullable(text),
  /** One entry or more for each fact that is not null. */
  evidence: v.array(evidenceSchema),
});

/** One place where an article prints the words. */
export const witnessSchema = v.object({
  article: id,
  /** Index into `passages` of the article's file. */
  passage: count,
  ...span.entries,
  /** `passages[passage].text.slice(start, end)`: as printed after repair, without the marks around it. */
  text,
  kind: v.picklist(quotationKinds),
  /** Speaker id, as this passage says. */
  speaker: nullable(id),
  attribution: v.picklist(attributions),
  /** The verb that introduces the words (强调), a span of the passage. */
  cue: nullable(span),
  /** The words that name the speaker (习近平总书记), a span of the passage. */
  source: nullable(span),
  said: saidSchema,
  /** The least sure repair inside the words or of the marks around them. */
  grade: v.picklist(witnessGrades),
});

/** A fact on which the witnesses of one record differ; each value with the witnesses that give it. */
export const conflictSchema = v.object({
  fact: v.picklist(factNames),
  values: v.array(v.object({ value: text, witnesses: v.array(count) })),
});

export const relationKinds = ['contains', 'within', 'variant'] as const;

export const quotationSchema = v.object({
  /** `q-` and a hash of the folded words and the speaker: survives a rebuild. */
  id,
  kind: v.picklist(quotationKinds),
  /** Reading text: Simplified characters, punctuation beside Chinese set full width. */
  text,
  /** Speaker id. */
  speaker: nullable(id),
  attribution: v.picklist(attributions),
  /** The most specific facts that no witness contradicts. */
  said: saidSchema,
  /** Theme id and the spans of `text` that caused the assignment. */
  themes: v.array(v.object({ theme: id, spans: v.array(span) })),
  /** At least one, in order of publication, then article and position. */
  witnesses: v.pipe(v.array(witnessSchema), v.minLength(1)),
  /** Other quotations that contain this one, lie within it, or differ by a few characters. */
  related: v.array(v.object({ id, relation: v.picklist(relationKinds), difference: count })),
  conflicts: v.array(conflictSchema),
});

// ---------------------------------------------------------------- visits, places, speakers, themes

export const placeLevels = ['province', 'city', 'district', 'town', 'community', 'site'] as const;
export const speakerKinds = ['person', 'role', 'group', 'body', 'document', 'saying'] as const;

/** How well a cited fact stands: two organisations say it, one does, or it is reckoned from what a report says of the trip. */
export const citationConfidences = ['two-sources', 'one-source', 'inferred'] as const;

/** A report outside the collection that says when and where a visit took place. */
export const citationSchema = v.object({
  /** Headline; null where it was not seen. */
  title: nullable(text),
  publisher: nullable(text),
  /** When the report was published. */
  date: nullable(civilDate),
  /** http or https; null where no lasting address is known. */
  url: nullable(v.pipe(text, v.regex(/^https?:\/\//, 'is not an http(s) address'))),
  confidence: v.picklist(citationConfidences),
  /** What the report says, in the words of whoever kept the table. */
  note: nullable(text),
});

/** A fact on which the sources of one visit differ; each value with the evidence and the citations that give it. */
export const visitConflictSchema = v.object({
  fact: v.picklist(factNames),
  values: v.array(
    v.object({
      value: text,
      /** Indices into `evidence`. */
      witnesses: v.array(count),
      /** Indices into `citations`. */
      citations: v.array(count),
    }),
  ),
});

export const visitSchema = v.object({
  /** Readable: `2021-06-07-wentingxiang`; `undated-…` without a date. */
  id,
  /** Speaker id of whoever paid the visit. */
  visitor: id,
  /** Place id. */
  place: id,
  date: nullable(civilDate),
  /** Words of the collection's own pages; empty for a visit that only citations know. */
  evidence: v.array(evidenceSchema),
  /** Reports outside the collection, in the order of their table's ids; empty for a visit that only the pages know. */
  citations: v.array(citationSchema),
  /** Facts, or their last step of precision, that the citations give and no page does. */
  reported: v.array(v.picklist(['visitor', 'place', 'date'])),
  /** Ids of the quotations said there then. */
  quotations: v.array(id),
  /** Dates or places on which pages and citations differ; the pages' own first. */
  conflicts: v.array(visitConflictSchema),
});

export const placeSchema = v.object({
  id,
  /** Name with its class where the pages give it: 枣林西社区. */
  name: text,
  level: v.picklist(placeLevels),
  /** Place id one step up the chain province › city › district › town › community. */
  parent: nullable(id),
  /** GB/T 2260 code and the revision it was taken from, `620105@202012`; null below the coded levels. */
  code: nullable(
    v.pipe(
      text,
      v.regex(/^\d{6}@\d{4,6}$/, 'is not a code with its revision, such as 620105@202012'),
    ),
  ),
  /** Pinyin for the filter: whole and initials, `zaolinxi`, `zlx`. */
  readings: v.array(text),
});

export const speakerSchema = v.object({
  id,
  name: text,
  /** Other names the pages use: 习近平总书记, 总书记. */
  aliases: v.array(text),
  kind: v.picklist(speakerKinds),
  readings: v.array(text),
});

export const themeSchema = v.object({
  id,
  label: localized,
  description: localized,
  /** Words that assign the theme, in Simplified characters. */
  terms: v.array(text),
});

/** `collection.json`: what the table, the facets and the timeline need. */
export const collectionSchema = v.object({
  articles: v.array(articleSchema),
  quotations: v.array(quotationSchema),
  visits: v.array(visitSchema),
  places: v.array(placeSchema),
  speakers: v.array(speakerSchema),
  themes: v.array(themeSchema),
});

// ---------------------------------------------------------------- articles/<id>.json

export const passageSchema = v.object({
  /** Index of the paragraph in the article's body, headings included. */
  paragraph: count,
  /** Where the passage begins in that paragraph's repaired text, in UTF-16 code units. */
  offset: count,
  text,
  edits: v.array(editSchema),
});

export const articleFileSchema = v.object({
  id,
  /** In reading order; they do not overlap. */
  passages: v.array(passageSchema),
});

export type Localized = v.InferOutput<typeof localized>;
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Article = v.InferOutput<typeof articleSchema>;
export type QuotationKind = (typeof quotationKinds)[number];
export type WitnessGrade = (typeof witnessGrades)[number];
export type Attribution = (typeof attributions)[number];
export type FactName = (typeof factNames)[number];
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Said = v.InferOutput<typeof saidSchema>;
export type Witness = v.InferOutput<typeof witnessSchema>;
export type Conflict = v.InferOutput<typeof conflictSchema>;
export type RelationKind = (typeof relationKinds)[number];
export type Quotation = v.InferOutput<typeof quotationSchema>;
export type PlaceLevel = (typeof placeLevels)[number];
export type SpeakerKind = (typeof speakerKinds)[number];
export type Citation = v.InferOutput<typeof citationSchema>;
export type CitationConfidence = (typeof citationConfidences)[number];
export type VisitConflict = v.InferOutput<typeof visitConflictSchema>;
export type Visit = v.InferOutput<typeof visitSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type Theme = v.InferOutput<typeof themeSchema>;
export type Collection = v.InferOutput<typeof collectionSchema>;
export type Passage = v.InferOutput<typeof passageSchema>;
export type ArticleFile = v.InferOutput<typeof articleFileSchema>;
