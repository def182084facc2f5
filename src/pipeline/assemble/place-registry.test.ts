import { expect, test } from 'vitest';
import type { PlaceStep } from '../found.ts';
import { createPlaceRegistry } from './place-registry.ts';

const step = (name: string, level: PlaceStep['level'], code: string | null = null): PlaceStep => ({
  name,
  level,
  code,
});
const gansu = step('甘肃', 'province', '620000@202012');
const lanzhou = step('兰州', 'city', '620100@202012');
const community = step('青禾里社区', 'community');

test('a place named more and less fully is one record, with its chain and readings', () => {
  const full = [gansu, lanzhou, step('东风街道', 'town'), community];
  const short = [lanzhou, community];
  const { idOf, chainOf, places } = createPlaceRegistry([short, full]);
  expect(idOf(short)).toBe(idOf(full));
  expect(chainOf(idOf(full)).length).toBe(4);
  expect(places.map(({ name }) => name).sort()).toEqual(['东风街道', '兰州', '甘肃', '青禾里社区']);
  const record = places.find(({ id }) => id === idOf(full));
  expect(record?.readings).toEqual(['qinghelishequ', 'qhlsq']);
  expect(record?.code).toBeNull();
});

test('a bare name is not the one of some city, and one that fits two is neither', () => {
  const { idOf } = createPlaceRegistry([[community], [gansu, lanzhou, community]]);
  expect(idOf([community])).not.toBe(idOf([gansu, lanzhou, community]));
});

test('the order of the chains does not matter', () => {
  const chains = [
    [gansu],
    [gansu, lanzhou],
    [lanzhou, community],
    [gansu, lanzhou, step('东风街道', 'town'), community],
  ];
  expect(createPlaceRegistry([...chains].reverse()).places).toEqual(
    createPlaceRegistry(chains).places,
  );
});
