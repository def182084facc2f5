/** What is known of a visit that was chosen, and from where, also if nothing is quoted. */
import type { ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { CivilDateText } from '../text/civil-date-text.tsx';
import { visitDateStanding } from '../text/date-standing.ts';
import { PlacePath } from '../text/place-path.tsx';
import { Reports } from '../visits/reports.tsx';

export function VisitCard({ visit }: { visit: Visit }): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const visitor = library.speakers.get(visit.visitor)?.name ?? visit.visitor;
  const conflicts = visit.conflicts.filter(({ fact }) => fact === 'date');
  return (
    <section className="visit-card" aria-label={words.visit.heading}>
      <p className="visit-facts">
        <CivilDateText date={visit.date} standing={visitDateStanding(visit)} />
        <PlacePath place={visit.place} />
        <span className="quiet">{words.timeline.visitor(visitor)}</span>
        <a href={formatRoute({ view: 'visit', id: visit.id })} data-visit={visit.id}>
          {words.visit.open}
        </a>
      </p>
      {conflicts.map(({ values }) => (
        <p key={values.map(({ value }) => value).join()} className="caution">
          {words.timeline.conflict}
          {words.colon}
          {values.map(({ value }) => formatDate(value, words.date)).join(words.listComma)}
        </p>
      ))}
      {visit.quotations.length === 0 && <p className="note-silent">{words.visit.silent}</p>}
      {visit.citations.length > 0 && (
        <>
          <h2>{words.visit.reports}</h2>
          <Reports citations={visit.citations} />
        </>
      )}
    </section>
  );
}
