/** One line on how far a repaired quotation can be trusted. */
import type { ReactNode } from 'react';
import type { WitnessGrade } from '../../schema/bundle.ts';
import { useWords } from '../app-context.ts';

export function DamageNote({ grade, gap }: { grade: WitnessGrade; gap: boolean }): ReactNode {
  const { damage } = useWords();
  if (gap || grade === 'gap')
    return <span className="damage-note note-gap">{damage.tableGap}</span>;
  if (grade === 'inferred')
    return <span className="damage-note note-inferred">{damage.tableInferred}</span>;
  if (grade === 'exact' || grade === 'pinned')
    return <span className="damage-note note-repaired">{damage.tableRepaired}</span>;
  return null;
}
