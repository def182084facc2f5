/**
 * How likely one character follows two others in Chinese news prose. It orders the candidates for a lost byte and
 * says how sure the first of them is; it never creates text by itself. Unpacked at first use: most pages need none.
 */
import { modelCharacters, modelGrams, modelSingles } from '../data/character-model.ts';
import { normalizeForModel } from './normalize-for-model.ts';

const SIZE = 4096;
/** How many characters share the number 0. */
const RARE = 4000;
/** Share of a context's chance that is kept for what was never seen after it. */
const LEAST_REST = 0.05;

interface Model {
  numbers: ReadonlyMap<string, number>;
  /** Remembers the number of characters in any script and width. */
  asPrinted: Map<string, number>;
  singles: Float64Array;
  /** Chance of the last character of a pair or triple, by its number. */
  pairs: ReadonlyMap<number, number>;
  triples: ReadonlyMap<number, number>;
  /** What a context leaves to its shorter context, by the context's number. */
  restAfterOne: Float64Array;
  restAfterTwo: ReadonlyMap<number, number>;
}

let model: Model | null = null;

/** Chance of `character` after `before2` `before1` (one UTF-16 unit each; '\n' stands for the paragraph's edge). */
export function chanceAfter(before2: string, before1: string, character: string): number {
  model ??= unpack();
  return tripleChance(
    model,
    numberOf(model, before2),
    numberOf(model, before1),
    numberOf(model, character),
  );
}

/** The number of a character as printed. */
function numberOf({ numbers, asPrinted }: Model, character: string): number {
  let number = asPrinted.get(character);
  if (number === undefined) {
    number = numbers.get(normalizeForModel(character)) ?? 0;
    asPrinted.set(character, number);
  }
  return number;
}

/** How many bits of surprise each character of `text` gives on average after `left`. */
export function meanSurprise(left: string, text: string): number {
  const all = left.slice(-2) + text;
  let bits = 0;
  for (let i = all.length - text.length; i < all.length; i++) {
    bits -= Math.log2(chanceAfter(all.charAt(i - 2), all.charAt(i - 1), all.charAt(i)));
  }
  return text === '' ? 0 : bits / text.length;
}

function tripleChance(
  { singles, pairs, triples, restAfterOne, restAfterTwo }: Model,
  a: number,
  b: number,
  c: number,
): number {
  const context = a * SIZE + b;
  const triple = triples.get(context * SIZE + c);
  if (triple !== undefined) return triple;
  const pair = pairs.get(b * SIZE + c) ?? (restAfterOne[b] ?? 1) * (singles[c] ?? 0);
  return (restAfterTwo.get(context) ?? 1) * pair;
}

/**
 * The packed form is a string of bits, six to a character of base64. For each first character: a list of seconds,
 * each with a list of thirds. A list is its length (Elias gamma), the Rice parameter (4 bits), then for each entry
 * the step from the number before (Rice) and the level (4 bits); the chance is 2^-(0.25 + 0.75 level).
 */
function unpack(): Model {
  const numbers = new Map(
    Array.from(modelCharacters, (character, i) => [character, i + 1] as const),
  );
  const singles = new Float64Array(SIZE);
  for (let i = 0; i < SIZE; i++) singles[i] = 2 ** (-(modelSingles.charCodeAt(i) - 33) / 3);
  // number 0 is some thousands of rare characters together
  singles[0] = (singles[0] ?? 0) / RARE;
  const pairs = new Map<number, number>();
  const triples = new Map<number, number>();
  const restAfterOne = new Float64Array(SIZE);
  const restAfterTwo = new Map<number, number>();
  const bits = bitReader(modelGrams);
  for (let a = 0; a < SIZE; a++) {
    let seen = 0;
    let expected = 0;
    const seconds = readList(bits, (b, chance) => {
      pairs.set(a * SIZE + b, chance);
      seen += chance;
      expected += singles[b] ?? 0;
      let seenAfter = 0;
      const thirds = readList(bits, (c, third) => {
        triples.set((a * SIZE + b) * SIZE + c, third);
        seenAfter += third;
      });
      if (thirds > 0) restAfterTwo.set(a * SIZE + b, Math.max(LEAST_REST, 1 - seenAfter));
    });
    restAfterOne[a] =
      seconds === 0 ? 1 : Math.max(LEAST_REST, 1 - seen) / Math.max(LEAST_REST, 1 - expected);
  }
  return { numbers, asPrinted: new Map(), singles, pairs, triples, restAfterOne, restAfterTwo };
}

interface Bits {
  read(width: number): number;
  /** Ones up to the next zero. */
  ones(): number;
}

function bitReader(packed: string): Bits {
  const values = new Uint8Array(128);
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').forEach(
    (character, value) => {
      values[character.charCodeAt(0)] = value;
    },
  );
  let at = 0;
  const next = (): number => {
    const six = values[packed.charCodeAt(Math.floor(at / 6))] ?? 0;
    const bit = (six >> (5 - (at % 6))) & 1;
    at++;
    return bit;
  };
  return {
    read(width) {
      let value = 0;
      for (let i = 0; i < width; i++) value = value * 2 + next();
      return value;
    },
    ones() {
      let count = 0;
      while (next() === 1) count++;
      return count;
    },
  };
}

function readList(bits: Bits, take: (number: number, chance: number) => void): number {
  let width = 0;
  while (bits.read(1) === 0) width++;
  const length = 2 ** width + bits.read(width) - 1;
  if (length === 0) return 0;
  const rice = bits.read(4);
  let number = -1;
  for (let i = 0; i < length; i++) {
    const high = bits.ones();
    number += 1 + high * 2 ** rice + bits.read(rice);
    take(number, 2 ** -(0.25 + 0.75 * bits.read(4)));
  }
  return length;
}
