/** Who, where with chain and code, when and how we know. */
import type { ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { CivilDateText } from '../text/civil-date-text.tsx';
import { visitDateStanding } from '../text/date-standing.ts';
import { useVisitWords } from './words.ts';

export function VisitFacts({ visit }: { visit: Visit }): ReactNode {
  const words = useVisitWords();
  const common = useWords();
  const library = useLibrary();
  const visitor = library.speakers.get(visit.visitor);
  const chain = library.placeChain(visit.place);
  const coded = chain.findLast(({ code }) => code !== null);
  const [code = '', revision = ''] = coded?.code?.split('@') ?? [];
  const standing = visitDateStanding(visit);
  const isTold = (fact: string): boolean => visit.evidence.some((one) => one.fact === fact);
  const placeStanding = !visit.reported.includes('place')
    ? 'printed'
    : isTold('place')
      ? 'completed'
      : 'reported';
  const dateStanding = standing === 'reported' && isTold('date') ? 'completed' : standing;
  const name = (fact: string, value: string): string => {
    if (fact === 'date') return formatDate(value, common.date);
    if (fact === 'place') return library.places.get(value)?.name ?? value;
    return library.speakers.get(value)?.name ?? value;
  };
  return (
    <dl className="facts-list">
      <dt>{words.who}</dt>
      <dd lang="zh-Hans">{visitor?.name ?? visit.visitor}</dd>
      <dt>{words.where}</dt>
      <dd>
        <ol className="chain" lang="zh-Hans">
          {chain.map(({ id, name: step }) => (
            <li key={id}>
              <a href={formatRoute({ view: 'place', id, scope: 'speech' })}>{step}</a>
            </li>
          ))}
        </ol>
        {code !== '' && <p className="fact-note">{words.code(code, revision)}</p>}
        <p className="fact-note">{words.standings[placeStanding]}</p>
      </dd>
      <dt>{words.when}</dt>
      <dd>
        <CivilDateText date={visit.date} standing={standing} />
        {visit.date !== null && <p className="fact-note">{words.standings[dateStanding]}</p>}
      </dd>
      {visit.conflicts.map(({ fact, values }) => (
        <div key={fact}>
          <dt>
            {words.conflict}
            {common.colon}
            {common.quote.facts[fact]}
          </dt>
          {values.map(({ value, witnesses, citations }) => (
            <dd key={value}>
              <bdi>{name(fact, value)}</bdi>{' '}
              <span className="quiet">
                {[witnesses.length > 0 && words.pages, citations.length > 0 && words.reports]
                  .filter(Boolean)
                  .join(common.listComma)}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
