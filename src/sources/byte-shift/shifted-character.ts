/** One character of a shifted run, and which characters fit where one of its bytes is lost. */
import { gbkCharacter } from '../../text/gbk-table.ts';
import { isVariant, plausibility } from './plausibility.ts';

/** One true character of a shifted run. */
export interface ShiftedCharacter {
  /** The character; for `inferred`, '' until one is chosen. */
  text: string;
  grade: 'exact' | 'pinned' | 'inferred' | 'gap';
  /** Where in the page the garbled character stands that holds its first byte (or what is left of it). */
  at: number;
  /** For a lost byte: every character that the other byte allows. */
  candidates: readonly string[];
  /** Read through a mark that was folded to ASCII: no evidence by itself. */
  fromMark: boolean;
  /** What reading it so costs. */
  cost: number;
}

const isPrivate = (character: string): boolean => character >= '\ue000' && character <= '\uf8ff';
/** The character of two bytes, '' for none or one of private use. */
export function readable(lead: number, trail: number): string {
  const character = gbkCharacter(lead, trail);
  return character === '' || isPrivate(character) ? '' : character;
}

/** Characters with this first byte whose second byte was taken for a lead byte, hence is 81..FE. */
export function charactersWithLead(lead: number): string[] {
  const found: string[] = [];
  for (let trail = 0x81; trail <= 0xfe; trail++) {
    const character = readable(lead, trail);
    if (character !== '') found.push(character);
  }
  return found;
}

/** Characters with this second byte. */
export function charactersWithTrail(trail: number): string[] {
  const found: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const character = readable(lead, trail);
    if (character !== '') found.push(character);
  }
  return found;
}

const pairsByBytes = new Map<number, readonly [readonly string[], readonly string[]] | null>();

/** What may stand before and after the inner boundary of an unassigned pair (X, Y): (carry, X) and (Y, lead). */
export function unassignedPair(
  carry: number,
  lead: number,
): readonly [readonly string[], readonly string[]] | null {
  const key = (carry << 8) | lead;
  const known = pairsByBytes.get(key);
  if (known !== undefined) return known;
  const first = new Set<string>();
  const second = new Set<string>();
  for (let x = 0x81; x <= 0xfe; x++) {
    const one = readable(carry, x);
    if (one === '') continue;
    for (let y = 0x81; y <= 0xfe; y++) {
      if (gbkCharacter(x, y) !== '') continue;
      first.add(one);
      const other = readable(y, lead);
      if (other !== '') second.add(other);
    }
  }
  const found = first.size > 0 && second.size > 0 ? ([[...first], [...second]] as const) : null;
  pairsByBytes.set(key, found);
  return found;
}

/** A character of which one byte is lost. */
export function inferred(at: number, candidates: readonly string[]): ShiftedCharacter {
  return { text: '', grade: 'inferred', at, candidates, fromMark: false, cost: 0 };
}

/** The hanzi that the gloss decides: pinned if only one of them is in ordinary use. */
export function pinned(at: number, fitting: readonly string[]): ShiftedCharacter {
  const best = Math.max(...fitting.map(plausibility));
  let ordinary = fitting.filter((hanzi) => plausibility(hanzi) === best);
  // 鎮 before its variant 鎭
  if (ordinary.length > 1) ordinary = ordinary.filter((hanzi) => !isVariant(hanzi));
  const only = ordinary.length === 1 ? (ordinary[0] ?? '') : '';
  return only === ''
    ? inferred(at, fitting)
    : { text: only, grade: 'pinned', at, candidates: [], fromMark: false, cost: 0 };
}
