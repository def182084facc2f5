/** What the search says of each pasted part, joined with the records a reader needs to judge it. */
import type { Article, Quotation, Witness } from '../../schema/bundle.ts';
import type { CheckedPart } from '../../search/check/check-quotation.ts';
import type { DiffPart } from '../../search/diff.ts';
import { documentMaker, type SearchDocument } from '../../search/documents.ts';
import type { Library } from '../../store/library.ts';
import { foldWords } from '../../text/fold.ts';

export interface VerdictSource {
  witness: Witness;
  article: Article;
  /** Whether this very witness prints the words found: the pasted ones, or the wording compared. */
  same: boolean;
}

export interface VerdictMatch {
  quotation: Quotation;
  /** The wording found. */
  wording: string;
  /** From the pasted words to the wording; null where they are the same words. */
  diff: readonly DiffPart[] | null;
  /** The pasted words are the whole wording. */
  whole: boolean;
  sources: readonly VerdictSource[];
}

/** `absent` with matches: what resembles the words and is not them. */
export interface Verdict {
  kind: CheckedPart['kind'];
  /** As pasted, without marks. */
  words: string;
  matches: readonly VerdictMatch[];
  /** Absent, but all that keeps the first match from being it is a word or a number in the place of another. */
  close: boolean;
}

export function verdictsOf(
  pasted: string,
  parts: readonly CheckedPart[],
  library: Library,
): Verdict[] {
  const documentOf = documentMaker(library.collection);
  return parts.map((checked): Verdict => {
    const words = pasted.slice(checked.part.start, checked.part.end);
    const { kind } = checked;
    if (kind === 'short') return { kind, words, matches: [], close: false };
    if (kind === 'exact') {
      const wanted = foldWords(words);
      const matches = checked.matches.map(({ document, line, whole }) =>
        matchOf(library, documentOf, document, line, whole, null, (text) =>
          foldWords(text).includes(wanted),
        ),
      );
      return { kind, words, matches, close: false };
    }
    const found = kind === 'near' ? checked.matches : checked.resembling;
    const matches = found.map(({ document, line, diff }) =>
      matchOf(library, documentOf, document, line, false, diff, null),
    );
    return { kind, words, matches, close: kind === 'absent' && checked.close };
  });
}

/** `prints`: whether a witness prints the words; null: when it prints the wording found. */
function matchOf(
  library: Library,
  documentOf: (quotation: Quotation) => SearchDocument,
  row: number,
  line: number,
  whole: boolean,
  diff: readonly DiffPart[] | null,
  prints: ((text: string) => boolean) | null,
): VerdictMatch {
  const quotation = library.collection.quotations[row];
  if (quotation === undefined) throw new Error(`no quotation in row ${row}`);
  const wording = documentOf(quotation).text.split('\n')[line] ?? quotation.text;
  const wanted = foldWords(wording);
  const same = prints ?? ((text: string) => foldWords(text) === wanted);
  const sources = quotation.witnesses.flatMap((witness): VerdictSource[] => {
    const article = library.articles.get(witness.article);
    return article === undefined ? [] : [{ witness, article, same: same(witness.text) }];
  });
  return { quotation, wording, diff, whole, sources };
}
