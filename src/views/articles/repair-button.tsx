/** A repair in the text: what stands there now, or what was taken out, marked by grade; pressing tells the reason. */
import type { ReactNode } from 'react';
import type { Edit } from '../../schema/edit.ts';
import { useWords } from '../app-context.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { useArticleWords } from './words.ts';

interface Props {
  edit: Edit;
  text: string;
  open: boolean;
  noteId: string;
  onToggle: () => void;
}

export function RepairButton({ edit, text, open, noteId, onToggle }: Props): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const removed = text === '';
  return (
    <button
      type="button"
      className={`repair mark-${edit.grade}`}
      aria-expanded={open}
      aria-controls={noteId}
      tabIndex={-1}
      onClick={onToggle}
    >
      {removed ? <del>{edit.raw.replaceAll('\n', '⏎')}</del> : text}
      <VisuallyHidden>
        （{removed ? own.removed : own.repair}
        {words.colon}
        {words.grades[edit.grade]}）
      </VisuallyHidden>
    </button>
  );
}
