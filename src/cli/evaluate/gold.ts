/** Gold of either shape, read into one: saved pages (quotations by text) and sections (quotations by offset). */
import type { QuotationKind } from '../../schema/bundle.ts';

export interface GoldQuote {
  text: string;
  kind: QuotationKind;
  speaker: string | null;
  place: string | null;
  date: string | null;
  /** Other dates that are right too. */
  dateAlt: string[];
  /** A careful reader could differ. */
  hard: boolean;
  /** Offsets in the section's text, in UTF-16 code units; null for saved pages. */
  span: { start: number; end: number } | null;
}

export interface GoldVisit {
  place: string;
  /** Deepest named part first; empty where only `place` is given. */
  parts: string[];
  /** The place by its other name, where a note gives one: A = B. */
  otherNames: string[];
  date: string | null;
  dateAlt: string[];
  /** Neither missed nor wrong. */
  optional: boolean;
}

export interface GoldReported {
  start: number;
  end: number;
  text: string;
  speaker: string;
}

export interface GoldMetadata {
  title: string | null;
  column: string | null;
  publisher: string | null;
  published: string | null;
  site: string | null;
  reposted: string | null;
  author: string | null;
  affiliation: string | null;
  script: string | null;
  complete: boolean | null;
  /** Names of the fields the gold gives, null values included. */
  given: string[];
  first: string | null;
  last: string | null;
  absent: string[];
}

export interface GoldPage {
  id: string;
  /** Saved page to read, relative to the folder of pages; null for a section that brings its text. */
  file: string | null;
  title: string;
  /** Date of broadcast or publication. */
  date: string | null;
  /** Paragraphs joined by line feeds; null for saved pages. */
  text: string | null;
  quotes: GoldQuote[];
  visits: GoldVisit[];
  /** Null where the gold does not list reported speech. */
  reported: GoldReported[] | null;
  /** Null for sections. */
  metadata: GoldMetadata | null;
}

type Json = Record<string, unknown>;

/** One page per line. Throws with the line number where a line is not an object with an id. */
export function parseGold(lines: string): GoldPage[] {
  const pages: GoldPage[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      throw new Error(`Line ${index + 1} of the gold is not JSON.`);
    }
    if (!isObject(row) || typeof row['id'] !== 'string') {
      throw new Error(`Line ${index + 1} of the gold has no id.`);
    }
    pages.push(readPage(row, row['id']));
  }
  return pages;
}

function readPage(row: Json, id: string): GoldPage {
  const text = string(row['text']);
  const toUnits = text === null ? null : unitOffsets(text);
  const span = (entry: Json): { start: number; end: number } | null => {
    const { start, end } = entry;
    if (toUnits === null || typeof start !== 'number' || typeof end !== 'number') return null;
    return { start: toUnits(start), end: toUnits(end) };
  };
  const quotes = objects(row['quotes']).map((entry): GoldQuote => ({
    text: string(entry['text']) ?? '',
    kind: (string(entry['kind']) ?? 'term') as QuotationKind,
    speaker: string(entry['speaker']),
    place: string(entry['place']),
    date: string(entry['date']),
    dateAlt: strings(entry['dateAlt']),
    hard: entry['hard'] === true,
    span: span(entry),
  }));
  return {
    id,
    file: text === null ? string(row['file']) : null,
    title: string(row['title']) ?? '',
    date: string(row['date']) ?? string(row['published']),
    text,
    quotes,
    visits: objects(row['visits']).map((entry) => ({
      place: string(entry['place']) ?? '',
      parts: ['community', 'district', 'city', 'province'].flatMap(
        (level) => string((entry['placeParts'] as Json | undefined)?.[level]) ?? [],
      ),
      otherNames: /^[^=]+ = ([^,;(]+)/.exec(string(entry['note']) ?? '')?.slice(1) ?? [],
      date: string(entry['date']),
      dateAlt: strings(entry['dateAlt']),
      optional: entry['optional'] === true,
    })),
    reported:
      row['reported'] === undefined
        ? null
        : objects(row['reported']).flatMap((entry) => {
            const at = span(entry);
            return at === null
              ? []
              : [
                  {
                    ...at,
                    text: string(entry['text']) ?? '',
                    speaker: string(entry['speaker']) ?? '',
                  },
                ];
          }),
    metadata: text === null ? readMetadata(row) : null,
  };
}

const fields = [
  'title',
  'column',
  'publisher',
  'published',
  'site',
  'reposted',
  'author',
  'affiliation',
  'script',
] as const;

function readMetadata(row: Json): GoldMetadata {
  const values = Object.fromEntries(fields.map((field) => [field, string(row[field])])) as Record<
    (typeof fields)[number],
    string | null
  >;
  return {
    ...values,
    complete: typeof row['complete'] === 'boolean' ? row['complete'] : null,
    given: [...fields, 'complete'].filter((field) => field in row),
    first: string(row['first']),
    last: string(row['last']),
    absent: strings(row['absent']),
  };
}

/** Gold counts code points; the page counts UTF-16 code units. */
function unitOffsets(text: string): (codePoints: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (at) => at;
  const units = [0];
  for (const char of text) units.push((units.at(-1) ?? 0) + char.length);
  return (at) => units[at] ?? text.length;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
function string(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
