/** Hashes for ids and file checks: SHA-256 in pure JavaScript, so that Node and the browser agree without waiting. */
import { sha256 } from '@noble/hashes/sha2.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'; // base32 of RFC 4648, lower case

function digest(data: Uint8Array | string): Uint8Array {
  return sha256(typeof data === 'string' ? new TextEncoder().encode(data) : data);
}

/** SHA-256 as 64 lower-case hexadecimal digits; a string is hashed as UTF-8. */
export function sha256Hex(data: Uint8Array | string): string {
  return Array.from(digest(data), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first `length` base32 digits (5 bits each, at most 51) of the SHA-256; 12 digits are 60 bits. */
export function hashId(data: Uint8Array | string, length = 12): string {
  const bytes = digest(data);
  let id = '';
  for (let digit = 0; digit < length; digit++) {
    const bit = digit * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    id += alphabet.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return id;
}
