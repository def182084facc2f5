/** One passage of an article in the text that is shown, with its repairs on demand, and beside it what it says. */
import { useId, useState, type ReactNode } from 'react';
import type { Article, Passage } from '../../schema/bundle.ts';
import type { ArticleText } from '../../store/route.ts';
import { useHitMarks } from '../text/use-hit-marks.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { markKinds, type ArticleMark } from './article-marks.ts';
import { PassageNotes } from './passage-notes.tsx';
import type { Pointer } from './pointed-at.ts';
import { readingPieces, type ReadingPiece } from './reading-pieces.ts';
import { RepairButton } from './repair-button.tsx';
import { RepairNote } from './repair-note.tsx';
import { useArticleWords } from './words.ts';

interface Props {
  article: Article;
  passage: Passage;
  index: number;
  marks: readonly ArticleMark[];
  pointers: readonly Pointer[];
  text: ArticleText;
}

type Mark = { start: number; end: number; kind: ArticleMark['kind'] | 'pointed' | 'hit' };

export function ArticlePassage(props: Props): ReactNode {
  const { article, passage, index, marks, pointers, text } = props;
  const own = useArticleWords();
  const noteId = useId();
  /** Index of the repair whose reason is open. */
  const [open, setOpen] = useState<number | null>(null);
  const hits = useHitMarks()(passage.text);
  const all: Mark[] = [
    ...marks,
    ...pointers.map(({ start, end }): Mark => ({ start, end, kind: 'pointed' })),
    ...hits.map(({ start, end }): Mark => ({ start, end, kind: 'hit' })),
  ];
  // A page printed in Simplified needs no conversion, which could only change what it prints.
  const asPrinted = text === 'hans' && article.script === 'Hans';
  const pieces = readingPieces(passage, all, asPrinted ? 'repaired' : text);
  const firstPointed = pieces.find(
    (piece) => piece.text !== '' && piece.marks.some(({ kind }) => kind === 'pointed'),
  );
  const edit = text === 'repaired' && open !== null ? passage.edits[open] : undefined;
  const lang = text === 'hans' || (text !== 'hant' && article.script === 'Hans') ? 'Hans' : 'Hant';
  const inner = (piece: ReadingPiece<Mark>): ReactNode => {
    if (piece.edit === null || text === 'printed') return piece.text;
    if (text !== 'repaired') {
      return <span className={`mark-${piece.edit.grade}`}>{piece.text}</span>;
    }
    return (
      <RepairButton
        edit={piece.edit}
        text={piece.text}
        open={open === piece.index}
        noteId={noteId}
        onToggle={() => setOpen(open === piece.index ? null : piece.index)}
      />
    );
  };
  return (
    <section className="article-passage" aria-label={own.notes(index + 1)}>
      <div>
        <p lang={`zh-${lang}`} className={`article-words article-words-${text}`}>
          {pieces.map((piece, at) => {
            if (piece.text === '' && text !== 'repaired') return null;
            const kinds = markKinds.filter((kind) => piece.marks.some((one) => one.kind === kind));
            const classes = kinds.map((kind) => `art-${kind}`).join(' ');
            const words = piece.marks.some(({ kind }) => kind === 'hit') ? (
              <mark className="mark-hit">{inner(piece)}</mark>
            ) : (
              inner(piece)
            );
            const shown = classes === '' ? words : <span className={classes}>{words}</span>;
            const pointed = piece.marks.some(({ kind }) => kind === 'pointed');
            return pointed ? (
              <mark
                key={at}
                className="mark-evidence"
                {...(piece === firstPointed && { 'data-pointed': '', tabIndex: -1 })}
              >
                {piece === firstPointed && <VisuallyHidden>{own.pointed} </VisuallyHidden>}
                {shown}
              </mark>
            ) : (
              <span key={at}>{shown}</span>
            );
          })}
        </p>
        <div id={noteId} role="status">
          {edit !== undefined && <RepairNote edit={edit} passage={passage} />}
        </div>
      </div>
      <PassageNotes passage={passage} marks={marks} />
    </section>
  );
}
