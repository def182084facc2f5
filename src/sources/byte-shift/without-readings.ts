/** Text without the pinyin that a page puts after its hanzi, so that context and wordings read as prose. */
import { isReading } from '../pinyin-readings.ts';
import { pinyinAt } from './plausibility.ts';

/** Takes out every bracket of pinyin that is a reading of the character before it, 當(dāng)地 to 當地. Offsets change. */
export function withoutReadings(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const gloss = at > 0 ? pinyinAt(text, at + 1) : null;
    if (gloss === null || !isReading(text.charAt(at - 1), gloss)) continue;
    out += text.slice(from, at);
    from = at + gloss.length + 2;
  }
  return out + text.slice(from);
}
