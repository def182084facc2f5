/** Why one repair was made: what the page prints, what stands here, how sure that is, what else would fit. */
import type { ReactNode } from 'react';
import type { Passage } from '../../schema/bundle.ts';
import type { Edit } from '../../schema/edit.ts';
import { useLibrary, useWords } from '../app-context.ts';

export function RepairNote({ edit, passage }: { edit: Edit; passage: Passage }): ReactNode {
  const { damage, grades, gradeNotes, colon, listComma } = useWords();
  const { articles } = useLibrary();
  const now = passage.text.slice(edit.start, edit.end);
  const removed = now === '';
  return (
    <div className="repair-note">
      <p>
        <b>{damage.kinds[edit.kind]}</b>
        {listComma}
        <span className={`grade grade-${edit.grade}`}>{grades[edit.grade]}</span>
        {colon}
        {damage.printed}{' '}
        <bdi className="damage-raw">{edit.raw === '' ? '∅' : edit.raw.replaceAll('\n', '⏎')}</bdi>
        {listComma}
        {removed ? damage.removed : damage.shown} {!removed && <b lang="zh">{now}</b>}
      </p>
      {edit.kind === 'byteshift' && <p className="quiet">{gradeNotes[edit.grade]}</p>}
      {edit.candidates !== undefined && edit.candidates.length > 0 && (
        <p>
          {damage.candidates}
          {colon}
          <span lang="zh">{edit.candidates.join(' ')}</span>
        </p>
      )}
      {edit.suppliedBy !== undefined && (
        <p>
          {damage.supplied}
          {colon}
          <cite>{articles.get(edit.suppliedBy)?.title ?? edit.suppliedBy}</cite>
        </p>
      )}
    </div>
  );
}
