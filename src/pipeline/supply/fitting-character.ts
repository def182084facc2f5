/**
 * Which form of another copy's character a damaged page would print: in its own script and quotation marks, and only
 * if the byte that survived allows it.
 */
import { fold, simplifyChar } from '../../text/fold.ts';
import { gbkCode } from '../../text/gbk-table.ts';

/** Longest list of candidates an edit carries; a list of this length may be cut off. */
const LISTED = 12;
const marks = new Map([['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’'], ['！', '!'], ['？', '?'], ['，', ',']]); // prettier-ignore

let traditionalForms: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The one character that `printed` in the copy can be on the damaged page, or null if none fits or several do.
 * `candidates` are those of the edit; without any, an ASCII character was eaten.
 */
export function fittingCharacter(
  printed: string,
  candidates: readonly string[] | undefined,
  script: 'Hans' | 'Hant',
): string | null {
  if (candidates === undefined || candidates.length === 0) {
    const plain = fold(printed);
    return plain >= '!' && plain <= '?' ? plain : null;
  }
  const allows = allowedBy(candidates);
  const forms = [...new Set(formsOf(printed, script))].filter(allows);
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

/** The character as printed and as the page's script writes it. */
function formsOf(printed: string, script: 'Hans' | 'Hant'): string[] {
  const mark = marks.get(printed);
  if (mark !== undefined) return [mark];
  const simple = simplifyChar.get(printed) ?? printed;
  if (script === 'Hans') return [simple];
  if (traditionalForms === null) {
    const forms = new Map<string, string[]>();
    for (const [traditional, simplified] of simplifyChar) {
      forms.set(simplified, [...(forms.get(simplified) ?? []), traditional]);
    }
    traditionalForms = forms;
  }
  // the copy's own Traditional form decides; a Simplified one may stand for several
  return simple === printed ? [printed, ...(traditionalForms.get(simple) ?? [])] : [printed];
}

/** Candidates share their first or their second byte, which is the one that survived. */
function allowedBy(candidates: readonly string[]): (character: string) => boolean {
  const codes = candidates.map(gbkCode);
  if (candidates.length >= LISTED && codes.every((code) => code >= 0)) {
    const [first = 0] = codes;
    if (codes.every((code) => code >> 8 === first >> 8))
      return (character) => gbkCode(character) >> 8 === first >> 8;
    if (codes.every((code) => (code & 0xff) === (first & 0xff))) {
      return (character) =>
        gbkCode(character) >= 0 && (gbkCode(character) & 0xff) === (first & 0xff);
    }
  }
  return (character) => candidates.includes(character);
}
