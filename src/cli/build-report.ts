/** What the builder says at the end: nothing that was read is left out of it in silence. */
import type { BuiltCollection, ReadPage } from '../pipeline/build-collection.ts';
import { count, inOrder, tally } from './report-words.ts';

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

/** Above this many the report sums up instead of listing each page, and names only so many skipped files. */
const LISTED = 40;

export function buildReport({ built, pages, refused, skipped, table }: ReportInput): string[] {
  const again = duplicates(pages);
  const rows: [label: string, text: string][] = [
    [
      'read',
      `${count(pages.length, 'page')}, ${refused.length} refused, ${skipped.length} skipped`,
    ],
    ['repaired', repairs(pages) || 'nothing'],
    ['dropped', dropped(pages) || 'nothing'],
    ...(table === null ? [] : [visitsTable(table.accepted.length, table.refused.length)]),
    ['found', found(built)],
  ];
  return [
    ...(pages.length > LISTED ? [] : pages.flatMap(pageLines)),
    ...section('Read once, since the bytes are the same', again),
    ...section(
      'Refused',
      refused.map(({ name, reason }) => `${name}: ${reason}`),
    ),
    ...section('Skipped', briefly(skipped.map(({ name, reason }) => `${name}: ${reason}`))),
    ...section(
      'Refused rows of the visits table',
      (table?.refused ?? []).map(({ line, reasons }) => `line ${line}: ${reasons.join('; ')}`),
    ),
    'In all',
    ...rows.map(([label, text]) => `  ${label.padEnd(9)} ${text}`),
  ];
}

function visitsTable(accepted: number, refused: number): [label: string, text: string] {
  return ['visits', `${count(accepted, 'row')} of the table taken, ${refused} refused`];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ''];
}

function briefly(lines: readonly string[]): string[] {
  const more = lines.length - LISTED;
  return more <= 0 ? [...lines] : [...lines.slice(0, LISTED), `and ${more} more`];
}

function pageLines(page: ReadPage): string[] {
  const { metadata, paragraphs } = page.article;
  const { quotations, visits } = page.findings;
  const facts = [
    metadata.publisher ?? 'publisher unknown',
    metadata.published ?? 'date unknown',
    metadata.script === 'Hant' ? 'Traditional' : 'Simplified',
    metadata.complete ? 'complete' : 'incomplete',
    count(paragraphs.length, 'paragraph'),
  ];
  const rows = [
    ['repaired', repairs([page])],
    ['dropped', dropped([page])],
    ['found', inOrder([...kinds(quotations), [count(visits.length, 'visit'), visits.length]])],
  ];
  return [
    `${metadata.source.name} (${metadata.id})`,
    `  ${metadata.title}`,
    `  ${facts.join(', ')}`,
    ...rows.flatMap(([label = '', text = '']) =>
      text === '' ? [] : [`  ${label.padEnd(9)} ${text}`],
    ),
    '',
  ];
}

function duplicates(pages: readonly ReadPage[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ article: { metadata } }) => {
    const earlier = first.get(metadata.id);
    if (earlier !== undefined) return [`${metadata.source.name}: as ${earlier}`];
    first.set(metadata.id, metadata.source.name);
    return [];
  });
}

/** `273 glosses, 22 shifted bytes (15 exact, 3 pinned, 4 gaps)`: one entry for each run that was repaired. */
function repairs(pages: readonly ReadPage[]): string {
  const edits = pages.flatMap(({ article }) => article.paragraphs.flatMap((one) => one.edits));
  const names = {
    byteshift: 'shifted stretch',
    gloss: 'gloss',
    markup: 'piece of markup',
    linebreak: 'broken line',
    width: 'width',
  };
  return inOrder(
    [...tally(edits.map(({ kind }) => kind))].map(([kind, n]): [string, number] => {
      const grades = [...tally(edits.flatMap((edit) => (edit.kind === kind ? [edit.grade] : [])))];
      const sure = grades.every(([grade]) => grade === 'exact');
      const words = grades.map(([grade, m]): [string, number] => [`${m} ${grade}`, m]);
      return [`${count(n, names[kind])}${sure ? '' : ` (${inOrder(words)})`}`, n];
    }),
  );
}

function dropped(pages: readonly ReadPage[]): string {
  const chars = new Map<string, number>();
  for (const { article } of pages)
    for (const { reason, chars: n } of article.metadata.dropped)
      chars.set(reason, (chars.get(reason) ?? 0) + n);
  const total = [...chars.values()].reduce((sum, n) => sum + n, 0);
  if (total === 0) return '';
  return `${count(total, 'character')}: ${inOrder([...chars].map(([reason, n]) => [`${n} ${reason}`, n]))}`;
}

function kinds(quotations: readonly { kind: string }[]): [string, number][] {
  const names: Record<string, string> = { speech: 'speech', reported: 'reported' };
  return [...tally(quotations.map(({ kind }) => kind))].map(([kind, n]) => [
    names[kind] === undefined ? count(n, kind) : `${n} ${kind}`,
    n,
  ]);
}

function found({ collection }: BuiltCollection): string {
  const { articles, quotations, visits, places, speakers } = collection;
  const undated = visits.filter(({ date }) => date === null).length;
  return [
    count(articles.length, 'article'),
    ...(quotations.length === 0
      ? ['no quotation']
      : [`${count(quotations.length, 'quotation')} (${inOrder(kinds(quotations))})`]),
    count(visits.length, 'visit') + (undated === 0 ? '' : ` (${undated} undated)`),
    count(places.length, 'place'),
    count(speakers.length, 'speaker'),
  ].join(', ');
}
