/**
 * JSON of any layout from its bytes, in steps where it has each record of a list on a line of its own, as the
 * bundle's writer lays it out (schema/line-per-record.ts): a large collection is then decoded and parsed a few
 * hundred records at a time. What is laid out otherwise, or broken, is parsed at once, as `JSON.parse` does.
 */
import type { Steps } from './in-turns.ts';

/** Bytes decoded and parsed in one step: some milliseconds. */
const STEP = 250_000;

/** Throws where the bytes are not UTF-8 or not JSON. `step`: bytes of one step. */
export function* readJson(bytes: Uint8Array, step = STEP): Steps<unknown> {
  const lines = createLineReader();
  // A mark of byte order is none of the layout, wherever a step begins.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let from = 0; from < bytes.length;) {
    // A line break is one byte in UTF-8 and part of no other character.
    const lineBreak = bytes.indexOf(LINE_BREAK, Math.min(from + step, bytes.length) - 1);
    const to = lineBreak < 0 ? bytes.length : lineBreak + 1;
    if (!understood(lines, decoder.decode(bytes.subarray(from, to)))) break;
    from = to;
    if (from < bytes.length) yield undefined;
  }
  const value = lines.value();
  if (value !== null) return value;
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart()) as unknown;
}

const LINE_BREAK = 10;

function understood(lines: LineReader, piece: string): boolean {
  try {
    return lines.take(piece);
  } catch {
    return false;
  }
}

interface LineReader {
  /** Whole lines; false or an exception where they are not in the layout, and nothing more can be taken. */
  take: (piece: string) => boolean;
  /** The object, or null while it is not complete or where its layout was not understood. */
  value: () => object | null;
}

function createLineReader(): LineReader {
  const fields: [name: string, content: unknown][] = [];
  let place: 'before' | 'fields' | 'list' | 'after' = 'before';
  let lost = false;
  let list: unknown[] = [];
  /** Whether another record or field has to follow, or must not. */
  let comma = true;

  /** The records up to the end of the piece or of the list; returns where they end. */
  function records(piece: string, from: number): number {
    const end = piece[from] === ']' ? from : piece.indexOf('\n]', from) + 1;
    const to = end > 0 || piece[from] === ']' ? end : piece.length;
    if (to > from) {
      if (!comma || piece[to - 1] !== '\n') return -1;
      const text = piece.slice(from, to - 1);
      comma = text.endsWith(',');
      const found = JSON.parse(`[${comma ? text.slice(0, -1) : text}]`) as unknown[];
      // a comma by itself, or an empty line
      if (found.length === 0) return -1;
      for (const record of found) list.push(record);
    }
    return to;
  }

  function line(text: string): boolean {
    if (place === 'before') {
      place = 'fields';
      return text === '{';
    }
    if (place === 'after') return text === '';
    if (place === 'list') {
      // A list that ends with a comma, or has no records on its lines, is not of the layout.
      if (comma || (text !== ']' && text !== '],')) return false;
      place = 'fields';
      comma = text === '],';
      return true;
    }
    if (text === '}') {
      place = 'after';
      return !comma;
    }
    if (!comma) return false;
    if (text.endsWith(':[')) {
      const name: unknown = JSON.parse(text.slice(0, -2));
      if (typeof name !== 'string') return false;
      list = [];
      fields.push([name, list]);
      place = 'list';
      return true;
    }
    comma = text.endsWith(',');
    const field = JSON.parse(`{${comma ? text.slice(0, -1) : text}}`) as object;
    const found = Object.entries(field);
    fields.push(...found);
    return found.length > 0;
  }

  function lines(piece: string): boolean {
    for (let at = 0; at < piece.length;) {
      if (place === 'list') {
        at = records(piece, at);
        if (at < 0) return false;
        if (at >= piece.length) return true;
      }
      const lineBreak = piece.indexOf('\n', at);
      const end = lineBreak < 0 ? piece.length : lineBreak;
      if (!line(piece.slice(at, end))) return false;
      at = end + 1;
    }
    return true;
  }

  return {
    take(piece) {
      // Stays so where an exception is thrown.
      lost = true;
      lost = !lines(piece);
      return !lost;
    },
    value: () => (!lost && place === 'after' ? Object.fromEntries(fields) : null),
  };
}
