import { describe, expect, test } from 'vitest';
import type { PlaceStep } from '../found.ts';
import { mergeChains, placeId, samePlace, visitSlug } from './place-id.ts';

/** 西宁市@630100:city › 石桥社区:community, a chain drawn as text. */
function chain(drawn: string): PlaceStep[] {
  return drawn.split(' › ').map((step) => {
    const [named = '', level = ''] = step.split(':');
    const [name = '', code] = named.split('@');
    return {
      name,
      level: level as PlaceStep['level'],
      code: code === undefined ? null : `${code}@202306`,
    };
  });
}
const short = chain('西宁市@630100:city › 石桥社区:community');
const long = chain(
  '青海省@630000:province › 西宁市@630100:city › 柳荫路街道:town › 石桥社区:community',
);

describe('one place or two', () => {
  test.each([
    ['a step left out', short, long, true],
    ['the bare name', chain('石桥社区:community'), long, true],
    ['another city', chain('兰州市@620100:city › 石桥社区:community'), long, false],
    [
      'another street',
      chain('西宁市@630100:city › 东门街道:town › 石桥社区:community'),
      long,
      false,
    ],
    ['the city itself', chain('西宁市@630100:city'), long, false],
    ['class dropped', chain('西宁:city'), chain('西宁市@630100:city'), true],
    ['two classes', chain('长沙市:city'), chain('长沙县:city'), false],
    ['a site called by its class', chain('石桥社区:site'), short, true],
  ])('%s', (_, a, b, expected) => {
    expect(samePlace(a, b)).toBe(expected);
    expect(samePlace(b, a)).toBe(expected);
  });

  test('merging keeps every step once, in order, from either side', () => {
    expect(mergeChains(short, long)).toEqual(long);
    expect(mergeChains(long, short)).toEqual(long);
    expect(mergeChains(chain('西宁:city › 石桥社区:community'), short)).toEqual(short);
  });
});

test('ids are codes, or the name under the code', () => {
  expect(placeId(chain('青海省@630000:province'))).toBe('630000');
  expect(placeId(short)).toBe('630100-石桥社区');
  expect(placeId(chain('石桥“一号”社区:community'))).toBe('石桥一号社区');
  expect(placeId([{ name: '桥西区', level: 'district', code: '130503@201904' }])).toBe(
    '130503-201904',
  );
});

test('visits are named after the place in pinyin, without its class', () => {
  expect(visitSlug(short)).toBe('shiqiao');
  expect(visitSlug(chain('重庆市@500000:province'))).toBe('chongqing');
  expect(visitSlug(chain('□□:site'))).toBe('place');
});
