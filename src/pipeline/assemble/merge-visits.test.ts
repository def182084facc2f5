import { expect, test } from 'vitest';
import type { FoundVisit, PlaceStep } from '../found.ts';
import { mergeVisits, type PageVisit } from './merge-visits.ts';

const step = (name: string, level: PlaceStep['level']): PlaceStep => ({ name, level, code: null });
const lanzhou = [step('甘肃', 'province'), step('兰州', 'city')];
const qinghe = [...lanzhou, step('青禾里社区', 'community')];

function told(
  article: string,
  place: PlaceStep[],
  date: string | null,
  visitor = '林知远',
): PageVisit {
  const visit: FoundVisit = {
    visitor: { name: visitor, kind: 'person', aliases: [] },
    place,
    date,
    otherDates: [],
    ref: { paragraph: 0, start: 0, end: 1 },
    evidence: [
      { fact: 'place', ref: { paragraph: 0, start: 0, end: 1 }, basis: 'explicit' },
      ...(date === null
        ? []
        : [
            {
              fact: 'date' as const,
              ref: { paragraph: 0, start: 1, end: 2 },
              basis: 'explicit' as const,
            },
          ]),
    ],
  };
  return { article, published: '2024-01-01', visit, quotations: [] };
}
const dates = (...visits: PageVisit[]) =>
  mergeVisits(visits).drafts.map(({ date, conflicts }) => [date, conflicts.length]);

test('one visit told by two pages is one record with the finer date and all evidence', () => {
  const { drafts, draftOf } = mergeVisits([
    told('a', qinghe, '2021-06'),
    told('b', qinghe, '2021-06-07'),
  ]);
  expect(drafts.length).toBe(1);
  expect(drafts[0]?.date).toBe('2021-06-07');
  expect(drafts[0]?.evidence.length).toBe(4);
  expect(draftOf).toEqual([0, 0]);
});

test('days of one month in a neighbourhood are one visit with a conflict', () => {
  const { drafts } = mergeVisits([
    told('a', qinghe, '2021-06-07'),
    told('b', qinghe, '2021-06-08'),
  ]);
  expect(drafts.map(({ date }) => date)).toEqual(['2021-06']);
  expect(drafts[0]?.conflicts[0]?.values.map(({ value }) => value).sort()).toEqual([
    '2021-06-07',
    '2021-06-08',
  ]);
});

test('different months, places and people stay apart', () => {
  expect(dates(told('a', qinghe, '2021-06'), told('b', qinghe, '2022-01'))).toEqual([
    ['2021-06', 0],
    ['2022-01', 0],
  ]);
  expect(dates(told('a', qinghe, '2021-06'), told('b', lanzhou, '2021-06')).length).toBe(2);
  expect(dates(told('a', qinghe, '2021-06'), told('b', qinghe, '2021-06', '沈若川')).length).toBe(
    2,
  );
});

test('an undated telling joins the only dated visit of a neighbourhood, but not one of two, nor one of a city', () => {
  expect(dates(told('a', qinghe, null), told('b', qinghe, '2021-06'))).toEqual([['2021-06', 0]]);
  expect(
    dates(told('a', qinghe, null), told('b', qinghe, '2021-06'), told('c', qinghe, '2023')),
  ).toEqual([
    ['2021-06', 0],
    ['2023', 0],
    [null, 0],
  ]);
  expect(dates(told('a', lanzhou, null), told('b', lanzhou, '2021-06')).length).toBe(2);
});
