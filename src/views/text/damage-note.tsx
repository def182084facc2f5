/** One line on how far a repaired quotation can be trusted. */
import type { ReactNode } from 'react';
import type { WitnessGrade } from '../../schema/bundle.ts';
import { GAP } from '../../schema/edit.ts';
import { useWords } from '../app-context.ts';
import type { TextMark } from './marked-text.tsx';

interface Props {
  grade: WitnessGrade;
  text: string;
  /** The repairs as they fall in `text`, as far as they are known yet. */
  marks: readonly TextMark[];
}

export function DamageNote({ grade, text, marks }: Props): ReactNode {
  const { damage } = useWords();
  const gap = text.includes(GAP);
  const inferred = marks.filter(
    ({ kind, start, end }) => kind === 'inferred' && end > 0 && start < text.length,
  );
  const onlyMarks =
    inferred.length > 0 &&
    inferred.every(({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, start), end)));
  if (gap || grade === 'gap')
    return <span className="damage-note note-gap">{damage.tableGap}</span>;
  if (grade === 'inferred')
    return (
      <span className="damage-note note-inferred">
        {onlyMarks ? damage.tableInferredMarks : damage.tableInferred}
      </span>
    );
  if (grade === 'exact' || grade === 'pinned')
    return <span className="damage-note note-repaired">{damage.tableRepaired}</span>;
  return null;
}
