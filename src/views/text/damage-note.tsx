/** One line on how far a repaired quotation can be trusted. */
import { useEffect, type ReactNode } from 'react';
import { bestWitness } from '../../schema/best-witness.ts';
import type { Quotation, Witness } from '../../schema/bundle.ts';
import { GAP } from '../../schema/edit.ts';
import { useApp, useWords } from '../app-context.ts';
import { inferredReach } from './witness-damage.ts';

interface Props {
  quotation: Quotation;
  /** Speaks of this printing instead of the one the reading text comes from. */
  witness?: Witness | undefined;
  /** In a list: says nothing where no more than a punctuation mark is inferred; the mark itself is dotted. */
  brief?: boolean;
}

export function DamageNote({ quotation, witness: printing, brief = false }: Props): ReactNode {
  const { damage } = useWords();
  const witness = printing ?? bestWitness(quotation);
  const { grade } = witness;
  const article = useApp((state) => state.articles.get(witness.article));
  const openArticle = useApp((state) => state.openArticle);
  useEffect(() => {
    if (grade === 'inferred') void openArticle(witness.article);
  }, [grade, openArticle, witness.article]);
  if (grade === 'gap' || (printing ?? quotation).text.includes(GAP))
    return <span className="damage-note note-gap">{damage.tableGap}</span>;
  if (grade === 'exact' || grade === 'pinned')
    return <span className="damage-note note-repaired">{damage.tableRepaired}</span>;
  if (grade === 'intact') return null;
  // while the passage is on its way nothing is said that may have to be taken back
  if (article === undefined || article.tag === 'loading') return null;
  const passage = article.tag === 'ready' ? article.file.passages[witness.passage] : undefined;
  const reach = passage === undefined ? 'letters' : inferredReach(witness, passage);
  if (reach === 'marks' && brief) return null;
  return (
    <span className="damage-note note-inferred">
      {reach === 'marks' ? damage.tableInferredMarks : damage.tableInferred}
    </span>
  );
}
