/**
 * Bytes of a saved page to text: byte-order mark, what the page declares, and what the bytes look like. Assumes
 * Chinese pages; the encodings met are UTF-8, UTF-16, GB 18030 (GBK, GB2312) and Big5.
 */
import { simplifyChar } from '../text/fold.ts';
import { commonHanzi } from '../text/gbk-table.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
/** Why nothing was read: no bytes, not a text, or a text in none of the encodings known here. */
export type Refusal = 'empty' | 'binary' | 'unknown-encoding';
export type Decoded =
  { ok: true; text: string; encoding: Encoding } | { ok: false; reason: Refusal };

/** How much of the file is looked at to choose an encoding, in bytes. */
const SAMPLE = 65_536;
/** Browsers look for the declaration in the first 1,024 bytes; pages found in the wild put it later. */
const DECLARED_WITHIN = 4096;

const declaredAs: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', gb2312: 'gb18030', gbk: 'gb18030', gb18030: 'gb18030', 'gb_2312-80': 'gb18030',
  cp936: 'gb18030', 'x-gbk': 'gb18030', big5: 'big5', 'big5-hkscs': 'big5', 'x-x-big5': 'big5',
}; // prettier-ignore

/** First bytes of files that are no text, as Latin-1. */
const signatures = ['%PDF-', 'PK\x03\x04', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\x1f\x8b', 'RIFF', '\xd0\xcf\x11\xe0', 'BM\x00', '7z\xbc\xaf', 'Rar!', '\x7fELF', 'MZ\x90', 'ID3', 'OggS', 'SQLite format']; // prettier-ignore

/** Decodes a whole file. Never throws; bytes that the chosen encoding cannot read become U+FFFD. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const marked = byteOrderMark(bytes);
  if (marked !== null) return read(bytes, marked);
  const head = latin1(bytes.subarray(0, DECLARED_WITHIN));
  if (signatures.some((signature) => head.startsWith(signature)))
    return { ok: false, reason: 'binary' };
  const sample = bytes.subarray(0, SAMPLE);
  const wide = utf16WithoutMark(sample);
  if (wide !== null) return read(bytes, wide);
  if (looksBinary(sample)) return { ok: false, reason: 'binary' };
  if (sample.every((byte) => byte < 0x80))
    return read(bytes, strictUtf8(bytes) ? 'utf-8' : (bestGuess(bytes, null) ?? 'utf-8'));
  const label = /charset\s{0,9}=\s{0,9}["']?([\w-]{3,20})/i.exec(head)?.[1]?.toLowerCase();
  const declared = label === undefined ? null : (declaredAs[label] ?? null);
  // A text of any length that is valid UTF-8 is UTF-8, whatever it declares; a short one may be GBK by chance.
  if (strictUtf8(bytes) && (declared === null || declared === 'utf-8' || highBytes(sample) >= 24)) {
    return read(bytes, 'utf-8');
  }
  const encoding = bestGuess(sample, declared);
  return encoding === null ? { ok: false, reason: 'unknown-encoding' } : read(bytes, encoding);
}

function read(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text, encoding };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length % 2 === 0) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Chinese UTF-16 has code units of few kinds; read the wrong way round, or as another encoding, it does not. */
function utf16WithoutMark(sample: Uint8Array): Encoding | null {
  const units = sample.length >> 1;
  if (units < 2 || sample.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  let zeros = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const [one = 0, two = 0] = [sample[i], sample[i + 1]];
    if (isChineseUnit((two << 8) | one)) little++;
    if (isChineseUnit((one << 8) | two)) big++;
    if (one === 0 || two === 0) zeros++;
  }
  // Without a single ASCII mark or line end it is UTF-16 only if it cannot be UTF-8.
  if (zeros === 0 && strictUtf8(sample)) return null;
  const enough = 0.95 * units;
  if (little >= enough && little > big) return 'utf-16le';
  if (big >= enough && big > little) return 'utf-16be';
  return null;
}

function isChineseUnit(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fa5) || (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d ||
    unit === 0x09 || (unit >= 0x3000 && unit <= 0x301f) || (unit >= 0xff01 && unit <= 0xff5e) ||
    (unit >= 0x2010 && unit <= 0x2026) || unit === 0xb7 || unit === 0xa0
  ); // prettier-ignore
}

function looksBinary(sample: Uint8Array): boolean {
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control++;
  }
  return control * 100 > sample.length;
}

/** The encoding in which most of what is not ASCII is common Chinese, or null if none comes near. */
function bestGuess(sample: Uint8Array, declared: Encoding | null): Encoding | null {
  let best: Encoding | null = null;
  let bestShare = 0.5;
  for (const encoding of ['utf-8', 'gb18030', 'big5'] as const) {
    // a declaration is right far more often than not: it only has to be nearly as good
    const share =
      commonShare(new TextDecoder(encoding).decode(sample)) + (encoding === declared ? 0.1 : 0);
    if (share > bestShare) [best, bestShare] = [encoding, share];
  }
  return best;
}

/** Share, of the characters that are not ASCII, of common hanzi (either script) and Chinese marks; lost ones count double. */
function commonShare(text: string): number {
  let all = 0;
  let common = 0;
  for (const character of text) {
    if (character < '\x80') continue;
    all++;
    if (character === '\ufffd') all++;
    else if (
      commonHanzi.has(simplifyChar.get(character) ?? character) ||
      '，。、；：？！“”‘’（）《》—…·　'.includes(character)
    ) {
      common++;
    }
  }
  return all === 0 ? 0 : common / all;
}

function highBytes(sample: Uint8Array): number {
  let count = 0;
  for (const byte of sample) if (byte >= 0x80) count++;
  return count;
}

function latin1(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}
