/** Who, where, when and on what occasion; behind each fact the words that say so. */
import { useState, type ReactNode } from 'react';
import type { Evidence, FactName, Quotation } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { CivilDateText } from '../text/civil-date-text.tsx';
import { saidDateStanding, visitDateStanding } from '../text/date-standing.ts';
import { Reports } from '../visits/reports.tsx';
import { EvidenceWords } from './evidence-words.tsx';

interface Props {
  quotation: Quotation;
  shown: Evidence | null;
  onShow: (evidence: Evidence | null) => void;
}

export function Facts({ quotation, shown, onShow }: Props): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  const { said } = quotation;
  const speaker = quotation.speaker === null ? undefined : library.speakers.get(quotation.speaker);
  const visit = said.visit === null ? undefined : library.visits.get(said.visit);
  /** The date comes from the reports of the visit that the passage names. */
  const isCited = said.evidence.some(({ fact, basis }) => fact === 'date' && basis === 'cited');
  const chain = said.place === null ? [] : library.placeChain(said.place);
  const evidence = (facts: readonly FactName[], from = said.evidence): ReactNode => (
    <EvidenceWords
      evidence={from.filter(({ fact }) => facts.includes(fact))}
      shown={shown}
      onShow={onShow}
    />
  );
  return (
    <dl className="facts-list">
      <dt>{words.quote.who}</dt>
      <dd>
        {speaker === undefined ? (
          <span className="unknown">{words.unknown}</span>
        ) : (
          <>
            <button
              type="button"
              className="fact-link"
              lang="zh-Hans"
              onClick={() => filter({ speaker: [speaker.id] })}
            >
              {speaker.name}
            </button>
            {speaker.kind !== 'person' && (
              <span className="quiet"> {words.speakerKinds[speaker.kind]}</span>
            )}
          </>
        )}
        <p className="fact-note">{words.attributions[quotation.attribution]}</p>
        {evidence(['speaker'])}
      </dd>

      <dt>{words.quote.where}</dt>
      <dd>
        {chain.length === 0 ? (
          <span className="unknown">{words.unknown}</span>
        ) : (
          <ol className="chain" lang="zh-Hans">
            {chain.map(({ id, name, code }) => (
              <li key={id}>
                <button
                  type="button"
                  className="fact-link"
                  title={code === null ? undefined : `GB/T 2260 ${code}`}
                  onClick={() => filter({ place: [id] })}
                >
                  {name}
                </button>
              </li>
            ))}
          </ol>
        )}
        {evidence(['place'])}
      </dd>

      {said.occasion !== null && (
        <>
          <dt>{words.quote.occasion}</dt>
          <dd>
            <span lang="zh-Hans">{said.occasion}</span>
            {evidence(['occasion'])}
          </dd>
        </>
      )}

      <dt>{words.quote.dates}</dt>
      <dd>
        <dl className="dates">
          <dt>{words.quote.visited}</dt>
          <dd>
            {visit === undefined ? (
              <span className="unknown">{words.unknown}</span>
            ) : (
              <a href={formatRoute({ view: 'visit', id: visit.id })} data-visit={visit.id}>
                <CivilDateText date={visit.date} standing={visitDateStanding(visit)} />
                <span lang="zh-Hans"> {library.places.get(visit.place)?.name}</span>
              </a>
            )}
            {visit !== undefined && evidence(['date', 'visitor'], visit.evidence)}
          </dd>
          <dt>{words.quote.said}</dt>
          <dd>
            {said.date === null ? (
              <span className="unknown">{words.unknown}</span>
            ) : (
              <CivilDateText
                date={said.date}
                standing={saidDateStanding(quotation, library.visits)}
              />
            )}
            {evidence(['date'])}
            {visit !== undefined && isCited && <Reports citations={visit.citations} />}
          </dd>
          <dt>{words.quote.published}</dt>
          <dd>
            <Published quotation={quotation} />
          </dd>
        </dl>
      </dd>
    </dl>
  );
}

const datesAtFirst = 8;

/** Dates of publication of every article that prints the words, earliest first as the witnesses are. */
function Published({ quotation }: { quotation: Quotation }): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const [all, setAll] = useState(false);
  const ids = [...new Set(quotation.witnesses.map(({ article }) => article))];
  const shown = all ? ids : ids.slice(0, datesAtFirst);
  return (
    <>
      <ul className="plain-list">
        {shown.map((id) => {
          const article = library.articles.get(id);
          if (article === undefined) return null;
          return (
            <li key={id}>
              {formatDate(article.published, words.date)}
              <span className="quiet"> {article.publisher ?? article.site}</span>
            </li>
          );
        })}
      </ul>
      {ids.length > shown.length && (
        <button type="button" className="button-quiet" onClick={() => setAll(true)}>
          {words.filters.more(ids.length - shown.length)}
        </button>
      )}
    </>
  );
}
