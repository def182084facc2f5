import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashId, sha256Hex } from './hash.ts';

test('agrees with the published test vector of SHA-256', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('writes the same 60 bits as the hexadecimal form', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const bits = [...hashId(bytes)]
        .map((c) => 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(c).toString(2).padStart(5, '0'))
        .join('');
      const hex = sha256Hex(bytes)
        .slice(0, 15)
        .replace(/./g, (c) => parseInt(c, 16).toString(2).padStart(4, '0'));
      expect(bits).toBe(hex);
    }),
  );
});

test('hashes a string as its UTF-8 bytes', () => {
  expect(hashId('巷语')).toBe(hashId(new TextEncoder().encode('巷语')));
});
