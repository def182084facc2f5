/** What is known of the visit that the table is narrowed to, and from where, also if nothing is quoted. */
import type { ReactNode } from 'react';
import type { Citation, Visit } from '../../schema/bundle.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { PlacePath } from '../text/place-path.tsx';
import { safeUrl } from '../text/safe-url.ts';

export function VisitCard({ visit }: { visit: Visit }): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const visitor = library.speakers.get(visit.visitor)?.name ?? visit.visitor;
  const conflicts = visit.conflicts.filter(({ fact }) => fact === 'date');
  return (
    <section className="visit-card" aria-label={words.visit.heading}>
      <p className="visit-facts">
        <time dateTime={visit.date ?? undefined}>{formatDate(visit.date, words.date)}</time>
        <PlacePath place={visit.place} />
        <span className="quiet">{words.timeline.visitor(visitor)}</span>
      </p>
      {conflicts.map(({ values }) => (
        <p key={values.map(({ value }) => value).join()} className="caution">
          {words.timeline.conflict}
          {words.colon}
          {values.map(({ value }) => formatDate(value, words.date)).join(words.listComma)}
        </p>
      ))}
      {visit.quotations.length === 0 && <p>{words.visit.silent}</p>}
      {visit.citations.length > 0 && (
        <>
          <h2>{words.visit.reports}</h2>
          <ul className="plain-list">
            {visit.citations.map((citation) => (
              <li key={`${citation.title} ${citation.url} ${citation.note}`}>
                <Report citation={citation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Report({ citation }: { citation: Citation }): ReactNode {
  const words = useWords();
  const url = safeUrl(citation.url);
  const title = citation.title ?? citation.publisher ?? words.unknown;
  return (
    <>
      {url === null ? (
        <cite lang="zh">{title}</cite>
      ) : (
        <a href={url} rel="noopener noreferrer">
          <cite lang="zh">{title}</cite>
        </a>
      )}{' '}
      <span className="quiet">
        {[
          citation.title !== null && citation.publisher,
          citation.date !== null && formatDate(citation.date, words.date),
          words.visit.confidence[citation.confidence],
        ]
          .filter(Boolean)
          .join(words.listComma)}
      </span>
      {citation.note !== null && <p className="quiet">{citation.note}</p>}
    </>
  );
}
