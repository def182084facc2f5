/**
 * Run by hand, not by the build: writes the pinyin readings of every hanzi of GBK, as pinyin-pro gives them, to
 * src/sources/data/pinyin-readings.ts.
 *
 *     node build/write-readings.js <file to write> <date>
 */
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { gbkCharacter } from '../text/gbk-table.ts';
import { simplifyChar } from '../text/fold.ts';

const [target = '', date = ''] = process.argv.slice(2);
const bySyllable = new Map<string, Set<string>>();
const hanzi: string[] = [];
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = gbkCharacter(lead, trail);
    if (character >= '一' && character <= '鿿') hanzi.push(character);
  }
}
for (const character of hanzi.sort()) {
  const simple = simplifyChar.get(character) ?? character;
  for (const reading of [...readingsOf(character), ...readingsOf(simple)]) {
    const found = bySyllable.get(reading) ?? new Set();
    bySyllable.set(reading, found.add(character));
  }
}
const lines = [...bySyllable].sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(
  target,
  `/**
 * Pinyin readings of the hanzi of GBK, a Traditional one with those of its Simplified form too. From pinyin-pro
 * 3.29.4 by src/cli/write-readings.ts, ${date}. One line a syllable: the syllable, then its hanzi.
 */
export const pinyinReadings = \`
${lines.map(([reading, characters]) => `${reading}${[...characters].join('')}`).join('\n')}
\`;
`,
);

function readingsOf(character: string): string[] {
  // conversion tables write 陝 as 陜, which dictionaries read otherwise
  if (character === '陜') return ['xiá', 'shǎn'];
  return pinyin(character, { multiple: true, type: 'array' })
    .map((reading) => reading.normalize('NFC'))
    .filter((reading) => /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]+$/.test(reading));
}
