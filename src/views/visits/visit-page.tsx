/** One visit; or, for an id that is none, what became of it. */
import { useEffect, type ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { AskingLedger } from '../states/asking-ledger.tsx';
import { formerLabel } from '../states/former-label.ts';
import { useLedgerEntry } from '../states/use-ledger-entry.ts';
import { VisitDetail } from './visit-detail.tsx';
import { useVisitWords } from './words.ts';
import './visits.css';

export default function VisitPage({ id }: { id: string }): ReactNode {
  const visit = useLibrary().visits.get(id);
  return visit === undefined ? <UnknownVisit id={id} /> : <KnownVisit visit={visit} />;
}

/** Fetches the passages that the visit's facts stand in. */
function KnownVisit({ visit }: { visit: Visit }): ReactNode {
  const openArticle = useApp((state) => state.openArticle);
  useEffect(() => {
    for (const { article } of visit.evidence) void openArticle(article);
  }, [visit, openArticle]);
  return <VisitDetail visit={visit} />;
}

function UnknownVisit({ id }: { id: string }): ReactNode {
  const dictionary = useWords();
  const words = useVisitWords().unknown;
  const { visits } = useLibrary();
  const answer = useLedgerEntry('visit', id);
  if (answer.tag !== 'answered') return <AskingLedger failed={answer.tag === 'failed'} />;
  const { entry } = answer;
  const moved = entry?.state === 'alias' ? visits.get(entry.to ?? '') : undefined;
  if (entry !== null && moved !== undefined) {
    return (
      <>
        <p role="status" className="notice">
          {words.moved(formerLabel(entry, dictionary))}
        </p>
        <KnownVisit visit={moved} />
      </>
    );
  }
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{entry?.state === 'gone' ? words.gone(formerLabel(entry, dictionary)) : words.lede}</p>
      <p className="quiet">
        {dictionary.unknownId.id}{' '}
        <code>
          <bdi>{id}</bdi>
        </code>
      </p>
      <p>
        <a href="#/timeline">{words.all}</a>
      </p>
    </div>
  );
}
