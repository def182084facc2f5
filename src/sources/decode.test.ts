import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbkCode } from '../text/gbk-table.ts';
import { decodeBytes } from './decode.ts';

const prose =
  '青石桥社区的书记说：“把院子扫干净，把话听进去。”大家都笑了。\n第二天，楼下多了一张长凳。';
const ascii = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));
const gbk = (text: string): Uint8Array =>
  new Uint8Array(
    Array.from(text).flatMap((c) =>
      c < '\x80' ? [c.charCodeAt(0)] : [gbkCode(c) >> 8, gbkCode(c) & 0xff],
    ),
  );
const utf16 = (text: string, little: boolean): Uint8Array =>
  new Uint8Array(
    ascii(text).flatMap((unit) => (little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
/** 青石橋的書記說，大家都在這裡。 in Big5. */
const big5 = new Uint8Array([
  0xab, 0x43, 0xa5, 0xdb, 0xbe, 0xf4, 0xaa, 0xba, 0xae, 0xd1, 0xb0, 0x4f, 0xbb, 0xa1, 0xa1, 0x41, 0xa4, 0x6a, 0xae,
  0x61, 0xb3, 0xa3, 0xa6, 0x62, 0xb3, 0x6f, 0xb8, 0xcc, 0xa1, 0x43,
]); // prettier-ignore

describe('decodeBytes reads', () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['UTF-8', new TextEncoder().encode(prose), 'utf-8', prose],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(prose)]), 'utf-8', prose],
    ['UTF-8 that says it is GBK', new TextEncoder().encode(`<meta charset="gbk">${prose}`), 'utf-8', `<meta charset="gbk">${prose}`],
    ['GBK that says nothing', gbk(prose), 'gb18030', prose],
    ['GBK that says so', gbk(`<meta charset=gb2312>院子`), 'gb18030', '<meta charset=gb2312>院子'],
    ['GBK that says it is UTF-8', gbk(`<meta charset="utf-8">${prose}`), 'gb18030', `<meta charset="utf-8">${prose}`],
    ['a two-character GBK file that happens to be valid UTF-8', new Uint8Array([...ascii('charset=gbk '), 0xc1, 0xaa, 0xcd, 0xa8]), 'gb18030', 'charset=gbk 联通'],
    ['Big5 that says nothing', big5, 'big5', '青石橋的書記說，大家都在這裡。'],
    ['UTF-16 little-endian without a mark', utf16(prose, true), 'utf-16le', prose],
    ['UTF-16 big-endian without a mark', utf16(prose, false), 'utf-16be', prose],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...utf16(prose, true)]), 'utf-16le', prose],
    ['plain ASCII', new Uint8Array(ascii('hello')), 'utf-8', 'hello'],
  ]; // prettier-ignore
  it.each(cases)('%s', (_label, bytes, encoding, text) => {
    expect(decodeBytes(bytes)).toEqual({ ok: true, encoding, text });
  });

  it('UTF-8 cut in the middle of a character, with the loss visible', () => {
    const whole = new TextEncoder().encode(prose);
    expect(decodeBytes(whole.subarray(0, whole.length - 1))).toMatchObject({
      ok: true,
      encoding: 'utf-8',
      text: prose.slice(0, -1) + '\ufffd',
    });
  });
});

describe('decodeBytes refuses', () => {
  const noise = new Uint8Array(3000).map((_, i) => 0x80 + ((i * 7919 + (i >> 3) * 31) % 128));
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks', new Uint8Array(ascii(' \n\t ')), 'empty'],
    ['a mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'empty'],
    ['a PDF', new Uint8Array(ascii('%PDF-1.4 text')), 'binary'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary'],
    ['zero bytes', new Uint8Array(100), 'binary'],
    ['noise', noise, 'unknown-encoding'],
  ];
  it.each(cases)('%s', (_label, bytes, reason) => {
    expect(decodeBytes(bytes)).toEqual({ ok: false, reason });
  });

  it('never by throwing', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        (bytes) => typeof decodeBytes(bytes).ok === 'boolean',
      ),
      { numRuns: 2000 },
    );
  });
});
