import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liuying, merge, page, row, visitor } from './invented-visits.fixture.ts';
import type { Draft } from './invented-visits.fixture.ts';
import { mergeReportedVisits } from './merge-reported-visits.ts';

describe('one visit', () => {
  test('the same place and day: the row is a citation, the page stays first', () => {
    const [visit, ...more] = mergeReportedVisits(
      [page('甘肃省 兰州市 柳影社区', '2019-05-02')],
      [row('a', liuying, '2019-05-02')],
    );
    expect(more).toEqual([]);
    expect(visit?.evidence).toHaveLength(2);
    expect(visit?.quotationIndices).toEqual([7]);
    expect(visit?.citations.map(({ title }) => title)).toEqual(['a']);
    expect(visit?.reported).toEqual(['place']); // the district is the table's
    expect(visit?.conflicts).toEqual([]);
  });

  test('an undated page takes the date of the only row for the place', () => {
    const [visit] = mergeReportedVisits([page(liuying, null)], [row('a', liuying, '2019-05-02')]);
    expect(visit?.date).toBe('2019-05-02');
    expect(visit?.reported).toEqual(['date']);
  });

  test('a month on the page takes the day of the row', () => {
    const [visit] = mergeReportedVisits(
      [page(liuying, '2019-05')],
      [row('a', liuying, '2019-05-02')],
    );
    expect(visit?.date).toBe('2019-05-02');
    expect(visit?.reported).toEqual(['date']);
  });

  test('a coarser row changes nothing but is cited', () => {
    const [visit] = mergeReportedVisits([page(liuying, '2019-05-02')], [row('a', liuying, '2019')]);
    expect(visit?.date).toBe('2019-05-02');
    expect(visit?.reported).toEqual([]);
    expect(visit?.citations).toHaveLength(1);
  });

  test('the page names the city, the row the community, on the same date', () => {
    const [visit, ...more] = mergeReportedVisits(
      [page('甘肃省 兰州市', '2019-05-02')],
      [row('a', liuying, '2019-05-02')],
    );
    expect(more).toEqual([]);
    expect(visit?.place.map((step) => step.name)).toEqual([
      '甘肃省',
      '兰州市',
      '安宁区',
      '柳影社区',
    ]);
    expect(visit?.reported).toEqual(['place']);
  });

  test('a municipality is a city: its year and the only row of that year', () => {
    expect(
      merge(
        [page('重庆市', '2019')],
        [
          row('a', '重庆市 九龙坡区 柳影社区', '2019-05-02'),
          row('b', '重庆市 石柱县 荷塘村', '2015-05-02'),
        ],
      ),
    ).toEqual(['柳影社区 2019-05-02 pages 2 cited a', '荷塘村 2015-05-02 pages 0 cited b']);
  });

  test('the row names the county, the page the village, on the same date', () => {
    const [visit] = mergeReportedVisits(
      [page('河南省 信阳市 光山县 荷塘村', '2019-09-17')],
      [row('a', '河南省 信阳市 光山县', '2019-09-17')],
    );
    expect(visit?.place[visit.place.length - 1]?.name).toBe('荷塘村');
    expect(visit?.citations).toHaveLength(1);
  });

  test('two rows of one visit', () => {
    expect(
      merge([], [row('b', '甘肃省 兰州市 柳影社区', '2019-05'), row('a', liuying, '2019-05-02')]),
    ).toEqual(['柳影社区 2019-05-02 pages 0 cited a+b']);
  });

  test('two rows and a page', () => {
    expect(
      merge([page(liuying, null)], [row('b', liuying, '2019-05'), row('a', liuying, '2019-05-02')]),
    ).toEqual(['柳影社区 2019-05-02 pages 1 cited a+b']);
  });
});

describe('two visits', () => {
  test('the same place, another date', () => {
    expect(merge([page(liuying, '2013-02-03')], [row('a', liuying, '2019-05-02')])).toEqual([
      '柳影社区 2013-02-03 pages 2 cited ',
      '柳影社区 2019-05-02 pages 0 cited a',
    ]);
  });

  test('the same name in another province', () => {
    expect(
      merge([page('青海省 西宁市 柳影社区', null)], [row('a', liuying, '2019-05-02')]),
    ).toHaveLength(2);
  });

  test('another visitor', () => {
    const other = { ...visitor, name: '周明' };
    expect(
      merge([page(liuying, '2019-05-02', { visitor: other })], [row('a', liuying, '2019-05-02')]),
    ).toHaveLength(2);
  });

  test('a province names a journey, not a stop', () => {
    expect(merge([page('甘肃省', '2019-05')], [row('a', liuying, '2019-05-02')])).toHaveLength(2);
  });

  test('an undated city could be any journey', () => {
    expect(merge([page('甘肃省 兰州市', null)], [row('a', liuying, '2019-05-02')])).toEqual([
      '兰州市 undated pages 1 cited ',
      '柳影社区 2019-05-02 pages 0 cited a',
    ]);
  });

  test('an undated page with two rows for the place stays undated', () => {
    expect(
      merge(
        [page(liuying, null)],
        [row('a', liuying, '2013-02-03'), row('b', liuying, '2019-05-02')],
      ),
    ).toEqual([
      '柳影社区 undated pages 1 cited ',
      '柳影社区 2013-02-03 pages 0 cited a',
      '柳影社区 2019-05-02 pages 0 cited b',
    ]);
  });

  test('unless one of them lies after the page was published', () => {
    expect(
      merge(
        [page(liuying, null, { toldOn: '2015-01-01' })],
        [row('a', liuying, '2013-02-03'), row('b', liuying, '2019-05-02')],
      ),
    ).toEqual(['柳影社区 2013-02-03 pages 1 cited a', '柳影社区 2019-05-02 pages 0 cited b']);
  });

  test('a city on a day with two stops is neither', () => {
    expect(
      merge(
        [page('甘肃省 兰州市', '2019-05-02')],
        [row('a', liuying, '2019-05-02'), row('b', '甘肃省 兰州市 城关区 荷塘社区', '2019-05-02')],
      ),
    ).toHaveLength(3);
  });

  test('a row the page of the community has taken is not given to the page of the city', () => {
    expect(
      merge(
        [page('甘肃省 兰州市', '2019-05-02'), page(liuying, '2019-05-02')],
        [row('a', liuying, '2019-05-02')],
      ),
    ).toEqual(['兰州市 2019-05-02 pages 2 cited ', '柳影社区 2019-05-02 pages 2 cited a']);
  });
});

describe('conflicts are kept', () => {
  test('days that differ within a month: the page first, both shown', () => {
    const [visit] = mergeReportedVisits(
      [page(liuying, '2019-05-03')],
      [row('a', liuying, '2019-05-02')],
    );
    expect(visit?.date).toBe('2019-05-03');
    expect(visit?.conflicts).toEqual([
      {
        fact: 'date',
        values: [
          { value: '2019-05-03', witnesses: [1], citations: [] },
          { value: '2019-05-02', witnesses: [], citations: [0] },
        ],
      },
    ]);
  });

  test('where pages differ, the row is added to the reading it supports and decides nothing', () => {
    const conflicts: Draft['conflicts'] = [
      {
        fact: 'date',
        values: [
          { value: '2019-05-03', witnesses: [1], citations: [] },
          { value: '2019-05-02', witnesses: [2], citations: [] },
        ],
      },
    ];
    const [visit] = mergeReportedVisits(
      [page(liuying, '2019-05', { conflicts })],
      [row('a', liuying, '2019-05-02')],
    );
    expect(visit?.date).toBe('2019-05');
    expect(visit?.conflicts[0]?.values[1]).toEqual({
      value: '2019-05-02',
      witnesses: [2],
      citations: [0],
    });
  });

  test('another district on the same day', () => {
    const [visit, ...more] = mergeReportedVisits(
      [page('甘肃省 兰州市 城关区 柳影社区', '2019-05-02')],
      [row('a', liuying, '2019-05-02')],
    );
    expect(more).toEqual([]);
    expect(visit?.place[2]?.name).toBe('城关区');
    expect(
      visit?.conflicts.map(({ fact, values }) => [fact, ...values.map((v) => v.value)]),
    ).toEqual([['place', '甘肃省兰州市城关区柳影社区', '甘肃省兰州市安宁区柳影社区']]);
  });

  test('rows that differ keep what they agree on', () => {
    const [visit] = mergeReportedVisits<Draft['evidence'][number]>(
      [],
      [row('a', liuying, '2019-05-02'), row('b', liuying, '2019-05-03')],
    );
    expect(visit?.date).toBe('2019-05');
    expect(visit?.conflicts[0]?.values.map(({ value, citations }) => [value, citations])).toEqual([
      ['2019-05-02', [0]],
      ['2019-05-03', [1]],
    ]);
  });
});

describe('whatever the rows', () => {
  const places = [
    liuying,
    '甘肃省 兰州市',
    '甘肃省 兰州市 柳影社区',
    '甘肃省 兰州市 城关区 柳影社区',
    '重庆市',
  ];
  const dates = ['2019', '2019-05', '2019-05-02', '2019-05-03', '2013-02-03'];
  const rows = fc.array(
    fc.record({ place: fc.constantFrom(...places), date: fc.constantFrom(...dates) }),
    { maxLength: 8 },
  );
  const pages = fc.array(
    fc.record({ place: fc.constantFrom(...places), date: fc.constantFrom(null, ...dates) }),
    { maxLength: 4 },
  );

  test('their order changes no byte, no citation is lost, and the pages keep their number', () => {
    fc.assert(
      fc.property(rows, pages, fc.infiniteStream(fc.nat()), (told, own, weights) => {
        const table = told.map(({ place, date }, at) => row(`r${at}`, place, date));
        const drafts = own.map(({ place, date }) => page(place, date));
        const shuffled = table
          .map((one) => ({ one, weight: weights.next().value ?? 0 }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ one }, at) => ({ ...one, line: at + 2 }));
        const merged = mergeReportedVisits(drafts, table);
        expect(JSON.stringify(mergeReportedVisits(drafts, shuffled))).toBe(JSON.stringify(merged));
        const cited = merged.flatMap((visit) => visit.citations.map(({ title }) => title));
        expect(cited).toHaveLength(table.length);
        expect(new Set(cited)).toEqual(new Set(table.map(({ id }) => id)));
        expect(merged.slice(0, drafts.length).map((visit) => visit.evidence)).toEqual(
          drafts.map((visit) => visit.evidence),
        );
      }),
    );
  });
});
