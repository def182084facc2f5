/** Damage and what was left out, in words: lines that the list and the page of an article share. */
import type { ReactNode } from 'react';
import type { Article } from '../../schema/bundle.ts';
import { editGrades, editKinds } from '../../schema/edit.ts';
import { useWords } from '../app-context.ts';
import type { ArticleFacts } from './article-facts.ts';
import { useArticleWords } from './words.ts';

/** Repairs of the whole article by kind, then its quotations by the least sure repair in their words. */
export function DamageWords({ facts }: { facts: ArticleFacts }): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const { repairs } = facts.article;
  const lines = editKinds.flatMap((kind) => {
    const count = repairs[kind] ?? 0;
    return count === 0 ? [] : [own.repairs(words.damage.kinds[kind], count)];
  });
  return (
    <>
      <span>{lines.length === 0 ? own.noRepairs : lines.join(words.listComma)}</span>
      {editGrades.map((grade) =>
        facts.grades[grade] === 0 ? null : (
          <span key={grade} className="article-small">
            {own.quotationsBy[grade](facts.grades[grade])}
          </span>
        ),
      )}
    </>
  );
}

/** What was left out of the page by reason, most first. */
export function DroppedWords({ dropped }: Pick<Article, 'dropped'>): ReactNode {
  const own = useArticleWords();
  if (dropped.length === 0) return own.nothingDropped;
  return (
    <ul className="dropped-list">
      {[...dropped]
        .sort((a, b) => b.chars - a.chars)
        .map(({ reason, chars }) => (
          <li key={reason}>
            {own.reasons[reason] ?? reason} <span className="quiet">{own.chars(chars)}</span>
          </li>
        ))}
    </ul>
  );
}
