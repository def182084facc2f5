import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePerRecord } from '../schema/line-per-record.ts';
import { readJson } from './read-json.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const isWellFormed = (text: string): boolean =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoded(text)) === text;

/** What comes of it, and in how many steps; errors by their kind. */
function read(bytes: Uint8Array, step: number): { value: unknown; steps: number } {
  const reading = readJson(bytes, step);
  for (let steps = 1; ; steps++) {
    try {
      const next = reading.next();
      if (next.done === true) return { value: next.value, steps };
    } catch {
      return { value: 'refused', steps };
    }
  }
}
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trimStart());
  } catch {
    return 'refused';
  }
}

const step = fc.integer({ min: 1, max: 60 });
const key = fc.oneof(fc.constantFrom('a', '巷', '__proto__', '"', ':[', '\n]', '}'), fc.string());
const record = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('巷里', '\n],', ']', '{', '},{', ',', '\u2028', '\ufeff', '𠮷'),
);
const file = fc.dictionary(key, fc.oneof(record, fc.array(record, { maxLength: 8 })), {
  noNullPrototype: true,
});

describe('reading JSON in steps', () => {
  it('gives what JSON.parse gives for a file of one record a line, in whatever steps', () => {
    fc.assert(
      fc.property(file, step, (value, size) => {
        const text = linePerRecord(value);
        expect(read(encoded(text), size).value).toEqual(JSON.parse(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('accepts and refuses what JSON.parse does when such a file is damaged', () => {
    const scrap = fc.constantFrom(
      '',
      '\n',
      ',',
      ']',
      '[',
      '}',
      '{',
      '"',
      '\r',
      '\ufeff',
      '\u00a0',
      '1',
    );
    fc.assert(
      fc.property(file, step, fc.nat(), fc.nat({ max: 3 }), scrap, (value, size, at, cut, put) => {
        const text = linePerRecord(value);
        const from = at % (text.length + 1);
        const damaged = text.slice(0, from) + put + text.slice(from + cut);
        fc.pre(isWellFormed(damaged));
        expect(read(encoded(damaged), size).value).toEqual(parsed(damaged));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '{\n"a":[\n,\n1\n]\n}\n',
    '{\n"a":[\n1,\n\n]\n}\n',
    '{\n,\n"a":1\n}\n',
    '{\n"a":1,\n,\n"b":2\n}\n',
  ])('refuses %j in steps of a line as at once', (text) => {
    expect(read(encoded(text), 1).value).toBe(parsed(text));
    expect(parsed(text)).toBe('refused');
  });

  it('reads any other layout, too', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1), step, (value, indent, size) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(encoded(`\ufeff \n${text}`), size).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes the steps it is told, however long the file', () => {
    const records = Array.from({ length: 500 }, (_, i) => ({ id: `q-${i}`, text: '家门口的事' }));
    const bytes = encoded(linePerRecord({ records }));
    expect(read(bytes, bytes.length)).toEqual({ value: { records }, steps: 1 });
    expect(read(bytes, 1_000).steps).toBeGreaterThan(20);
  });

  it('refuses bytes that are not UTF-8, at the beginning and at the end', () => {
    const bytes = encoded(linePerRecord({ records: ['巷', '里'] }));
    for (const at of [0, bytes.length - 8]) {
      const broken = Uint8Array.from(bytes);
      broken[at] = 0xff;
      expect(read(broken, 4).value).toBe('refused');
    }
  });
});
