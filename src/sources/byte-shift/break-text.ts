/**
 * Test support, used by tests and the benchmark only: damages clean text as the pages were damaged (research:
 * byte-shift repair, section A), so that the repair can be checked against known truth.
 */
import { gbkCharacter, gbkCode } from '../../text/gbk-table.ts';

export interface BreakOptions {
  /** Hanzi that the page glosses, each with its pinyin. */
  glosses?: ReadonlyMap<string, string>;
  /** The variant that drops the odd byte without a `?`. */
  bare?: boolean;
  /** Full-width forms folded to ASCII afterwards, as in most copies. Default true. */
  folded?: boolean;
}

const hits = new Map([[0xa3ac, '，'], [0xa3a1, '！'], [0xa3bf, '？'], [0xa3bb, '；']]); // prettier-ignore

/** Whether the text survives a journey through GBK, which the forward model takes for granted. */
export function isGbkText(text: string): boolean {
  return Array.from(text).every(
    (character) =>
      character < '\x80' ||
      (gbkCode(character) >= 0 && !(character >= '\ue000' && character <= '\uf8ff')),
  );
}

/** The damaged text. `text` must be GBK text (see `isGbkText`). */
export function breakText(
  text: string,
  { glosses = new Map(), bare = false, folded = true }: BreakOptions = {},
): string {
  const glossed = insertGlosses(gbkBytes(text), glosses);
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i + 1 < glossed.length; i++) {
    const mark = hits.get(((glossed[i] ?? 0) << 8) | (glossed[i + 1] ?? 0));
    if (mark === undefined) continue;
    out.push(decodePiece(glossed.slice(from, i), bare), mark);
    from = i + 2;
    i++;
  }
  out.push(decodePiece(glossed.slice(from), bare));
  const broken = out.join('');
  return folded ? foldWidths(broken) : broken;
}

/** Full-width ASCII forms to ASCII, as later tools did to the damaged pages. */
export function foldWidths(text: string): string {
  return text.replace(/[！-～]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0));
}

function gbkBytes(text: string): number[] {
  return Array.from(text).flatMap((character) => {
    const code = gbkCode(character);
    return code >= 0 ? [code >> 8, code & 0xff] : [character.charCodeAt(0)];
  });
}

/**
 * Puts `(pinyin)` after the code of every glossed hanzi, wherever its two bytes meet: also where two codes overlap,
 * as 當 and 數 do in 當地, which the pages print `當(dāng)?shù)`.
 */
function insertGlosses(bytes: readonly number[], glosses: ReadonlyMap<string, string>): number[] {
  if (glosses.size === 0) return [...bytes];
  const byCode = new Map(
    Array.from(glosses, ([hanzi, pinyin]) => [gbkCode(hanzi), gbkBytes(`(${pinyin})`)]),
  );
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    out.push(bytes[i] ?? 0);
    out.push(...(byCode.get(((bytes[i - 1] ?? 0) << 8) | (bytes[i] ?? 0)) ?? []));
  }
  return out;
}

/** The four rules by which the pages' decoder read each piece for itself. */
function decodePiece(bytes: readonly number[], bare: boolean): string {
  const loss = bare ? '' : '?';
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    const trail = bytes[i + 1];
    if (lead < 0x80) out += String.fromCharCode(lead);
    else if (lead === 0x80) out += '€';
    else if (lead === 0xff) out += loss;
    else if (trail === undefined || trail < 0x21) out += loss;
    else if (trail < 0x40) {
      out += loss;
      if (!bare) i++; // the ASCII is eaten
    } else {
      out += gbkCharacter(lead, trail) || loss;
      i++;
    }
  }
  return out;
}
