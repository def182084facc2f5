import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVisitsTable, visitsTableColumns } from './parse-visits-table.ts';

const visitor = { name: '林远', kind: 'person', aliases: [] } as const;
const read = (csv: string): ReturnType<typeof parseVisitsTable> =>
  parseVisitsTable(csv, { ...visitor, aliases: [] });

type Cells = Partial<Record<(typeof visitsTableColumns)[number], string>>;
const good: Cells = {
  id: '2019-05-02-liuying',
  date: '2019-05-02',
  province: '甘肃',
  city: '兰州市',
  district: '安宁区',
  community: '柳影社区',
  level: 'community',
  source1_title: '走进柳影',
  source1_publisher: '河谷日报',
  source1_date: '2019-05-03',
  source1_url: 'https://news.example/1',
  confidence: 'one-source',
  note: '写2日上午',
};
const row = (cells: Cells): string =>
  visitsTableColumns.map((column) => ({ ...good, ...cells })[column] ?? '').join(',');
const header = visitsTableColumns.join(',');
const table = (...rows: string[]): string => [header, ...rows].join('\n');

test('a row becomes a visit with its chain, codes and citation', () => {
  const { accepted, refused } = read(`\ufeff${table(row({}))}\r\n`);
  expect(refused).toEqual([]);
  expect(accepted).toEqual([
    {
      id: '2019-05-02-liuying',
      line: 2,
      visitor,
      date: '2019-05-02',
      place: [
        { name: '甘肃省', level: 'province', code: expect.stringMatching(/^620000@/) },
        { name: '兰州市', level: 'city', code: expect.stringMatching(/^620100@/) },
        { name: '安宁区', level: 'district', code: expect.stringMatching(/^620105@/) },
        { name: '柳影社区', level: 'community', code: null },
      ],
      citations: [
        {
          title: '走进柳影',
          publisher: '河谷日报',
          date: '2019-05-03',
          url: 'https://news.example/1',
          confidence: 'one-source',
          note: '写2日上午',
        },
      ],
    },
  ]);
});

describe('places', () => {
  const names = (cells: Cells): string[] | undefined =>
    read(table(row(cells))).accepted[0]?.place.map((step) => step.name);

  test.each<[string, Cells, string[]]>([
    [
      'a municipality is province and city at once',
      { province: '北京', city: '北京市', district: '', community: '柳影胡同', level: 'street' },
      ['北京市', '柳影胡同'],
    ],
    [
      'an autonomous prefecture by its usual name',
      { province: '云南', city: '大理州', district: '', community: '柳影村', level: 'village' },
      ['云南省', '大理白族自治州', '柳影村'],
    ],
    [
      'a county-level city in the column for cities',
      { province: '海南', city: '五指山市', district: '', community: '柳影村', level: 'village' },
      ['海南省', '五指山市', '柳影村'],
    ],
    [
      'a county itself',
      { province: '河南', city: '信阳市', district: '光山县', community: '', level: 'county' },
      ['河南省', '信阳市', '光山县'],
    ],
    [
      'an area the gazetteer does not know stays as it stands',
      { province: '河北', city: '唐山市', district: '柳影片区', community: '柳影社区' },
      ['河北省', '唐山市', '柳影片区', '柳影社区'],
    ],
  ])('%s', (_label, cells, chain) => {
    expect(names(cells)).toEqual(chain);
  });
});

describe('a wrong row is refused with its line and reason, the rest stands', () => {
  test.each<[string, string, string]>([
    ['a day that does not exist', row({ date: '2019-02-30' }), 'date: “2019-02-30”'],
    ['a date in another form', row({ date: '2019年5月' }), 'date:'],
    ['no date', row({ date: '' }), 'date: empty'],
    ['no id', row({ id: '' }), 'id: empty'],
    ['unknown confidence', row({ confidence: 'sure' }), 'confidence: “sure”'],
    ['no province', row({ province: '' }), 'province: empty'],
    ['unknown level', row({ level: 'planet' }), 'level: “planet”'],
    ['a community without its name', row({ community: '' }), 'community: empty'],
    ['a county with a community', row({ level: 'county' }), 'community: filled'],
    ['an address that is no address', row({ source1_url: 'javascript:alert(1)' }), 'source1_url'],
    ['an address with a space', row({ source1_url: 'https://a b' }), 'source1_url'],
    ['a source date that is none', row({ source2_date: 'May' }), 'source2_date'],
    ['no source', row({ source1_title: '', source1_publisher: '' }), 'neither title nor publisher'],
    [
      'nothing cited at all',
      row({ source1_title: '', source1_publisher: '', source1_date: '', source1_url: '' }),
      'no report is named',
    ],
    ['a cell too few', row({}).replace(/,[^,]*$/, ''), 'cells, the header'],
    ['an unbalanced quotation mark', row({ note: '"写2日' }), 'quoted cell'],
    ['a stray quotation mark', row({ note: '写"2日' }), 'inside an unquoted'],
    ['a control character', row({ note: 'a\u0007' }), 'control character'],
    ['an endless cell', row({ note: 'x'.repeat(3000) }), 'longer than'],
  ])('%s', (_label, wrong, reason) => {
    const { accepted, refused } = read(table(row({ id: 'before' }), wrong, row({ id: 'after' })));
    expect(refused).toHaveLength(1);
    expect(refused[0]?.line).toBe(3);
    expect(refused[0]?.reasons.join('; ')).toContain(reason);
    expect(accepted.map(({ id }) => id)).toEqual(['before', 'after']);
  });

  test('the second of two equal ids is refused and the first named', () => {
    const { accepted, refused } = read(table(row({}), row({ date: '2020' })));
    expect(accepted.map(({ date }) => date)).toEqual(['2019-05-02']);
    expect(refused).toEqual([
      { line: 3, id: '2019-05-02-liuying', reasons: ['id: line 2 has the same'] },
    ]);
  });

  test('all reasons of a row are listed', () => {
    const { refused } = read(table(row({ date: 'x', confidence: 'x', province: '' })));
    expect(refused[0]?.reasons).toHaveLength(3);
  });
});

test.each([
  ['an empty file', '', 'the table is empty'],
  ['missing columns', 'id,date\n1,2019', 'columns are missing: province'],
  ['a column twice', `${header},note\n`, 'columns stand twice: note'],
])('%s: the table is refused as a whole', (_label, csv, reason) => {
  const { accepted, refused } = read(csv);
  expect(accepted).toEqual([]);
  expect(refused.map(({ reasons }) => reasons.join())).toEqual([expect.stringContaining(reason)]);
});

test('columns may stand in another order, and a visitor column names the visitor', () => {
  const names = [...visitsTableColumns].reverse();
  const cells = names.map((name) => good[name] ?? '');
  const { accepted } = read(`visitor,${names.join(',')}\n周明,${cells.join(',')}\n`);
  expect(accepted[0]?.visitor.name).toBe('周明');
  expect(accepted[0]?.date).toBe('2019-05-02');
});

test('every row is accepted or refused, whatever its cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', '汉', '1', '-', 'x', '\ud800') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 5 }), (rows) => {
      const lines = rows.map((cells) => cells.join(',')).filter((line) => line !== '');
      const { accepted, refused } = read(table(...lines));
      expect(accepted.length + refused.length).toBe(lines.length);
    }),
  );
});
