/**
 * A tile for each of the 34 provincial units, in a grid of our own: neighbours lie side by side as far as
 * squares allow, and no border is drawn. Units and the first two digits of their GB/T 2260 codes: GB/T 2260-2007,
 * the provincial level of which has not changed since; short names as in its table of abbreviations and common use.
 * Written 2026-11.
 */
import type { Place } from '../../schema/bundle.ts';

export interface ProvinceTile {
  /** First two digits of the GB/T 2260 code. */
  digits: string;
  name: string;
  /** From 0, from the top and from the left. */
  row: number;
  column: number;
}

const drawn = `\
.. .. .. .. .. .. 23黑龙江
.. .. .. 15内蒙古 .. .. 22吉林
65新疆 62甘肃 64宁夏 14山西 11北京 12天津 21辽宁
.. 63青海 61陕西 41河南 13河北 37山东 ..
54西藏 51四川 50重庆 42湖北 34安徽 32江苏 31上海
.. 53云南 52贵州 43湖南 36江西 33浙江 ..
.. .. 45广西 44广东 35福建 71台湾 ..
.. .. 46海南 82澳门 81香港 .. ..`;

export const provinceTiles: readonly ProvinceTile[] = drawn
  .split('\n')
  .flatMap((line, row) =>
    line
      .split(' ')
      .flatMap((cell, column) =>
        cell === '..' ? [] : [{ digits: cell.slice(0, 2), name: cell.slice(2), row, column }],
      ),
  );

const byDigits = new Map(provinceTiles.map((tile) => [tile.digits, tile]));

/** The tile of a provincial unit; null for any other place. */
export function tileOf({ level, code }: Pick<Place, 'level' | 'code'>): ProvinceTile | null {
  if (level !== 'province' || code === null) return null;
  return byDigits.get(code.slice(0, 2)) ?? null;
}
