/**
 * Comma-separated values after RFC 4180, read strictly and written for spreadsheets. A broken record
 * is reported with its line and reading goes on at the next line, so that one stray quote costs one row.
 */

export interface CsvRecord {
  /** Line of the file on which the record begins, from 1. */
  line: number;
  cells: string[];
}

export interface CsvFault {
  line: number;
  reason: string;
}

/** Longest record in UTF-16 code units: keeps a file of stray quotes from being read again and again. */
const longestRecord = 100_000;

type Scan = { cells: string[]; end: number } | { reason: string };

/**
 * Reads `csv` (with or without a byte order mark; lines end in CRLF, LF or CR). Empty lines are skipped.
 * @param oneLine for tables whose cells hold no line breaks: a quote left open costs its own row and not
 *   the rows up to the next quote
 */
export function readCsv(
  csv: string,
  oneLine = false,
): { records: CsvRecord[]; faults: CsvFault[] } {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let at = csv.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (at < csv.length) {
    const scan = scanRecord(csv, at, oneLine);
    let end: number;
    if ('reason' in scan) {
      faults.push({ line, reason: scan.reason });
      end = endOfLine(csv, at);
    } else {
      if (scan.end > at) records.push({ line, cells: scan.cells });
      end = scan.end;
    }
    const next = skipBreak(csv, end);
    line += countBreaks(csv, at, next);
    at = next;
  }
  return { records, faults };
}

function scanRecord(csv: string, start: number, oneLine: boolean): Scan {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    if (at - start > longestRecord) return { reason: 'the row is too long' };
    let cell = '';
    if (csv[at] === '"') {
      for (at++; ; at++) {
        const close = csv.indexOf('"', at);
        if (close === -1) return { reason: 'a quoted cell is never closed' };
        if (close - start > longestRecord) return { reason: 'a quoted cell is too long' };
        cell += csv.slice(at, close);
        if (oneLine && /[\r\n]/.test(cell))
          return { reason: 'a quoted cell is not closed on its line' };
        at = close + 1;
        if (csv[at] !== '"') break;
        cell += '"';
      }
      if (at < csv.length && csv[at] !== ',' && !isBreak(csv[at])) {
        return { reason: 'text follows a closing quotation mark' };
      }
    } else {
      const from = at;
      while (at < csv.length && csv[at] !== ',' && !isBreak(csv[at])) {
        if (csv[at] === '"') return { reason: 'a quotation mark stands inside an unquoted cell' };
        at++;
      }
      cell = csv.slice(from, at);
    }
    cells.push(cell);
    if (csv[at] !== ',') return { cells, end: at };
    at++;
  }
}

function isBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

function endOfLine(csv: string, from: number): number {
  let at = from;
  while (at < csv.length && !isBreak(csv[at])) at++;
  return at;
}

function skipBreak(csv: string, at: number): number {
  return csv[at] === '\r' && csv[at + 1] === '\n' ? at + 2 : at + 1;
}

function countBreaks(csv: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to && at < csv.length; at++) {
    if (csv[at] === '\n' || (csv[at] === '\r' && csv[at + 1] !== '\n')) breaks++;
  }
  return breaks;
}

/**
 * Writes rows with a byte order mark (without one, spreadsheets read Chinese in a legacy code page) and
 * CRLF. Every cell passes `guardFormula`.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => {
    const line = row.map((cell) => quoteCell(guardFormula(cell))).join(',');
    return line === '' ? '""' : line; // a row of one empty cell is not an empty line
  });
  return '\ufeff' + lines.map((line) => line + '\r\n').join('');
}

/**
 * Puts an apostrophe before what a spreadsheet would run as a formula: cells that begin, after blanks
 * and invisible characters, with = + - @ or their full-width twins, or with a tab or line break
 * (OWASP, CSV Injection).
 */
export function guardFormula(cell: string): string {
  return /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell;
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
