/** Where pasted words stand in a printed text, whatever marks either sets between them. */
import { fold } from '../../text/fold.ts';
import type { TextMark } from '../text/marked-text.tsx';

const wordCharacter = /[\p{L}\p{N}]/u;

/** From the first word character of the first hit to its last; nothing where the words are not there. */
export function highlightWords(text: string, pasted: string): TextMark[] {
  const words = (printed: string): { units: string; at: number[] } => {
    const at: number[] = [];
    let units = '';
    let offset = 0;
    for (const char of fold(printed)) {
      if (wordCharacter.test(char)) {
        for (let i = 0; i < char.length; i++) at.push(offset + i);
        units += char;
      }
      offset += char.length;
    }
    return { units, at };
  };
  const wanted = words(pasted).units;
  const printed = words(text);
  const found = wanted === '' ? -1 : printed.units.indexOf(wanted);
  const first = printed.at[found];
  const last = printed.at[found + wanted.length - 1];
  return found < 0 || first === undefined || last === undefined
    ? []
    : [{ start: first, end: last + 1, kind: 'hit' }];
}
