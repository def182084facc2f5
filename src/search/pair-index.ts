/**
 * Adjacent pairs of folded characters → documents, in typed arrays: a pair is hashed into one of 2^18
 * lists, a list is the ascending document numbers as differences of one to five bytes. Two pairs that
 * share a list only add candidates, which the caller confirms. Built in two passes, in slices.
 */

const BITS = 18;
const LISTS = 1 << BITS;

/** Number of the list of the pair of UTF-16 code units `first`, `second`. */
export function pairList(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - BITS);
}

export interface PairIndex {
  /** Documents in a list. */
  size(list: number): number;
  /** Writes the documents of a list, ascending, into `into` (as long as there are documents) and returns their number. */
  read(list: number, into: Uint32Array): number;
  /** Bytes held. */
  readonly bytes: number;
}

/** Text of a document: `text.slice(starts[d], starts[d + 1])`, folded. */
export interface PairSource {
  text: string;
  starts: Uint32Array;
  documents: number;
}

export interface PairIndexBuilder {
  /** Indexes on for about `documents` documents; the finished index, or null when there is more to do. */
  step(documents: number): PairIndex | null;
  /** 0 to 1. */
  readonly progress: number;
}

export function buildPairIndex({ text, starts, documents }: PairSource): PairIndexBuilder {
  const sizes = new Uint32Array(LISTS);
  const offsets = new Uint32Array(LISTS + 1);
  let last = new Uint32Array(LISTS);
  let bytes = new Uint8Array(0);
  let cursors = new Uint32Array(0);
  let pass: 'measure' | 'write' | 'done' = 'measure';
  let next = 0;
  let index: PairIndex | null = null;

  function measure(document: number): void {
    const end = (starts[document + 1] ?? 0) - 2;
    let at = starts[document] ?? 0;
    let first = text.charCodeAt(at);
    for (; at < end; at++) {
      const second = text.charCodeAt(at + 1);
      const list = pairList(first, second);
      first = second;
      // `last` holds document + 1, so that 0 means none yet.
      const before = last[list] as number;
      if (before === document + 1) continue;
      last[list] = document + 1;
      sizes[list] = (sizes[list] as number) + 1;
      const delta = document + 1 - before;
      offsets[list] =
        (offsets[list] as number) + (delta < 128 ? 1 : delta < 16384 ? 2 : delta < 2097152 ? 3 : 5);
    }
  }

  function write(document: number): void {
    const end = (starts[document + 1] ?? 0) - 2;
    let at = starts[document] ?? 0;
    let first = text.charCodeAt(at);
    for (; at < end; at++) {
      const second = text.charCodeAt(at + 1);
      const list = pairList(first, second);
      first = second;
      const before = last[list] as number;
      if (before === document + 1) continue;
      last[list] = document + 1;
      const delta = document + 1 - before;
      let cursor = cursors[list] as number;
      if (delta < 128) bytes[cursor++] = delta;
      else if (delta < 16384) {
        bytes[cursor++] = 128 | (delta & 127);
        bytes[cursor++] = delta >>> 7;
      } else {
        bytes[cursor++] = 128 | (delta & 127);
        bytes[cursor++] = 128 | ((delta >>> 7) & 127);
        if (delta < 2097152) bytes[cursor++] = delta >>> 14;
        else {
          bytes[cursor++] = 128 | ((delta >>> 14) & 127);
          bytes[cursor++] = 128 | ((delta >>> 21) & 127);
          bytes[cursor++] = delta >>> 28;
        }
      }
      cursors[list] = cursor;
    }
  }

  function endMeasuring(): void {
    let total = 0;
    for (let list = 0; list <= LISTS; list++) {
      const length = offsets[list] as number;
      offsets[list] = total;
      total += length;
    }
    bytes = new Uint8Array(total);
    cursors = offsets.slice(0, LISTS);
    last = new Uint32Array(LISTS);
    pass = 'write';
    next = 0;
  }

  function read(list: number, into: Uint32Array): number {
    const end = offsets[list + 1] as number;
    let document = -1;
    let count = 0;
    for (let at = offsets[list] as number; at < end;) {
      let byte = bytes[at++] as number;
      let delta = byte & 127;
      for (let shift = 7; byte >= 128; shift += 7) {
        byte = bytes[at++] as number;
        delta |= (byte & 127) << shift;
      }
      document += delta;
      into[count++] = document;
    }
    return count;
  }

  return {
    get progress() {
      if (pass === 'done') return 1;
      return (pass === 'write' ? 0.5 : 0) + (documents === 0 ? 0.5 : next / documents / 2);
    },
    step(slice) {
      if (index !== null) return index;
      const end = Math.min(documents, next + slice);
      if (pass === 'measure') for (; next < end; next++) measure(next);
      else for (; next < end; next++) write(next);
      if (next < documents) return null;
      if (pass === 'measure') {
        endMeasuring();
        return null;
      }
      pass = 'done';
      last = new Uint32Array(0);
      cursors = new Uint32Array(0);
      index = {
        size: (list) => sizes[list] ?? 0,
        read,
        bytes: bytes.byteLength + sizes.byteLength + offsets.byteLength,
      };
      return index;
    },
  };
}
