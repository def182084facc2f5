/** What the marks of an article's text mean: each by its line and its name; only those that occur. */
import type { ReactNode } from 'react';
import { markKinds, type ArticleMark } from './article-marks.ts';
import { useArticleWords } from './words.ts';

export function ArticleLegend({
  marks,
}: {
  marks: ReadonlyMap<number, readonly ArticleMark[]>;
}): ReactNode {
  const own = useArticleWords();
  const there = new Set([...marks.values()].flatMap((list) => list.map(({ kind }) => kind)));
  return (
    <ul className="article-legend" aria-label={own.legend}>
      {markKinds
        .filter((kind) => there.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span className={`art-${kind}`}>{own.marks[kind]}</span>
          </li>
        ))}
    </ul>
  );
}
