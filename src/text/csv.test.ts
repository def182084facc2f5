import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, readCsv, writeCsv } from './csv.ts';

const cells = (csv: string): string[][] => readCsv(csv).records.map((record) => record.cells);

describe('reading', () => {
  test.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['lines that end in CR', 'a\rb\r', [['a'], ['b']]],
    [
      'quoted commas, quotes and line breaks',
      '"a,b","say ""hi""","x\ny"\n',
      [['a,b', 'say "hi"', 'x\ny']],
    ],
    ['empty cells', ',,\n', [['', '', '']]],
    ['empty lines are skipped', 'a\n\n\r\nb\n', [['a'], ['b']]],
    ['an empty file', '', []],
  ])('%s', (_label, csv, rows) => {
    expect(readCsv(csv).faults).toEqual([]);
    expect(cells(csv)).toEqual(rows);
  });

  test.each([
    ['never closed', 'a,b\n"c,d\ne,f\n', 2, 'never closed'],
    ['text after the closing quote', 'a,b\n"c"x,d\ne,f\n', 2, 'follows a closing'],
    ['a quote inside a bare cell', 'a,b\nc"c,d\ne,f\n', 2, 'inside an unquoted'],
    ['closed by a quote of a later row', 'a,b\n"c,d\ne,f\n"g",h\n', 2, 'follows a closing'],
  ])('%s costs one row and is reported with its line', (_label, csv, line, reason) => {
    const { faults } = readCsv(csv);
    expect(faults).toEqual([{ line, reason: expect.stringContaining(reason) }]);
    expect(cells(csv)).toContainEqual(['a', 'b']);
    expect(cells(csv)).toContainEqual(['e', 'f']);
  });

  test('where cells hold no line breaks, an open quote takes no other row with it', () => {
    const csv = 'a,b\n"c,d\ne,f\n"g",h"\n';
    expect(readCsv('"a\nb"').records).toHaveLength(1);
    expect(readCsv('"a\nb"', true).faults).toHaveLength(2);
    expect(readCsv(csv, true).records.map(({ line }) => line)).toEqual([1, 3]);
    expect(readCsv(csv, true).faults.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('lines are counted through quoted line breaks', () => {
    expect(readCsv('"a\r\nb"\r\nc\n"d\n\n"\ne').records.map((record) => record.line)).toEqual([
      1, 3, 4, 7,
    ]);
  });

  test('a cell longer than the limit is refused, not read to the end of the file', () => {
    expect(readCsv(`"${'x'.repeat(200_000)}"\nb\n`).faults).toHaveLength(1);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', '汉') }), (csv) => {
        const { records, faults } = readCsv(csv);
        expect(records.length + faults.length).toBeLessThanOrEqual(csv.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});

describe('writing', () => {
  const anyCell = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        '\r',
        '\n',
        '\t',
        ' ',
        '=',
        '+',
        '-',
        '@',
        '＝',
        "'",
        '\ufeff',
        '□',
      ),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    ),
  });

  test('what is written reads back the same, guarded', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(cells(writeCsv(rows))).toEqual(rows.map((row) => row.map(guardFormula)));
      }),
    );
  });

  test('no cell begins with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const [[written = ''] = []] = cells(writeCsv([[cell]]));
        expect(written.replace(/^[\p{Cf}\p{Cc}\s]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
      }),
    );
  });

  test('begins with a byte order mark and ends its lines in CRLF', () => {
    expect(
      writeCsv([
        ['引文', 'a"b'],
        ['=1+1', ''],
      ]),
    ).toBe('\ufeff引文,"a""b"\r\n\'=1+1,\r\n');
  });
});
