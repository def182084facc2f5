import { expect, test } from 'vitest';
import { consensusDate, consensusPlace, datesConflict, readings } from './consensus.ts';

test.each([
  { label: 'nothing known', dates: [null, null], agreed: null, conflict: false },
  {
    label: 'finer wins',
    dates: ['2021-06', null, '2021-06-07'],
    agreed: '2021-06-07',
    conflict: false,
  },
  {
    label: 'days differ: the month is left',
    dates: ['2021-06-07', '2021-06-08'],
    agreed: '2021-06',
    conflict: true,
  },
  {
    label: 'months differ: the year is left',
    dates: ['2021-06-07', '2021-07'],
    agreed: '2021',
    conflict: true,
  },
  {
    label: 'years differ: nothing is left',
    dates: ['2021-06', '2020'],
    agreed: null,
    conflict: true,
  },
])('dates: $label', ({ dates, agreed, conflict }) => {
  expect(consensusDate(dates)).toBe(agreed);
  expect(consensusDate([...dates].reverse())).toBe(agreed);
  expect(datesConflict(dates)).toBe(conflict);
});

const chains: Record<string, string[]> = {
  gansu: ['gansu'],
  lanzhou: ['gansu', 'lanzhou'],
  qinghe: ['gansu', 'lanzhou', 'qinghe'],
  tianshui: ['gansu', 'tianshui'],
  qinghai: ['qinghai'],
};
const chainOf = (id: string): string[] => chains[id] ?? [];

test.each([
  {
    label: 'the deepest on one chain',
    places: ['gansu', null, 'qinghe', 'lanzhou'],
    place: 'qinghe',
    conflict: false,
  },
  {
    label: 'where chains part, their common place',
    places: ['qinghe', 'tianshui'],
    place: 'gansu',
    conflict: true,
  },
  {
    label: 'said twice, still contradicted once',
    places: ['qinghe', 'tianshui', 'qinghe'],
    place: 'gansu',
    conflict: true,
  },
  { label: 'nothing in common', places: ['lanzhou', 'qinghai'], place: null, conflict: true },
  { label: 'nothing known', places: [null], place: null, conflict: false },
])('places: $label', ({ places, place, conflict }) => {
  expect(consensusPlace(places, chainOf)).toEqual({ place, conflict });
  expect(consensusPlace([...places].reverse(), chainOf)).toEqual({ place, conflict });
});

test('readings group equal values with those who give them', () => {
  expect(readings(['2021', null, '2020', '2021'])).toEqual([
    { value: '2021', by: [0, 3] },
    { value: '2020', by: [2] },
  ]);
});
