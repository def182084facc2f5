/** Which pinyin a hanzi is read with, and how pinyin is written in the brackets that some sites inject. */
import { pinyinReadings } from './data/pinyin-readings.ts';

/** Letters of pinyin as pages print them, for a character class; brackets, width and case vary too. */
export const PINYIN_LETTERS =
  'a-zA-Zａ-ｚＡ-ＺāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜêńňǹḿɑɡĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙÜǕǗǙǛ\u0300\u0301\u0304\u0308\u030c';

let readings: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Whether `gloss` (toned or bare, v or ü, any width and case) is a reading of `hanzi`. */
export function isReading(hanzi: string, gloss: string): boolean {
  readings ??= unpack();
  return readings.get(hanzi)?.has(canonicalPinyin(gloss)) ?? false;
}

/** One toned reading of `hanzi`, or '' if it has none. */
export function readingOf(hanzi: string): string {
  readings ??= unpack();
  return readings.get(hanzi)?.values().next().value ?? '';
}

function canonicalPinyin(gloss: string): string {
  return gloss
    .normalize('NFKC')
    .toLowerCase()
    .replace(/u:|v/g, 'ü')
    .replace(/ɑ/g, 'a')
    .replace(/ɡ/g, 'g');
}

/** Every hanzi with its readings, toned and bare. */
function unpack(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const line of pinyinReadings.trim().split('\n')) {
    const letters = /^[^\u3400-\u9fff]+/.exec(line)?.[0] ?? '';
    const bare = withoutTone(letters);
    for (const hanzi of line.slice(letters.length)) {
      const found = all.get(hanzi) ?? new Set();
      // sites without the umlaut key write nu, lu for nü, lü
      all.set(hanzi, found.add(letters).add(bare).add(bare.replace('ü', 'u')));
    }
  }
  return all;
}

function withoutTone(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}
