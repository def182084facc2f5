/**
 * The two-byte codes of GBK as code page 936 reads them, in both directions. Made once from the platform's own
 * gb18030 decoder: no table to ship, and Node and browsers agree on it.
 */

/** cp936 leaves these unassigned; gb18030 filled them later (research: 100 cells). */
const filledLater: readonly (readonly [number, number])[] = [
  [0xa2e3, 0xa2e3], [0xa6d9, 0xa6df], [0xa6ec, 0xa6ed], [0xa6f3, 0xa6f3],
  [0xa8bc, 0xa8bc], [0xa8bf, 0xa8bf], [0xa989, 0xa995], [0xfe50, 0xfea0],
]; // prettier-ignore

const characters: string[] = [];
const codes = new Map<string, number>();

/** The character of a lead byte 81..FE and trail byte 40..FE, or '' where cp936 has none. User-defined cells are U+E000–U+E765. */
export function gbkCharacter(lead: number, trail: number): string {
  return characters[((lead - 0x81) << 8) | trail] ?? '';
}

/** The code `lead << 8 | trail` of a character, or -1 if it has no two-byte code. */
export function gbkCode(character: string): number {
  return codes.get(character) ?? -1;
}

function build(): void {
  const leads: number[] = [];
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      leads.push((lead << 8) | trail);
      bytes.push(lead, trail);
    }
  }
  const decoded = Array.from(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
  if (decoded.length !== leads.length)
    throw new Error(`gb18030 gave ${decoded.length} characters for ${leads.length} codes`);
  leads.forEach((code, i) => {
    const character = decoded[i] ?? '';
    const point = character.codePointAt(0) ?? 0;
    const unassigned =
      (point >= 0xe766 && point <= 0xf8ff) ||
      filledLater.some(([first, last]) => code >= first && code <= last);
    if (unassigned || point > 0xffff || point === 0xfffd) return;
    characters[(((code >> 8) - 0x81) << 8) | (code & 0xff)] = character;
    // first writer wins: U+3000 is A1A1 before A3A0
    if (!codes.has(character)) codes.set(character, code);
  });
}
build();

/** The 3,755 hanzi of GB2312 level 1: what modern Chinese prose is written with. */
export const commonHanzi: ReadonlySet<string> = hanziOf(0xb0, 0xd7);
/** The 3,008 hanzi of GB2312 level 2: rarer words and names. */
export const rarerHanzi: ReadonlySet<string> = hanziOf(0xd8, 0xf7);

function hanziOf(firstLead: number, lastLead: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = gbkCharacter(lead, trail);
      if (character >= '一' && character <= '龥') found.add(character);
    }
  }
  return found;
}
