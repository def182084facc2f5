/** The reports outside the collection that a visit's facts rest on, each with how sure it is, in words. */
import type { ReactNode } from 'react';
import type { Citation } from '../../schema/bundle.ts';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { safeUrl } from '../text/safe-url.ts';

export function Reports({ citations }: { citations: readonly Citation[] }): ReactNode {
  // both reports of a row carry its note
  const notes = [...new Set(citations.flatMap(({ note }) => note ?? []))];
  return (
    <>
      <ul className="plain-list reports">
        {citations.map((citation) => (
          <li key={`${citation.title} ${citation.publisher} ${citation.url}`}>
            <Report citation={citation} />
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="fact-note" lang="zh">
          {note}
        </p>
      ))}
    </>
  );
}

function Report({ citation }: { citation: Citation }): ReactNode {
  const words = useWords();
  const url = safeUrl(citation.url);
  const title = <cite lang="zh">{citation.title ?? citation.publisher ?? words.unknown}</cite>;
  const confidence = words.visit.confidence[citation.confidence];
  return (
    <>
      {url === null ? (
        title
      ) : (
        <a href={url} rel="noopener noreferrer">
          {title}
        </a>
      )}{' '}
      <span className="quiet">
        {[
          citation.title !== null && citation.publisher,
          citation.date !== null && formatDate(citation.date, words.date),
        ]
          .filter(Boolean)
          .join(words.listComma)}{' '}
        <span className={citation.confidence === 'inferred' ? 'note-inferred' : undefined}>
          {confidence}
        </span>
      </span>
    </>
  );
}
