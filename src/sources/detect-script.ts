/** Whether a page is printed in Traditional or in Simplified characters, by majority of the telling ones. */
import { simplifyChar } from '../text/fold.ts';

// Characters that both scripts print, though the folding table has them on one of its sides.
const shared = new Set(
  '后里面干云台丑斗谷几范表征松志制致余涂准采据游占于出卷冬当著乾瞭藉夥覆么徵昵沈了',
);
const onlyTraditional = new Set([...simplifyChar.keys()].filter((char) => !shared.has(char)));
const onlySimplified = new Set(
  [...simplifyChar.values()].filter((char) => !shared.has(char) && !simplifyChar.has(char)),
);

/** `Hant` where more characters of `text` are Traditional only than Simplified only. */
export function detectScript(text: string): 'Hans' | 'Hant' {
  let balance = 0;
  for (const char of text) {
    if (onlyTraditional.has(char)) balance++;
    else if (onlySimplified.has(char)) balance--;
  }
  return balance > 0 ? 'Hant' : 'Hans';
}
