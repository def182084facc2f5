/** What the marks of an article's text mean: each by its line and its name; only those that occur. */
import type { ReactNode } from 'react';
import { editGrades, type Edit } from '../../schema/edit.ts';
import { useWords } from '../app-context.ts';
import { markKinds, type ArticleMark } from './article-marks.ts';
import { useArticleWords } from './words.ts';

interface Props {
  marks: ReadonlyMap<number, readonly ArticleMark[]>;
  /** Repairs of the text that is shown; none where it is the page's own. */
  repairs: readonly Edit[];
}

export function ArticleLegend({ marks, repairs }: Props): ReactNode {
  const words = useWords();
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
      {editGrades
        .filter((grade) => repairs.some((edit) => edit.grade === grade))
        .map((grade) => (
          <li key={grade}>
            <span className={`mark-${grade}`}>{words.grades[grade]}</span>
          </li>
        ))}
    </ul>
  );
}
