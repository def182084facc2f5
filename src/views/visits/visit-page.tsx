/** One visit; or, for an id that is none, what became of it. */
import { useEffect, type ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
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
  const common = useWords().unknownId;
  const words = useVisitWords().unknown;
  const { visits } = useLibrary();
  const state = useApp((app) => app.ledger);
  const openLedger = useApp((app) => app.openLedger);
  useEffect(() => void openLedger(), [openLedger]);
  if (state.tag === 'unasked' || state.tag === 'loading') {
    return (
      <p role="status" className="prose quiet">
        {common.checking}
      </p>
    );
  }
  const entry =
    state.tag === 'ready'
      ? state.ledger.entries.find((one) => one.record === 'visit' && one.id === id)
      : undefined;
  const moved = entry?.state === 'alias' ? visits.get(entry.to ?? '') : undefined;
  if (entry !== undefined && moved !== undefined) {
    return (
      <>
        <p role="status" className="notice">
          {words.moved(entry.label)}
        </p>
        <KnownVisit visit={moved} />
      </>
    );
  }
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{entry?.state === 'gone' ? words.gone(entry.label) : words.lede}</p>
      <p className="quiet">
        {common.id}{' '}
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
