/** Everything known about one visit: facts left, what they rest on and what was said right, neighbours below. */
import type { ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { timelineFilters } from '../../store/timeline-query.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { ArticleSource } from '../quote/article-source.tsx';
import { visitDateStanding } from '../text/date-standing.ts';
import { CivilDateText } from '../text/civil-date-text.tsx';
import { Neighbours } from './neighbours.tsx';
import { Reports } from './reports.tsx';
import { VisitEvidence } from './visit-evidence.tsx';
import { VisitFacts } from './visit-facts.tsx';
import { visitGaps } from './visit-gaps.ts';
import { VisitQuotations } from './visit-quotations.tsx';
import { useVisitWords } from './words.ts';

export function VisitDetail({ visit }: { visit: Visit }): ReactNode {
  const words = useVisitWords();
  const { places, speakers, articles, quotations } = useLibrary();
  const { timeline } = useWords();
  const lastQuery = useApp((state) => state.lastQuery);
  const place = places.get(visit.place)?.name ?? visit.place;
  const visitor = speakers.get(visit.visitor)?.name ?? visit.visitor;
  const gaps = visitGaps(visit);
  const said = visit.quotations.flatMap((id) => quotations.get(id) ?? []);
  const sources = [
    ...visit.evidence.map(({ article }) => article),
    ...said.flatMap(({ witnesses }) => witnesses.map(({ article }) => article)),
  ];
  const around = { ...timelineFilters(lastQuery), visit: [visit.id] };
  return (
    <article className="quote-page visit-page">
      <p className="back">
        <a href={formatRoute({ view: 'timeline', ...timelineFilters(lastQuery) })}>
          ← {words.back}
        </a>
      </p>
      <header className="quote-head">
        <h1 tabIndex={-1} className="visit-title">
          <span lang="zh-Hans">{words.title(place)}</span>
        </h1>
        <p className="quote-by">
          <CivilDateText date={visit.date} standing={visitDateStanding(visit)} />
          <span className="quiet">{timeline.visitor(visitor)}</span>
          <a
            className="quiet"
            href={formatRoute({ view: 'timeline', ...around, from: null, to: null })}
          >
            {words.onTimeline}
          </a>
        </p>
      </header>
      <div className="quote-columns">
        <div className="quote-facts">
          <VisitFacts visit={visit} />
          {gaps.length > 0 && (
            <section className="visit-gaps">
              <h2>{words.missing}</h2>
              <ul>
                {gaps.map((gap) => (
                  <li key={gap} className="caution">
                    {words.gaps[gap]}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className="quote-sources">
          {said.length > 0 && <VisitQuotations visit={visit} quotations={said} />}
          <section>
            <h2>{words.pages}</h2>
            {visit.evidence.length === 0 && <p className="quiet">{words.pagesNone}</p>}
            <VisitEvidence visit={visit} />
          </section>
          {visit.citations.length > 0 && (
            <section>
              <h2>{words.reports}</h2>
              <Reports citations={visit.citations} />
            </section>
          )}
          {sources.length > 0 && (
            <section>
              <h2>{words.articles}</h2>
              {[...new Set(sources)].map((id) => {
                const article = articles.get(id);
                return article === undefined ? null : <ArticleSource key={id} article={article} />;
              })}
            </section>
          )}
        </div>
      </div>
      <Neighbours visit={visit} />
    </article>
  );
}
