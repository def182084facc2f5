/**
 * A field with few distinct values (speaker, place, article title): each value is kept once, folded,
 * and a term is looked for in the values instead of in the documents.
 */
import { fold } from '../text/fold.ts';

export interface NameColumn {
  /** 1 for each value code that holds `term`; null when none does. */
  matching(term: string): Uint8Array | null;
  /** Value code of each document. */
  readonly codes: Uint32Array;
  /** Documents of each code, counted. */
  readonly sizes: Uint32Array;
}

export function createNameColumn(values: readonly string[]): NameColumn {
  const codes = new Uint32Array(values.length);
  const codeOf = new Map<string, number>();
  const folded: string[] = [];
  const sizes: number[] = [];
  values.forEach((value, document) => {
    let code = codeOf.get(value);
    if (code === undefined) {
      code = folded.length;
      codeOf.set(value, code);
      folded.push(fold(value));
      sizes.push(0);
    }
    codes[document] = code;
    sizes[code] = (sizes[code] ?? 0) + 1;
  });
  return {
    codes,
    sizes: Uint32Array.from(sizes),
    matching(term) {
      let found: Uint8Array | null = null;
      folded.forEach((value, code) => {
        if (!value.includes(term)) return;
        found ??= new Uint8Array(folded.length);
        found[code] = 1;
      });
      return found;
    },
  };
}
