/**
 * The reading text: Simplified characters, with the punctuation beside Chinese characters set full
 * width. For builders only: the phrase dictionary is too large for the page.
 */
import { ConverterFactory } from 'opencc-js/core';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';

const convert = ConverterFactory([TSPhrases, TSCharacters]);

/** Words in which 著 is its own word and not a spelling of 着 (General Standard for Chinese Characters, 2013). */
const keeps著 = /著(?=[名作称述书者有录])|(?<=[显论名原编专卓昭土巨拙遗译合所共])著/u;
const full: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const han = /[\p{Script=Han}“”‘’《》〈〉、。「」『』…—□]/u;

/**
 * @param printed a passage or quotation as printed after repair
 * @param script of the article; Simplified pages keep their characters
 */
export function readingText(printed: string, script: 'Hans' | 'Hant'): string {
  return widen(script === 'Hant' ? simplify(printed) : printed);
}

/** Traditional to Simplified by phrases, then characters (OpenCC t2s), and 著 to 着 where it is that word. */
export function simplify(printed: string): string {
  const simplified = convert(printed);
  if (!simplified.includes('著')) return simplified;
  const chars = Array.from(simplified);
  return chars
    .map((char, at) => {
      if (char !== '著') return char;
      const around = chars.slice(Math.max(0, at - 1), at + 2).join('');
      return keeps著.test(around) ? char : '着';
    })
    .join('');
}

function widen(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const wide = full[char];
    const besideHan = han.test(text.charAt(i - 1)) || han.test(text.charAt(i + 1));
    out += wide !== undefined && besideHan ? wide : char;
  }
  return out;
}
