import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinyinOf } from './pinyin.ts';

test.each([
  ['文亭巷', 'wentingxiang', 'wtx'],
  ['重庆', 'chongqing', 'cq'],
  ['厦门', 'xiamen', 'xm'],
  ['长沙', 'changsha', 'cs'],
  ['长春', 'changchun', 'cc'],
  ['西藏', 'xizang', 'xz'],
  ['东莞', 'dongguan', 'dg'],
  ['慶雲社區', 'qingyunshequ', 'qysq'],
  ['A3区', 'a3qu', 'a3q'],
  ['绿湾（二期）', 'lvwanerqi', 'lweq'],
  ['六安', 'luan', 'la'],
  ['', '', ''],
])('%s reads %s, %s', (text, full, initials) => {
  expect(pinyinOf(text)).toEqual({ full, initials });
});

test('any text gives lower-case letters and digits, one initial a syllable at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { full, initials } = pinyinOf(text);
      expect(full).toMatch(/^[a-z0-9]*$/);
      expect(initials.length).toBeLessThanOrEqual(full.length);
    }),
  );
});
