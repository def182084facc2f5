import { describe, expect, it } from 'vitest';
import { nextSpot, type Reach, type Spot } from './next-spot.ts';

/** Letters are spots, dots are holes. */
function go(drawn: string, from: string, key: string, reach: Reach = 'near'): string | null {
  const spots: (Spot & { name: string })[] = [];
  drawn.split('\n').forEach((line, row) => {
    [...line].forEach((name, column) => {
      if (name !== '.') spots.push({ row, column, name });
    });
  });
  const start = spots.find(({ name }) => name === from);
  if (start === undefined) throw new Error(`${from} is not drawn`);
  const next = nextSpot(spots, start, key, reach);
  return next === null ? null : (spots[next]?.name ?? null);
}

const map = ['......a', '..b...c', 'd..efgh', 'ij.....'].join('\n');

describe('arrow keys', () => {
  it.each([
    ['g', 'ArrowRight', 'h'],
    ['g', 'ArrowLeft', 'f'],
    ['c', 'ArrowUp', 'a'],
    ['c', 'ArrowDown', 'h'],
    ['d', 'ArrowRight', 'e'],
    ['c', 'ArrowLeft', 'g'],
    ['a', 'ArrowLeft', 'b'],
    ['d', 'ArrowUp', null],
    ['h', 'ArrowRight', null],
    ['j', 'ArrowUp', 'd'],
    ['a', 'Enter', null],
  ])('from %s with %s to %s', (from, key, to) => {
    expect(go(map, from, key)).toBe(to);
  });

  it('go over holes in their own line before they turn aside', () => {
    expect(go('a..b\n.c..', 'a', 'ArrowRight')).toBe('b');
  });

  it('keep to the row or column in a table', () => {
    expect(go('a......b\n.c......', 'a', 'ArrowRight', 'near')).toBe('c');
    expect(go('a......b\n.c......', 'a', 'ArrowRight', 'line')).toBe('b');
    expect(go('a......b\n.c......', 'a', 'ArrowDown', 'line')).toBeNull();
  });
});
