/**
 * The query language, read in one place: spaces AND; `“…”`, `「…」` or `"…"` a phrase; a leading minus
 * excludes; `OR` or `|` either, binding closer than AND. What does not parse is searched as typed.
 */
import type { Span } from '../schema/primitives.ts';
import { fold } from '../text/fold.ts';

export interface QueryTerm {
  /** Folded; never empty. */
  text: string;
  excluded: boolean;
}

export interface ParsedQuery {
  /** Every group must match; a group matches when one of its terms does. Empty: nothing is searched. */
  groups: readonly (readonly QueryTerm[])[];
}

/** Reads a query as typed, in any script, width and kind of quotation mark. Never fails. */
export function parseQuery(typed: string): ParsedQuery {
  // Line breaks and controls separate words; the fields of a document are joined by them (documents.ts).
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const input = typed.replace(/[\u0000-\u001f\u2028\u2029]/g, ' ');
  const folded = fold(input);
  const groups: QueryTerm[][] = [];
  /** The piece after an "or" joins the group before it. */
  let joins = false;
  let at = 0;
  while (at < folded.length) {
    if (folded[at] === ' ') {
      at++;
      continue;
    }
    const or = orAt(input, folded, at);
    if (or > 0) {
      // An "or" with nothing to join is a word like any other.
      const joinable: boolean = groups.length > 0 && !joins && hasPiece(input, folded, at + or);
      if (!joinable) groups.push([{ text: folded.slice(at, at + or), excluded: false }]);
      joins = joinable;
      at += or;
      continue;
    }
    const { term, end } = pieceAt(folded, at);
    const group = groups.at(-1);
    if (joins && group !== undefined) group.push(term);
    else groups.push([term]);
    joins = false;
    at = end;
  }
  return { groups };
}

/** Length of an "or" that stands at `at`, or 0. */
function orAt(input: string, folded: string, at: number): number {
  if (folded[at] === '|') return 1;
  const alone = at + 2 >= folded.length || folded[at + 2] === ' ';
  return alone && /^(?:OR|ＯＲ)$/.test(input.slice(at, at + 2)) ? 2 : 0;
}

function hasPiece(input: string, folded: string, from: number): boolean {
  let at = from;
  while (folded[at] === ' ') at++;
  return at < folded.length && orAt(input, folded, at) === 0;
}

function pieceAt(folded: string, start: number): { term: QueryTerm; end: number } {
  const excluded = folded[start] === '-' && !isEnd(folded, start + 1);
  const from = excluded ? start + 1 : start;
  if (folded[from] === '"') {
    const close = folded.indexOf('"', from + 1);
    const phrase = folded.slice(from + 1, close).trim();
    if (close > 0 && phrase !== '' && isEnd(folded, close + 1)) {
      return { term: { text: phrase, excluded }, end: close + 1 };
    }
    // Opened and never closed: the rest stands as typed, spaces and all.
    if (close < 0) {
      return { term: { text: folded.slice(from).trim(), excluded }, end: folded.length };
    }
  }
  let end = from;
  while (!isEnd(folded, end)) end++;
  return { term: { text: folded.slice(from, end), excluded }, end };
}

function isEnd(folded: string, at: number): boolean {
  const char = folded[at];
  return char === undefined || char === ' ' || char === '|';
}

/** Where the terms that are looked for stand in `printed`, merged where they overlap, ascending. */
export function highlight(printed: string, query: ParsedQuery): Span[] {
  const folded = fold(printed);
  const spans: Span[] = [];
  for (const group of query.groups) {
    for (const { text, excluded } of group) {
      if (excluded) continue;
      for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
        spans.push({ start: at, end: at + text.length });
      }
    }
  }
  return mergeSpans(spans);
}

/** Sorts spans and joins those that overlap or touch. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** A phrase that `parseQuery` reads back as these very words. */
export function quotePhrase(words: string): string {
  return `"${fold(words).replaceAll('"', ' ').trim()}"`;
}
