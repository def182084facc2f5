import { describe, expect, it } from 'vitest';
import { divisions } from '../../pipeline/places/data/divisions.ts';
import { provinceTiles, tileOf } from './province-tiles.ts';

/** Provinces of the divisions table: lines that begin with two digits and a name. */
const provinces = new Map(
  divisions.split('\n').flatMap((line) => {
    const [, digits, name] = /^(\d{2})(\p{Script=Han}+)$/u.exec(line) ?? [];
    return digits === undefined || name === undefined ? [] : [[digits, name] as const];
  }),
);

describe('the tiles', () => {
  it('are those of the 34 provincial units, each by its name', () => {
    expect(provinces.size).toBe(34);
    expect(new Set(provinceTiles.map(({ digits }) => digits))).toEqual(new Set(provinces.keys()));
    for (const { digits, name } of provinceTiles) {
      expect(provinces.get(digits)?.startsWith(name), `${digits} ${name}`).toBe(true);
    }
  });

  it('lie in seven columns and eight rows, each on a spot of its own', () => {
    const spots = new Set(provinceTiles.map(({ row, column }) => `${row} ${column}`));
    expect(spots.size).toBe(34);
    expect(Math.max(...provinceTiles.map(({ column }) => column))).toBe(6);
    expect(Math.max(...provinceTiles.map(({ row }) => row))).toBe(7);
  });

  it('are found by code, for provinces only', () => {
    expect(tileOf({ level: 'province', code: '620000@202306' })?.name).toBe('甘肃');
    expect(tileOf({ level: 'city', code: '620100@202306' })).toBeNull();
    expect(tileOf({ level: 'province', code: null })).toBeNull();
    expect(tileOf({ level: 'province', code: '990000@202306' })).toBeNull();
  });
});
