/**
 * Some copies of damaged pages lost their private-use characters, which the eye does not see. Where one stood inside a
 * run, two bytes are missing, and the bytes on either side join to a character that never was: 讓出三尺地基 reads
 * 讓出冗地基. On a page that shows none, each join is weighed against that possibility.
 */
import { gbkCode } from '../../text/gbk-table.ts';
import { chanceAfter } from './character-model.ts';
import { plausibility } from './plausibility.ts';
import { inferred, readable, type ShiftedCharacter } from './shifted-character.ts';

/** Share of the pairs of a shifted run that fall into the private-use zones of cp936 (counted on broken pages). */
const HIDDEN = 0.1;
/** Chance that a character was hidden here, from which the join is taken for such a loss; from which the whole page is held for one that lost some; and from which the join is no more than a guess. */
const LOST_FROM = 0.95;
const SUSPECT_FROM = 0.5;
const UNSURE_FROM = 0.01;
/** A join as likely as this after what stands before it needs no weighing. */
const LIKELY = 0.05;

const isPrivateUse = /[\ue000-\uf8ff]/;

/** Whether the page may have lost its private-use characters. */
export function hidesPrivateUse(text: string): boolean {
  return !isPrivateUse.test(text);
}

/**
 * The run with each join that private use was most probably lost from as two lost characters, and each doubtful one as a
 * guess; `isSuspect` where one is likelier than not.
 */
export function weighJoins(
  text: string,
  run: readonly ShiftedCharacter[],
  left: string,
  right: string,
): { run: ShiftedCharacter[]; isSuspect: boolean } {
  let isSuspect = false;
  let before2 = left.charAt(left.length - 2) || '\n';
  let before1 = left.charAt(left.length - 1) || '\n';
  const weighed = run.flatMap((item, i): ShiftedCharacter[] => {
    const known = item.text || '一';
    const chance = isJoin(text, item)
      ? chanceHidden(item.text, before2, before1, after(run, i + 1, right))
      : 0;
    before2 = before1;
    before1 = known;
    if (chance < UNSURE_FROM) return [item];
    if (chance >= SUSPECT_FROM) isSuspect = true;
    if (chance < LOST_FROM)
      return [{ ...item, text: '', grade: 'inferred', candidates: [item.text] }];
    const zones = around(item.text);
    const firsts = zones.flatMap((zone) => zone.firsts);
    const seconds = zones.flatMap((zone) => zone.seconds);
    return [inferred(item.at, firsts), inferred(item.at, seconds)];
  });
  return { run: weighed, isSuspect };
}

/** Certain, and put together from two characters that stand side by side on the page, or one and its ASCII trail. */
function isJoin(text: string, { text: known, grade, at, fromMark }: ShiftedCharacter): boolean {
  if (grade !== 'exact' || fromMark || gbkCode(known) < 0) return false;
  const next = text.charAt(at + 1);
  return gbkCode(next) >= 0 || (next >= '@' && next <= '~');
}

function after(run: readonly ShiftedCharacter[], from: number, right: string): string {
  let known = '';
  for (const item of run.slice(from, from + 2)) {
    if (item.text === '') return known;
    known += item.text;
  }
  return (known + right).slice(0, 2);
}

function chanceHidden(joined: string, before2: string, before1: string, next: string): number {
  const follow = (one: string, two: string): number => {
    let chance = 1;
    let [a, b] = [one, two];
    for (const character of next) {
      chance *= chanceAfter(a, b, character);
      [a, b] = [b, character];
    }
    return chance;
  };
  const alone = chanceAfter(before2, before1, joined);
  if (alone > LIKELY) return 0;
  let hidden = 0;
  for (const { firsts, seconds } of around(joined)) {
    for (const one of firsts) {
      const chance = chanceAfter(before2, before1, one);
      for (const two of seconds)
        hidden += chance * chanceAfter(before1, one, two) * follow(one, two);
    }
  }
  const plain = alone * follow(before1, joined);
  const chance = (HIDDEN * hidden) / ((1 - HIDDEN) * plain + HIDDEN * hidden);
  // where what follows is lost too, a rare word looks like a loss
  return next === '' ? Math.min(chance, SUSPECT_FROM - UNSURE_FROM) : chance;
}

interface Zone {
  firsts: string[];
  seconds: string[];
}
/** Lead and trail bytes of the private-use zones of cp936; what stands after a trail below 81 is no hanzi. */
const zones: readonly { leads: [number, number][]; trails: [number, number] }[] = [
  { leads: [[0xaa, 0xaf], [0xf8, 0xfe]], trails: [0xa1, 0xfe] },
  { leads: [[0xa1, 0xa7]], trails: [0x81, 0xa0] },
]; // prettier-ignore
const remembered = new Map<string, Zone[]>();

/** What may stand before and after the place of a lost private-use character, by zone. */
function around(joined: string): Zone[] {
  const known = remembered.get(joined);
  if (known !== undefined) return known;
  const code = gbkCode(joined);
  const usable = (character: string): boolean => character !== '' && plausibility(character) > -5;
  const range = ([from, to]: [number, number]): number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const found = zones.map(({ leads, trails }) => ({
    firsts: leads
      .flatMap(range)
      .map((byte) => readable(code >> 8, byte))
      .filter(usable),
    seconds: range(trails)
      .map((byte) => readable(byte, code & 0xff))
      .filter(usable),
  }));
  remembered.set(joined, found);
  return found;
}
