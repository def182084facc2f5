/** The form in which the character model sees a character: script and width folded, digits and letters alike. */
import { simplifyChar } from '../../text/fold.ts';

/** One UTF-16 code unit to one. Unlike search folding it keeps “ and ” apart: which one stands there matters here. */
export function normalizeForModel(character: string): string {
  let unit = character.charCodeAt(0);
  if (unit >= 0xff01 && unit <= 0xff5e) unit -= 0xfee0;
  if (unit >= 0x30 && unit <= 0x39) return '0';
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return 'a';
  if (unit === 0x3000 || unit === 0xa0 || unit === 0x09) return ' ';
  if (unit < 0x80) return unit === 0x0d ? '\n' : String.fromCharCode(unit);
  switch (character) {
    case '「':
      return '“';
    case '」':
      return '”';
    case '著':
      return '着';
    default:
      return simplifyChar.get(character) ?? character;
  }
}
