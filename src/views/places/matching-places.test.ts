import { describe, expect, it } from 'vitest';
import type { Place } from '../../schema/bundle.ts';
import { matchingPlaces } from './matching-places.ts';

const place = (id: string, name: string, parent: string | null, readings: string[]): Place => ({
  id,
  name,
  parent,
  readings,
  level: 'city',
  code: null,
});
const places = [
  place('gs', '甘肃省', null, ['gansusheng', 'gss']),
  place('lz', '兰州市', 'gs', ['lanzhoushi', 'lzs']),
  place('gl', '甘露社区', 'lz', ['ganlushequ', 'glsq']),
  place('qh', '青海省', null, ['qinghaisheng', 'qhs']),
];
const chainOf = (id: string): Place[] => {
  const one = places.find((each) => each.id === id);
  return one === undefined ? [] : [...(one.parent === null ? [] : chainOf(one.parent)), one];
};

describe('looking for a place', () => {
  it.each([
    ['甘', 'gs gl', 'gl gs lz'],
    ['甘肅', 'gs', 'gs'],
    ['gansu', 'gs', 'gs'],
    ['GS', 'gs', 'gs'],
    ['gan lu', 'gl', 'gl gs lz'],
    ['社区', 'gl', 'gl gs lz'],
    ['hai', '', ''],
  ])('%s finds %s and shows %s', (typed, found, shown) => {
    const matches = matchingPlaces(places, typed, chainOf);
    const list = (ids: string): Set<string> => new Set(ids.split(' ').filter((id) => id !== ''));
    expect(matches).toEqual({ found: list(found), shown: list(shown) });
  });

  it('asks nothing with spaces', () => {
    expect(matchingPlaces(places, '  ', chainOf)).toBeNull();
  });
});
