import { describe, expect, it } from 'vitest';
import { suggestNames, type Name } from './suggest-names.ts';

const name = (id: string, label: string, readings: string[], aliases: string[] = []): Name => ({
  kind: 'place',
  id,
  label,
  aliases,
  readings,
});
const names = [
  name('shanhe', '山河省', ['shanhesheng', 'shs', 'shanhe', 'sh']),
  name('heshan', '河山市', ['heshanshi', 'hss']),
  name('shan', '山', ['shan', 's']),
  name('lin', '林阿树', ['linashu', 'las'], ['林書記']),
  name('empty', '山村', ['shancun', 'sc']),
];
const found = (typed: string): string[] =>
  suggestNames(names, typed, ({ id }) => (id === 'empty' ? 0 : id.length), 10).map(
    ({ name: { id }, by, count }) => `${id} ${by} ${count}`,
  );

describe('name suggestions', () => {
  it('puts the name itself before names that begin with it and names that hold it', () => {
    expect(found('山')).toEqual(['shan label 4', 'shanhe label 6', 'heshan label 6']);
  });
  it('finds names by pinyin, whole and initials, with spaces or without', () => {
    expect(found('shan he')).toEqual(['shanhe reading 6']);
    expect(found('SHS')).toEqual(['shanhe reading 6']);
    expect(found('hs')).toEqual(['heshan reading 6']);
  });
  it('finds names by another name in another script', () => {
    expect(found('林书记')).toEqual(['lin alias 3']);
  });
  it('suggests nothing for nothing, and nothing that gives nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('山村')).toEqual([]);
  });
});
