/** What the builder says at the end: nothing that was read is left out of it in silence. */
import type { BuiltCollection, ReadPage } from '../pipeline/build-collection.ts';

export interface ReportInput {
  built: BuiltCollection;
  pages: readonly ReadPage[];
  refused: readonly { name: string; reason: string }[];
  skipped: readonly { name: string; reason: string }[];
  table: {
    accepted: readonly unknown[];
    refused: readonly { line: number; reasons: readonly string[] }[];
  } | null;
}

/** Above this many pages the report sums up instead of listing each page. */
const LISTED_PAGES = 40;

export function buildReport(input: ReportInput): string[] {
  const { built, pages, refused, skipped, table } = input;
  return [
    ...(pages.length <= LISTED_PAGES ? pages.flatMap(pageLines) : []),
    ...duplicates(pages),
    ...refused.map(({ name, reason }) => `refused ${name}: ${reason}`),
    ...skipped.map(({ name, reason }) => `skipped ${name}: ${reason}`),
    ...(table?.refused ?? []).map(
      ({ line, reasons }) => `refused visit, line ${line}: ${reasons.join('; ')}`,
    ),
    `read: ${pages.length} pages; refused: ${refused.length}; skipped: ${skipped.length}`,
    `repaired: ${sumUp(countRepairs(pages)) || 'nothing'}`,
    `dropped (characters): ${sumUp(countDropped(pages)) || 'nothing'}`,
    ...(table === null
      ? []
      : [`visits table: ${table.accepted.length} rows accepted, ${table.refused.length} refused`]),
    `found: ${sumUp(countFound(built))}`,
  ];
}

function pageLines({ article: { metadata, paragraphs } }: ReadPage): string[] {
  const facts = [
    metadata.publisher ?? 'publisher unknown',
    metadata.published ?? 'date unknown',
    metadata.script === 'Hant' ? 'Traditional' : 'Simplified',
    metadata.complete ? 'complete' : 'incomplete',
    `${paragraphs.length} paragraphs`,
  ];
  return [
    `read ${metadata.source.name} as ${metadata.id}: ${metadata.title} (${facts.join(', ')})`,
  ];
}

function duplicates(pages: readonly ReadPage[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ article: { metadata } }) => {
    const earlier = first.get(metadata.id);
    if (earlier !== undefined)
      return [`same bytes as ${earlier}, counted once: ${metadata.source.name}`];
    first.set(metadata.id, metadata.source.name);
    return [];
  });
}

function countRepairs(pages: readonly ReadPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { article } of pages) {
    for (const { edits } of article.paragraphs) {
      for (const { kind, grade } of edits) add(counts, `${kind} ${grade}`, 1);
    }
  }
  return counts;
}

function countDropped(pages: readonly ReadPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { article } of pages) {
    for (const { reason, chars } of article.metadata.dropped) add(counts, reason, chars);
  }
  return counts;
}

function countFound({ collection }: BuiltCollection): Map<string, number> {
  const counts = new Map<string, number>();
  add(counts, 'articles', collection.articles.length);
  for (const { kind } of collection.quotations) add(counts, kind, 1);
  add(counts, 'visits', collection.visits.length);
  add(counts, 'undated visits', collection.visits.filter(({ date }) => date === null).length);
  add(counts, 'places', collection.places.length);
  add(counts, 'speakers', collection.speakers.length);
  return counts;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function sumUp(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([key, count]) => `${key} ${count}`).join(', ');
}
