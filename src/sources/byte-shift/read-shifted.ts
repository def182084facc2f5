/**
 * Reads text whose GBK bytes were paired one byte late: each character of the garble holds the second byte of one
 * true character and the first of the next. All readings are followed until an ASCII byte sets the pairing right
 * (research: byte-shift repair, section D). Assumes nothing about the words; choosing is done elsewhere.
 */
import { isReading } from '../pinyin-readings.ts';
import { gbkCode } from '../../text/gbk-table.ts';
import { pinyinAt, plausibility, tagRestAt } from './plausibility.ts';
import {
  charactersWithLead,
  inferred,
  pinned,
  readable,
  unassignedPair,
  type ShiftedCharacter,
} from './shifted-character.ts';

/** How the pairing came right again. */
export type Ending =
  | 'ascii-trail' | 'ascii-trail+gloss' | 'ascii-in-pair' | 'euro' | 'gloss' | 'bare-gloss' | 'tag' | 'lost-trail' | 'eaten' | 'edge'; // prettier-ignore

export interface ShiftedReading {
  end: number;
  ending: Ending;
  characters: ShiftedCharacter[];
}

/** Work still allowed on this page: hostile text must not cost more than its length is worth. */
export interface Budget {
  left: number;
}

const LONGEST_RUN = 200;
const MOST_STEPS = 1500;
/** Genuine marks that a lone lead byte may stand before. */
const marksAfterLoss = '，。！？；：、,!?;:”“》）)';

interface Chain {
  item: ShiftedCharacter;
  before: Chain | null;
  length: number;
}
interface State {
  at: number;
  carry: number;
  carryAt: number;
  chain: Chain | null;
  /** The carry comes from a `?` that may be a folded ？: what it yields is not certain. */
  unsure: boolean;
}

/** All ways to read `text` from `at`, where `carry` is a first byte that still waits for its second. */
export function readShifted(
  text: string,
  at: number,
  carry: number,
  carryAt: number,
  budget: Budget,
): ShiftedReading[] {
  const readings: ShiftedReading[] = [];
  const stack: State[] = [{ at, carry, carryAt, chain: null, unsure: false }];
  for (let steps = 0; stack.length > 0 && steps < MOST_STEPS && budget.left > 0; steps++) {
    const state = stack.pop() as State;
    const before = readings.length;
    const length = state.chain?.length ?? 0;
    if (length <= LONGEST_RUN) readOne(text, state, stack, readings);
    // a reading is judged character by character
    budget.left -= 1 + 4 * length * (readings.length - before);
  }
  return readings;
}

function readOne(text: string, state: State, stack: State[], readings: ShiftedReading[]): void {
  const { at, carry, carryAt, chain, unsure } = state;
  const certain = (character: string, more: Partial<ShiftedCharacter> = {}): ShiftedCharacter => ({
    text: unsure ? '' : character,
    grade: unsure ? 'inferred' : 'exact',
    at: carryAt,
    candidates: unsure ? [character] : [],
    fromMark: false,
    cost: 0,
    ...more,
  });
  const lost = (): ShiftedCharacter => inferred(carryAt, charactersWithLead(carry));
  const end = (until: number, ending: Ending, ...items: ShiftedCharacter[]): void => {
    readings.push({ end: until, ending, characters: [...unchain(chain), ...items] });
  };
  const go = (
    next: number,
    nextCarry: number,
    item: ShiftedCharacter,
    nextUnsure = false,
  ): void => {
    stack.push({
      at: next,
      carry: nextCarry,
      carryAt: next - 1,
      chain: link(chain, item),
      unsure: nextUnsure,
    });
  };
  if (at >= text.length || text[at] === '\n') {
    end(at, 'edge', lost());
    return;
  }
  const character = text.charAt(at);
  const unit = text.charCodeAt(at);
  const code = gbkCode(character);
  if (code >= 0) {
    const joined = readable(carry, code >> 8);
    const trail = code & 0xff;
    if (joined !== '') {
      if (trail >= 0x81) go(at + 1, trail, certain(joined));
      else if (trail >= 0x40 && trail <= 0x7e) {
        end(at + 1, 'ascii-in-pair', certain(joined), {
          ...certain(String.fromCharCode(trail)),
          at,
        });
      }
    }
    return;
  }
  if (character === '€') {
    const joined = readable(carry, 0x80);
    if (joined !== '') end(at + 1, 'euro', certain(joined));
    return;
  }
  if (unit >= 0x80) return;
  let asTrail = false;
  if (unit >= 0x40 && unit <= 0x7e) {
    const joined = readable(carry, unit);
    if (joined !== '') {
      asTrail = plausibility(joined) > -5;
      const gloss = text[at + 1] === '(' ? pinyinAt(text, at + 2) : null;
      end(
        at + 1,
        gloss !== null && isReading(joined, gloss) ? 'ascii-trail+gloss' : 'ascii-trail',
        certain(joined),
      );
    }
  }
  if (unit >= 0x21 && unit <= 0x7e) {
    // a full-width form, A3 and unit + 80, that was folded to ASCII after the damage
    const joined = readable(carry, 0xa3);
    if (joined !== '') {
      if (character === '?') go(at + 1, unit + 0x80, inferred(carryAt, [joined]), true);
      else {
        const cost = '!;,'.includes(character) ? 0 : /\d/.test(character) ? 4 : asTrail ? 1.5 : 1;
        go(at + 1, unit + 0x80, certain(joined, { fromMark: !unsure, cost }));
      }
    }
  }
  if (character === '?') readLoss(text, state, lost, end, stack);
  if (character === '(') {
    // variant without `?`: the odd byte was dropped and the bracket kept
    const gloss = pinyinAt(text, at + 1);
    if (gloss === null) return;
    const after = at + gloss.length + 2;
    if (isReading(text.charAt(at - 1), gloss)) stack.push({ ...state, at: after });
    const fitting = charactersWithLead(carry).filter((hanzi) => isReading(hanzi, gloss));
    if (fitting.length > 0)
      end(after, 'bare-gloss', unsure ? inferred(carryAt, fitting) : pinned(carryAt, fitting));
  }
}

/** A `?` inside a run: a byte or two are lost here. */
function readLoss(
  text: string,
  { at, carry, carryAt, chain, unsure }: State,
  lost: () => ShiftedCharacter,
  end: (until: number, ending: Ending, ...items: ShiftedCharacter[]) => void,
  stack: State[],
): void {
  const gloss = pinyinAt(text, at + 1);
  if (gloss !== null) {
    const fitting = charactersWithLead(carry).filter((hanzi) => isReading(hanzi, gloss));
    if (fitting.length > 0)
      end(
        at + gloss.length + 2,
        'gloss',
        unsure ? inferred(carryAt, fitting) : pinned(carryAt, fitting),
      );
    return;
  }
  const next = text.charAt(at + 1);
  const nextCode = gbkCode(next);
  if (tagRestAt(text, at + 1)) {
    end(at + 1, 'tag', lost(), {
      text: '<',
      grade: 'pinned',
      at,
      candidates: [],
      fromMark: false,
      cost: 0,
    });
  } else if (next === '' || next === '\n' || next === ' ' || marksAfterLoss.includes(next)) {
    // a space is no trail byte that could be eaten
    end(at + 1, 'lost-trail', lost());
  } else if (/[\d”“》+\-%/<(.]/.test(next) || nextCode >= 0) {
    const year = centuryOf(text.slice(at + 1, at + 5));
    end(at + 1, 'eaten', lost(), {
      text: '',
      grade: year === '' ? 'gap' : 'inferred',
      at,
      candidates: year === '' ? [] : [year],
      fromMark: false,
      cost: 1.5,
    });
  }
  // a pair that cp936 does not have: both bytes became one `?`
  const nextUnit = next === '' ? 0 : text.charCodeAt(at + 1);
  const nextLead =
    nextCode >= 0 ? nextCode >> 8 : nextUnit >= 0x40 && nextUnit <= 0x7e ? nextUnit : -1;
  if (nextLead < 0) return;
  const pair = unassignedPair(carry, nextLead);
  if (pair === null) return;
  const both = [inferred(carryAt, pair[0]), inferred(at, pair[1])] as const;
  if (nextCode < 0) end(at + 2, 'ascii-trail', ...both);
  else {
    const trail = nextCode & 0xff;
    if (trail >= 0x81) {
      stack.push({
        at: at + 2,
        carry: trail,
        carryAt: at + 1,
        chain: link(link(chain, both[0]), both[1]),
        unsure: false,
      });
    } else if (trail >= 0x40 && trail <= 0x7e) {
      const ascii = String.fromCharCode(trail);
      end(at + 2, 'ascii-in-pair', ...both, {
        text: ascii,
        grade: 'exact',
        at: at + 1,
        candidates: [],
        fromMark: false,
        cost: 0,
      });
    }
  }
}

/** The eaten first digit of a year of our time, from its other three: `019年` is 2019年. */
function centuryOf(rest: string): string {
  if (/^0[0-4]\d年$/.test(rest)) return '2';
  return /^9\d\d年$/.test(rest) ? '1' : '';
}

function link(before: Chain | null, item: ShiftedCharacter): Chain {
  return { item, before, length: (before?.length ?? 0) + 1 };
}

function unchain(chain: Chain | null): ShiftedCharacter[] {
  const items: ShiftedCharacter[] = [];
  for (let link = chain; link !== null; link = link.before) items.push(link.item);
  return items.reverse();
}
