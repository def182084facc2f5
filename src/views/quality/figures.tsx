/** The figures of the last evaluation, set by set, each share with the number of cases it is of. */
import type { ReactNode } from 'react';
import type { Quality } from '../../schema/quality.ts';
import type { QualityState } from '../../store/app-store.ts';
import { useLanguage, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { percent } from './percent.ts';
import { useQualityWords } from './words.ts';

/** Below so many cases one error more or less moves a share by several points. */
const fewCases = 30;

export function Figures({
  state,
  onRetry,
}: {
  state: QualityState;
  onRetry: () => void;
}): ReactNode {
  const words = useWords();
  const own = useQualityWords();
  switch (state.tag) {
    case 'unasked':
    case 'loading':
      return <p role="status">{own.fetching}</p>;
    case 'absent':
      return <p>{own.absent}</p>;
    case 'failed':
      return (
        <p role="alert">
          {own.failed}{' '}
          <button type="button" className="button-plain" onClick={onRetry}>
            {own.retry}
          </button>
        </p>
      );
    case 'ready':
      return (
        <>
          <p className="quiet">
            {own.figuresNote}
            {state.quality.rulesChanged !== null &&
              own.rulesChanged(formatDate(state.quality.rulesChanged, words.date))}
          </p>
          {state.quality.sets.map((set) => (
            <SetTable key={set.name} set={set} />
          ))}
        </>
      );
  }
}

function SetTable({ set }: { set: Quality['sets'][number] }): ReactNode {
  const own = useQualityWords();
  const language = useLanguage();
  const few = set.figures.some(({ of }) => of < fewCases);
  return (
    <section className="figure-set">
      <p>
        {set.description[language]}{' '}
        <span className="quiet">{own.setSize(set.pages, set.quotations)}</span>
      </p>
      <table className="count-table">
        <caption className="visually-hidden">{set.description[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{own.measure}</th>
            <th scope="col">{own.share}</th>
            <th scope="col">{own.sample}</th>
          </tr>
        </thead>
        <tbody>
          {set.figures.map(({ name, value, of }) => (
            <tr key={name} className={of < fewCases ? 'few-cases' : undefined}>
              <th scope="row">{own.names[name] ?? name}</th>
              <td>{value === null ? own.none : percent(value)}</td>
              <td>
                {of.toLocaleString('en')}
                {of < fewCases && '*'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {few && <p className="fact-note">* {own.small}</p>}
    </section>
  );
}
