/** Each repair of the words in words: what the page prints, what stands here instead, how sure that is. */
import type { ReactNode } from 'react';
import type { Passage } from '../../schema/bundle.ts';
import { editGrades, type Edit } from '../../schema/edit.ts';
import { useLibrary, useWords } from '../app-context.ts';

interface Props {
  edits: readonly Edit[];
  passage: Passage;
}

export function DamageList({ edits, passage }: Props): ReactNode {
  const { damage, grades, gradeNotes } = useWords();
  const told = editGrades.filter((grade) => edits.some((edit) => edit.grade === grade));
  if (told.length === 0) return null;
  return (
    <details className="damage" open={told.includes('inferred') || told.includes('gap')}>
      <summary>{damage.heading}</summary>
      {told.map((grade) => (
        <section key={grade}>
          <p className={`grade grade-${grade}`}>{grades[grade]}</p>
          <p>{gradeNotes[grade]}</p>
          <ul>
            {edits
              .filter((edit) => edit.grade === grade)
              .map((edit) => (
                <DamageItem key={edit.start} edit={edit} text={passage.text} />
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function DamageItem({ edit, text }: { edit: Edit; text: string }): ReactNode {
  const { damage, colon, listComma } = useWords();
  const { articles } = useLibrary();
  const now = text.slice(edit.start, edit.end);
  return (
    <li>
      <span className="damage-kind">{damage.kinds[edit.kind]}</span> {damage.printed}{' '}
      <bdi className="damage-raw">{edit.raw}</bdi>
      {listComma}
      {now === '' ? damage.removed : damage.shown} {now !== '' && <b lang="zh">{now}</b>}
      {edit.candidates !== undefined && edit.candidates.length > 0 && (
        <span className="damage-candidates">
          {damage.candidates}
          {colon}
          <span lang="zh">{edit.candidates.join(' ')}</span>
        </span>
      )}
      {edit.suppliedBy !== undefined && (
        <span className="damage-candidates">
          {damage.supplied}
          {colon}
          <cite>{articles.get(edit.suppliedBy)?.title ?? edit.suppliedBy}</cite>
        </span>
      )}
    </li>
  );
}
