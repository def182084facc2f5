/** A passage cut into pieces that are drawn alike: by marks and by repairs, in the text the reader chose. */
import type { Passage } from '../../schema/bundle.ts';
import type { Edit } from '../../schema/edit.ts';
import type { Span } from '../../schema/primitives.ts';
import type { ArticleText } from '../../store/route.ts';
import { simplifyChar } from '../../text/fold.ts';
import { cutAtSpans } from '../text/cut-at-spans.ts';

export interface ReadingPiece<Mark> {
  /** Offset in the passage; two pieces may share it where something was only taken out. */
  start: number;
  /** As it is to be shown. Empty for a stretch that was only taken out, but in `printed`. */
  text: string;
  marks: readonly Mark[];
  /** The repair that the piece comes from, and its index in the passage. */
  edit: Edit | null;
  index: number;
}

/** Pieces in order; for `printed` they are the page's own characters, for `repaired` and `hant` the passage. */
export function readingPieces<Mark extends Span>(
  { text, edits }: Passage,
  marks: readonly Mark[],
  shown: ArticleText,
): ReadingPiece<Mark>[] {
  const show = shown === 'hans' ? simplified : (words: string): string => words;
  const pieces: ReadingPiece<Mark>[] = [];
  const plain = (from: number, to: number, edit: Edit | null, index: number): void => {
    const here = marks.map((mark) => ({ start: mark.start - from, end: mark.end - from, mark }));
    for (const piece of from < to ? cutAtSpans(text.slice(from, to), here) : []) {
      const inside = piece.marks.map(({ mark }) => mark);
      pieces.push({
        start: from + piece.start,
        text: show(piece.text),
        marks: inside,
        edit,
        index,
      });
    }
  };
  let done = 0;
  edits.forEach((edit, index) => {
    plain(done, edit.start, null, -1);
    if (shown !== 'printed' && edit.start < edit.end) plain(edit.start, edit.end, edit, index);
    else {
      const inside = marks.filter(({ start, end }) =>
        edit.start < edit.end
          ? start < edit.end && end > edit.start
          : start < edit.start && end > edit.start,
      );
      const own = shown === 'printed' ? edit.raw : '';
      pieces.push({ start: edit.start, text: own, marks: inside, edit, index });
    }
    done = edit.end;
  });
  plain(done, text.length, null, -1);
  return pieces;
}

/** Character by character, as the search folds; no phrase decides between two forms. */
function simplified(words: string): string {
  return words.replace(/[\u3400-\u9fff\uf900-\ufaff]/g, (char) => simplifyChar.get(char) ?? char);
}
