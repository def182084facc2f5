/**
 * The long fields of all documents, folded, in one string: `text`, a line break, `context`, a line
 * break. One string is scanned several times faster than 100,000, and a term cannot cross a line break.
 */
import { fold } from '../text/fold.ts';
import type { SearchDocument } from './documents.ts';

/** Which long fields are looked at. */
export type Region = 'text' | 'context' | 'both' | 'none';

export interface FoldedTexts {
  readonly text: string;
  readonly documents: number;
  /** Document d is `text.slice(starts[d], starts[d + 1])`, its context begins at `contexts[d]`. */
  readonly starts: Uint32Array;
  readonly contexts: Uint32Array;
  /** Whether the document's region holds `term`. */
  holds(document: number, term: string, region: Region): boolean;
  /** All documents whose region holds `term`, ascending. */
  scan(term: string, region: Region): number[];
}

/** Folded by `step`, a slice of documents at a time; `finish` does the rest at once. */
export interface FoldedTextsBuilder {
  /** Folds the documents that have come to the list since, while more are still to come. */
  follow(): void;
  step(documents: number): FoldedTexts | null;
  finish(): FoldedTexts;
}

/**
 * One table for all code units: half the time of folding string by string. It folds as `fold` does,
 * because it is made by `fold`.
 */
let unitTable: Uint16Array | null = null;
function unitFoldings(): Uint16Array {
  if (unitTable === null) {
    unitTable = new Uint16Array(0x10000);
    for (let unit = 0; unit < 0x10000; unit++) {
      unitTable[unit] = fold(String.fromCharCode(unit)).charCodeAt(0);
    }
  }
  return unitTable;
}

/** `documents` may grow until `step` or `finish` is called. */
export function foldTexts(documents: readonly SearchDocument[]): FoldedTextsBuilder {
  const starts: number[] = [];
  const contexts: number[] = [];
  const table = unitFoldings();
  const parts: string[] = [];
  let units = new Uint16Array(1 << 16);
  let used = 0;
  let length = 0;
  let next = 0;
  let done: FoldedTexts | null = null;

  function append(printed: string): void {
    if (used + printed.length + 1 > units.length) flush();
    if (printed.length + 1 > units.length) units = new Uint16Array(printed.length + 1);
    for (let i = 0; i < printed.length; i++) units[used++] = table[printed.charCodeAt(i)] as number;
    units[used++] = 10;
    length += printed.length + 1;
  }
  function flush(): void {
    // Applied in short runs: arguments of a call are limited.
    for (let at = 0; at < used; at += 8192) {
      parts.push(String.fromCharCode(...units.subarray(at, Math.min(used, at + 8192))));
    }
    used = 0;
  }

  function foldTo(end: number): void {
    for (; next < end; next++) {
      const { text = '', context = '' } = documents[next] ?? {};
      starts.push(length);
      append(text);
      contexts.push(length);
      if (context !== '') append(context);
    }
  }

  function step(slice: number): FoldedTexts | null {
    if (done !== null) return done;
    foldTo(Math.min(documents.length, next + slice));
    if (next < documents.length) return null;
    flush();
    starts.push(length);
    done = foldedTexts(
      parts.join(''),
      Uint32Array.from(starts),
      Uint32Array.from(contexts),
      documents.length,
    );
    parts.length = 0;
    units = new Uint16Array(0);
    return done;
  }
  return {
    follow() {
      foldTo(documents.length);
    },
    step,
    finish: () => step(documents.length) as FoldedTexts,
  };
}

function foldedTexts(
  text: string,
  starts: Uint32Array,
  contexts: Uint32Array,
  documents: number,
): FoldedTexts {
  const from = (document: number, region: Region): number =>
    (region === 'context' ? contexts[document] : starts[document]) as number;
  const to = (document: number, region: Region): number =>
    (region === 'text' ? contexts[document] : starts[document + 1]) as number;

  function scan(term: string, region: Region): number[] {
    const hits: number[] = [];
    if (region === 'none') return hits;
    let document = 0;
    for (let at = text.indexOf(term); at >= 0;) {
      document = documentAt(starts, at, document, documents);
      if (region === 'both') {
        hits.push(document);
        at = text.indexOf(term, to(document, 'both'));
      } else if (at < from(document, region)) {
        at = text.indexOf(term, from(document, region));
      } else {
        if (at < to(document, region)) hits.push(document);
        at = text.indexOf(term, to(document, 'both'));
      }
    }
    return hits;
  }
  return {
    text,
    documents,
    starts,
    contexts,
    scan,
    holds: (document, term, region) =>
      region !== 'none' && text.slice(from(document, region), to(document, region)).includes(term),
  };
}

/** The document in which `at` lies, looked for from `low` on: by doubling steps, then by halves. */
function documentAt(starts: Uint32Array, at: number, low: number, documents: number): number {
  let step = 1;
  let high = low + 1;
  while (high < documents && (starts[high] as number) <= at) {
    low = high;
    high += step;
    step *= 2;
  }
  high = Math.min(high, documents);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
