/** Pinyin without tones for filters and readable ids. Names of places decide where a character has several readings. */
import { hanziReadings } from './data/hanzi-readings.ts';
import { simplifyChar } from './fold.ts';

const readings = new Map<string, string>();
for (const line of hanziReadings.split('\n')) {
  const syllable = /^[a-z]+/.exec(line)?.[0] ?? '';
  for (const hanzi of line.slice(syllable.length)) readings.set(hanzi, syllable);
}

/** Names and words whose reading the commonest one gets wrong; syllables in order. */
const exceptions = new Map(
  (
    '重庆 chong-qing|厦门 xia-men|大厦 da-sha|乐清 yue-qing|乐亭 lao-ting|音乐 yin-yue|六安 lu-an|六合 lu-he|' +
    '蚌埠 beng-bu|浚县 xun-xian|洪洞 hong-tong|单县 shan-xian|莘县 shen-xian|尉犁 yu-li|尉氏 wei-shi|番禺 pan-yu|' +
    '铅山 yan-shan|蔚县 yu-xian|涡阳 guo-yang|东阿 dong-e|井陉 jing-xing|繁峙 fan-shi|犍为 qian-wei|荥经 ying-jing|' +
    '筠连 jun-lian|泌阳 bi-yang|长子县 zhang-zi-xian|黄陂 huang-pi|台州 tai-zhou|丽水 li-shui|中牟 zhong-mu|' +
    '牟平 mu-ping|柏林 bo-lin|银行 yin-hang|长者 zhang-zhe|村长 cun-zhang|会长 hui-zhang|省长 sheng-zhang|市长 shi-zhang|' +
    '部长 bu-zhang|院长 yuan-zhang|会计 kuai-ji|都匀 du-yun|阿房 e-pang|十里铺 shi-li-pu|三十里铺 san-shi-li-pu|' +
    '济南 ji-nan|济宁 ji-ning|济源 ji-yuan|涪陵 fu-ling|大埔 da-bu|黄埔 huang-pu|岳西 yue-xi|歙县 she-xian|黟县 yi-xian'
  )
    .split('|')
    .map((row) => {
      const [name = '', syllables = ''] = row.split(' ');
      return [name, syllables.split('-')] as const;
    }),
);
const longestException = Math.max(...[...exceptions.keys()].map((name) => name.length));

/**
 * `full` joins the syllables (文亭巷 → `wentingxiang`), `initials` their first letters (`wtx`).
 * Latin letters and digits stand for themselves in lower case; whatever else has no reading is left out.
 */
export function pinyinOf(text: string): { full: string; initials: string } {
  let full = '';
  let initials = '';
  const say = (syllable: string): void => {
    full += syllable;
    initials += syllable.charAt(0);
  };
  const simplified = Array.from(text, (char) => simplifyChar.get(char) ?? char);
  for (let at = 0; at < simplified.length;) {
    const exception = exceptionAt(simplified, at);
    if (exception !== null) {
      for (const syllable of exception) say(syllable);
      at += exception.length;
      continue;
    }
    const char = simplified[at] ?? '';
    const reading = readings.get(char);
    if (reading !== undefined) say(reading);
    else if (/^[a-z0-9]$/i.test(char)) say(char.toLowerCase());
    at += 1;
  }
  return { full, initials };
}

function exceptionAt(chars: readonly string[], at: number): readonly string[] | null {
  for (let length = longestException; length >= 2; length--) {
    const found = exceptions.get(chars.slice(at, at + length).join(''));
    if (found !== undefined) return found;
  }
  return null;
}
