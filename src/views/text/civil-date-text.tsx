/** A date as people write it; one that was only reckoned looks so and says so. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import type { DateStanding } from './date-standing.ts';

interface Props {
  date: string | null;
  standing: DateStanding;
}

export function CivilDateText({ date, standing }: Props): ReactNode {
  const words = useWords();
  if (standing !== 'inferred') {
    return (
      <time className="date" dateTime={date ?? undefined}>
        {formatDate(date, words.date)}
      </time>
    );
  }
  return (
    <span className="date">
      <time className="date-inferred" dateTime={date ?? undefined}>
        {formatDate(date, words.date)}
      </time>{' '}
      <span className="date-note">{words.date.inferred}</span>
    </span>
  );
}
