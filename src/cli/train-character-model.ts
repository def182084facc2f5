/**
 * Run by hand, not by the build: counts the characters of a folder of clean pages and writes the model that
 * orders the candidates for a lost byte (src/sources/data/character-model.ts). Pages whose place in the sorted
 * folder is a multiple of ten are left out, so that the repair can be measured on them.
 *
 *     node build/train.js <folder of pages> <file to write> <date>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gbkCharacter } from '../text/gbk-table.ts';
import { normalizeForModel } from '../sources/byte-shift/normalize-for-model.ts';

/** Characters the model knows, by frequency; number 0 stands for all others. */
const VOCABULARY = 4096;
/** How many pairs and triples are kept: those that say most beyond what the shorter context says. */
const PAIRS = 49_000;
const TRIPLES = 54_500;
/** Stored chances are 2^-(0.25 + 0.75 level). */
const LEVELS = 16;

const [folder = '', target = '', date = ''] = process.argv.slice(2);
const text = readdirSync(folder)
  .sort()
  .filter((_, i) => i % 10 !== 0)
  .map((name) => pageText(readFileSync(join(folder, name), 'utf8')))
  .join('\n');
const vocabulary = frequentCharacters(text);
const numbers = numbered(text, vocabulary);
const singles = new Float64Array(VOCABULARY);
for (const number of numbers) singles[number] = (singles[number] ?? 0) + 1;
const isAsked = askedPlaces();
const pairCounts = tally(2);
const askedPairs = tally(2, (i) => isAsked(i) || isAsked(i + 1));
const pairs = strongest(pairCounts, 3, PAIRS, (key, count) => {
  const [a, b] = [Math.floor(key / VOCABULARY), key % VOCABULARY];
  return (
    ((askedPairs.get(key) ?? 0) + 0.1 * count) * Math.log(pairChance(a, b, count) / singleChance(b))
  );
});
const askedTriples = tally(3, (i) => isAsked(i + 1) || isAsked(i + 2));
const triples = strongest(tally(3), 3, TRIPLES, (key, count) => {
  const c = key % VOCABULARY;
  const b = Math.floor(key / VOCABULARY) % VOCABULARY;
  const ab = Math.floor(key / VOCABULARY);
  const shorter = pairChance(b, c, pairCounts.get(b * VOCABULARY + c) ?? 0);
  return (
    (askedTriples.get(key) ?? 0) * Math.log((count - 0.5) / (pairCounts.get(ab) ?? count) / shorter)
  );
});
for (const key of triples.keys()) {
  const ab = Math.floor(key / VOCABULARY);
  pairs.set(ab, pairCounts.get(ab) ?? 1);
}
const packed = pack();
writeFileSync(
  target,
  `/**
 * Frequencies of Chinese characters, pairs and triples, to order the candidates for a lost byte. Counted by
 * src/cli/train-character-model.ts on nine tenths of 19,030 news transcripts (${numbers.length} characters), ${date}:
 * ${pairs.size} pairs, ${triples.size} triples. How it is packed stands in ../byte-shift/character-model.ts.
 */

/** By frequency; the place in the string is the number, from 1. */
export const modelCharacters =
  ${JSON.stringify(vocabulary.join(''))};
/** For numbers 0 and up: -log2 of the character's frequency, times 3, as a character from '!' on. */
export const modelSingles =
  ${JSON.stringify(Array.from(singles, (_, i) => String.fromCharCode(33 + Math.min(90, Math.round(-3 * Math.log2(singleChance(i)))))).join(''))};
export const modelGrams =
  '${packed}';
`,
);
process.stdout.write(
  `${numbers.length} characters, ${pairs.size} pairs, ${triples.size} triples, ${packed.length} bytes packed\n`,
);

function pageText(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<\/?(?:p|h\d|br|div)\b[^<>]*>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function frequentCharacters(all: string): string[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < all.length; i++) {
    const character = normalizeForModel(all.charAt(i));
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, VOCABULARY - 1)
    .map(([character]) => character);
}

function numbered(all: string, characters: readonly string[]): Uint16Array {
  const index = new Map(characters.map((character, i) => [character, i + 1]));
  const out = new Uint16Array(all.length);
  let length = 0;
  let last = '';
  for (let i = 0; i < all.length; i++) {
    const character = normalizeForModel(all.charAt(i));
    if (character === '\n' && last === '\n') continue;
    out[length++] = index.get(character) ?? 0;
    last = character;
  }
  return out.subarray(0, length);
}

/**
 * Where the model is asked: a character whose second byte the damage can hit (A3 before A1, AC, BA, BB or BF), in
 * either script, and a character before a mark, where a shifted run loses its last byte.
 */
function askedPlaces(): (at: number) => boolean {
  const victim = new Uint8Array(VOCABULARY);
  const second = new Uint8Array(VOCABULARY);
  const mark = new Uint8Array(VOCABULARY);
  const index = new Map(vocabulary.map((character, i) => [character, i + 1]));
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const number = index.get(normalizeForModel(gbkCharacter(lead, trail))) ?? 0;
      if (trail === 0xa3) victim[number] = 1;
      if ([0xa1, 0xac, 0xba, 0xbb, 0xbf].includes(lead)) second[number] = 1;
    }
  }
  for (const character of '，。！？；：、,!?;:”)》\n')
    mark[index.get(normalizeForModel(character)) ?? 0] = 1;
  return (at) => {
    const [here, next] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    return mark[next] === 1 || (victim[here] === 1 && second[next] === 1);
  };
}

/** Counts of all runs of `size` characters (that begin where `counts` says), by sorting their keys. */
function tally(size: number, counted: (at: number) => boolean = () => true): Map<number, number> {
  const places: number[] = [];
  for (let i = 0; i + size <= numbers.length; i++) if (counted(i)) places.push(i);
  const keys = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) {
    const i = places[k] ?? 0;
    let key = 0;
    for (let j = 0; j < size; j++) key = key * VOCABULARY + (numbers[i + j] ?? 0);
    keys[k] = key;
  }
  keys.sort();
  const counts = new Map<number, number>();
  for (let i = 0, from = 0; i < keys.length; i++) {
    if (keys[i] === keys[i + 1]) continue;
    if (i - from + 1 >= size) counts.set(keys[i] ?? 0, i - from + 1);
    from = i + 1;
  }
  return counts;
}

function strongest(
  counts: ReadonlyMap<number, number>,
  least: number,
  keep: number,
  weight: (key: number, count: number) => number,
): Map<number, number> {
  const rated = [...counts]
    .filter(([key, count]) => {
      // number 0 is many characters, which say nothing together
      for (let rest = key; rest > 0; rest = Math.floor(rest / VOCABULARY))
        if (rest % VOCABULARY === 0) return false;
      return count >= least;
    })
    .map(([key, count]) => ({ key, count, weight: weight(key, count) }))
    .sort((one, other) => other.weight - one.weight || one.key - other.key)
    .slice(0, keep);
  return new Map(rated.map(({ key, count }) => [key, count]));
}

function singleChance(number: number): number {
  return ((singles[number] ?? 0) + 0.5) / numbers.length;
}

function pairChance(a: number, b: number, count: number): number {
  return Math.max(0.2 * singleChance(b), (count - 0.5) / Math.max(1, singles[a] ?? 1));
}

function levelOf(chance: number): number {
  return Math.max(0, Math.min(LEVELS - 1, Math.round((-Math.log2(chance) - 0.25) / 0.75)));
}

function pack(): string {
  const bits: number[] = [];
  const write = (value: number, width: number): void => {
    for (let i = width - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  const gamma = (value: number): void => {
    const width = 31 - Math.clz32(value + 1);
    write(0, width);
    write(value + 1, width + 1);
  };
  const list = (
    entries: readonly { number: number; level: number; key: number }[],
    withChildren: boolean,
  ): void => {
    gamma(entries.length);
    if (entries.length === 0) return;
    const mean = (entries.at(-1)?.number ?? 0) / entries.length;
    const rice = Math.max(0, Math.floor(Math.log2(Math.max(1, mean * 0.69))));
    write(rice, 4);
    let last = -1;
    for (const { number, level, key } of entries) {
      const step = number - last - 1;
      for (let i = step >> rice; i > 0; i--) bits.push(1);
      bits.push(0);
      write(step & ((1 << rice) - 1), rice);
      write(level, 4);
      if (withChildren) list(children.get(key) ?? [], false);
      last = number;
    }
  };
  type Entry = { number: number; level: number; key: number };
  const group = (
    grams: ReadonlyMap<number, number>,
    before: (context: number) => number,
  ): Map<number, Entry[]> => {
    const groups = new Map<number, Entry[]>();
    for (const [key, count] of [...grams].sort((one, other) => one[0] - other[0])) {
      const context = Math.floor(key / VOCABULARY);
      const entry = {
        number: key % VOCABULARY,
        level: levelOf((count - 0.5) / before(context)),
        key,
      };
      const found = groups.get(context);
      if (found) found.push(entry);
      else groups.set(context, [entry]);
    }
    return groups;
  };
  const children = group(triples, (context) => pairCounts.get(context) ?? 1);
  const first = group(pairs, (context) => singles[context] ?? 1);
  for (let a = 0; a < VOCABULARY; a++) list(first.get(a) ?? [], true);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const out: string[] = [];
  for (let i = 0; i < bits.length; i += 6) {
    let value = 0;
    for (let k = 0; k < 6; k++) value = value * 2 + (bits[i + k] ?? 0);
    out.push(alphabet.charAt(value));
  }
  return out.join('');
}
