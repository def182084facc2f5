/**
 * Reads a table of reported visits (CSV, columns below). Every row comes out accepted, or refused with
 * its line and all its reasons; a wrong row does not cost the others.
 */
import { citationConfidences } from '../../schema/bundle.ts';
import type { Citation, CitationConfidence, PlaceLevel } from '../../schema/bundle.ts';
import { dateSpan } from '../../text/civil-date.ts';
import { readCsv } from '../../text/csv.ts';
import type { CsvRecord } from '../../text/csv.ts';
import type { FoundPerson, PlaceStep } from '../found.ts';
import { completeChain } from './complete-chain.ts';
import type { ReportedVisit } from './reported-visit.ts';

export interface RefusedRow {
  line: number;
  /** The row's id where it has one. */
  id: string | null;
  /** English sentences' worth of facts, each naming its column. */
  reasons: string[];
}

export interface VisitsTable {
  accepted: ReportedVisit[];
  refused: RefusedRow[];
}

const sourceColumns = ['title', 'publisher', 'date', 'url'] as const;

/** Columns a table must have, in any order; any other column is left alone. */
export const visitsTableColumns = [
  'id',
  'date',
  'province',
  'city',
  'district',
  'community',
  'level',
  ...sourceColumns.map((column) => `source1_${column}` as const),
  ...sourceColumns.map((column) => `source2_${column}` as const),
  'confidence',
  'note',
] as const;

type Column = (typeof visitsTableColumns)[number];
type Row = Record<Column, string> & { visitor: string };

/** What the column `level` may say, and the level of the place named in the last column that is filled. */
const levels: Record<string, PlaceLevel> = {
  community: 'community',
  village: 'community',
  street: 'community',
  site: 'site',
  town: 'town',
  county: 'district',
  district: 'district',
  city: 'city',
};

/** The column that names the visited place itself, by its level. */
const columnOfLevel: Record<string, 'community' | 'district' | 'city'> = {
  community: 'community',
  site: 'community',
  town: 'community',
  district: 'district',
  city: 'city',
};

/** Municipalities and special regions: province and city at once (GB/T 2260, 11 12 31 50 81 82). */
const municipalities = new Set(['北京', '天津', '上海', '重庆', '香港', '澳门']);

const longestCell = 2000;

/**
 * @param csv the file's text
 * @param visitor who paid the visits of rows without a `visitor` (an optional column)
 */
export function parseVisitsTable(csv: string, visitor: FoundPerson): VisitsTable {
  const { records, faults } = readCsv(csv, true);
  const refused: RefusedRow[] = faults.map(({ line, reason }) => ({
    line,
    id: null,
    reasons: [reason],
  }));
  const accepted: ReportedVisit[] = [];
  const [header, ...rows] = records;
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const headerReasons = checkHeader(names);
  if (header === undefined || headerReasons.length > 0) {
    refused.push({ line: header?.line ?? 1, id: null, reasons: headerReasons });
    return { accepted, refused: refused.sort((a, b) => a.line - b.line) };
  }
  const lineOfId = new Map<string, number>();
  for (const record of rows) {
    const reasons: string[] = [];
    const row = toRow(names, record, reasons);
    const visit = row === null ? null : toVisit(row, record.line, visitor, reasons);
    const earlier = row === null ? undefined : lineOfId.get(row.id);
    if (earlier !== undefined) reasons.push(`id: line ${earlier} has the same`);
    if (visit !== null && reasons.length === 0) {
      accepted.push(visit);
      lineOfId.set(visit.id, record.line);
    } else {
      refused.push({ line: record.line, id: row?.id === '' ? null : (row?.id ?? null), reasons });
    }
  }
  return { accepted, refused: refused.sort((a, b) => a.line - b.line) };
}

function checkHeader(names: readonly string[]): string[] {
  if (names.length === 0) return ['the table is empty'];
  const missing = visitsTableColumns.filter((column) => !names.includes(column));
  const twice = names.filter((name, at) => name !== '' && names.indexOf(name) !== at);
  return [
    ...(missing.length > 0 ? [`columns are missing: ${missing.join(', ')}`] : []),
    ...(twice.length > 0 ? [`columns stand twice: ${twice.join(', ')}`] : []),
  ];
}

function toRow(names: readonly string[], record: CsvRecord, reasons: string[]): Row | null {
  if (record.cells.length !== names.length) {
    reasons.push(`the row has ${record.cells.length} cells, the header ${names.length}`);
    return null;
  }
  const row = { visitor: '' } as Row;
  names.forEach((name, at) => {
    const cell = record.cells[at] ?? '';
    if (cell.length > longestCell) reasons.push(`${name}: longer than ${longestCell} characters`);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u001f\u007f\ufffd]/.test(cell))
      reasons.push(`${name}: holds a control character`);
    row[name as Column] = cell.trim();
  });
  return row;
}

function toVisit(
  row: Row,
  line: number,
  visitor: FoundPerson,
  reasons: string[],
): ReportedVisit | null {
  if (row.id === '') reasons.push('id: empty');
  if (row.date === '') reasons.push('date: empty');
  else if (dateSpan(row.date) === null) reasons.push(`date: ${notDate(row.date)}`);
  const confidence = citationConfidences.find((known) => known === row.confidence);
  if (confidence === undefined) {
    reasons.push(`confidence: “${row.confidence}” is none of ${citationConfidences.join(', ')}`);
  }
  const place = toPlace(row, reasons);
  const citations = confidence === undefined ? [] : toCitations(row, confidence, reasons);
  if (reasons.length > 0) return null;
  const who: FoundPerson =
    row.visitor === '' || row.visitor === visitor.name
      ? visitor
      : { name: row.visitor, kind: 'person', aliases: [] };
  return { id: row.id, line, visitor: who, date: row.date, place, citations };
}

function toPlace(row: Row, reasons: string[]): PlaceStep[] {
  const level = levels[row.level];
  if (row.province === '') reasons.push('province: empty');
  if (level === undefined) {
    reasons.push(`level: “${row.level}” is none of ${Object.keys(levels).join(', ')}`);
    return [];
  }
  const column = columnOfLevel[level] ?? 'community';
  if (row[column] === '') reasons.push(`${column}: empty, but level is ${row.level}`);
  const below = {
    city: ['district', 'community'],
    district: ['community'],
    community: [],
  } as const;
  for (const finer of below[column]) {
    if (row[finer] !== '') reasons.push(`${finer}: filled, but level is ${row.level}`);
  }
  const steps: PlaceStep[] = [];
  const add = (name: string, at: PlaceLevel): void => {
    if (name !== '') steps.push({ name, level: at, code: null });
  };
  add(row.province, 'province');
  const cityIsProvince =
    municipalities.has(row.province) && row.city.replace(/市$/, '') === row.province;
  if (!cityIsProvince || level === 'city') add(row.city, 'city');
  add(row.district, 'district');
  add(row.community, level === 'town' || level === 'site' ? level : 'community');
  return completeChain(steps);
}

function toCitations(row: Row, confidence: CitationConfidence, reasons: string[]): Citation[] {
  const citations: Citation[] = [];
  for (const source of ['source1', 'source2'] as const) {
    const [title, publisher, date, url] = sourceColumns.map(
      (column) => row[`${source}_${column}`] || null,
    ) as [string | null, string | null, string | null, string | null];
    if (date !== null && dateSpan(date) === null) {
      reasons.push(`${source}_date: ${notDate(date)}`);
    }
    if (url !== null && !isWebAddress(url)) {
      reasons.push(`${source}_url: “${url}” is not an http(s) address`);
    }
    if (title !== null || publisher !== null) {
      citations.push({ title, publisher, date, url, confidence, note: row.note || null });
    } else if (date !== null || url !== null) {
      reasons.push(`${source}: neither title nor publisher`);
    }
  }
  if (citations.length === 0) reasons.push('source1: no report is named');
  return citations;
}

function notDate(cell: string): string {
  return `“${cell}” is not a day, month or year of the calendar (YYYY-MM-DD, YYYY-MM, YYYY)`;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(url) && URL.canParse(url);
}
