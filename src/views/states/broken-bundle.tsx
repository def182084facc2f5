/** The collection did not open: what happened, what is safe, one thing to do, and details to pass on. */
import type { ReactNode } from 'react';
import type { LoadFailure } from '../../store/fetch-json.ts';
import { useApp, useWords } from '../app-context.ts';
import { LanguageNotice } from '../language-notice.tsx';
import { Preferences } from '../preferences.tsx';

const shownProblems = 50;

export function BrokenBundle({ failure }: { failure: LoadFailure }): ReactNode {
  const words = useWords();
  const load = useApp((state) => state.load);
  return (
    <main className="state-page">
      <p className="brand-alone">{words.name}</p>
      <h1>{words.failure.heading}</h1>
      <p>{words.failure.codes[failure.code]}</p>
      <p className="quiet">{words.failure.safe}</p>
      <p>
        <button type="button" className="button-main" onClick={() => void load()}>
          {words.failure.retry}
        </button>
      </p>
      <details>
        <summary>{words.failure.details}</summary>
        <dl className="facts-list">
          <dt>{words.failure.code}</dt>
          <dd>
            <code>{codeOf(failure)}</code>
          </dd>
          <dt>{words.failure.file}</dt>
          <dd>
            <code>collection/{failure.file}</code>
          </dd>
        </dl>
        {failure.code === 'invalid' && (
          <>
            <p>{words.failure.problems(failure.problems.length)}</p>
            <ul className="problem-list" lang="en">
              {failure.problems.slice(0, shownProblems).map(({ record, field, message }) => (
                <li key={`${record} ${field} ${message}`}>
                  <bdi>{record}</bdi> <code>{field}</code> {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <Preferences />
      <LanguageNotice />
    </main>
  );
}

/** A code to quote, with the figure that tells one case from another. */
function codeOf(failure: LoadFailure): string {
  switch (failure.code) {
    case 'missing':
      return `missing-${failure.status}`;
    case 'truncated':
      return `truncated-${failure.bytes}/${failure.expected ?? '?'}`;
    case 'version':
      return `version-${failure.version}`;
    default:
      return failure.code;
  }
}
