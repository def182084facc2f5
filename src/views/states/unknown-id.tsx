/** A quotation's id that this collection does not have: moved, withdrawn, or never there. */
import { useState, type ReactNode } from 'react';
import { defaultFilters } from '../../search/filters.ts';
import { defaultQuery } from '../../store/route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { QuoteDetail } from '../quote/quote-detail.tsx';
import { AskingLedger } from './asking-ledger.tsx';
import { formerLabel } from './former-label.ts';
import { useLedgerEntry } from './use-ledger-entry.ts';

export function UnknownId({ id }: { id: string }): ReactNode {
  const dictionary = useWords();
  const words = dictionary.unknownId;
  const library = useLibrary();
  const answer = useLedgerEntry('quotation', id);
  if (answer.tag !== 'answered') return <AskingLedger failed={answer.tag === 'failed'} />;
  const { entry } = answer;
  const moved = entry?.state === 'alias' ? library.quotations.get(entry.to ?? '') : undefined;
  if (entry !== null && moved !== undefined) {
    return (
      <>
        <p role="status" className="notice">
          {words.moved(formerLabel(entry, dictionary))}
        </p>
        <QuoteDetail quotation={moved} />
      </>
    );
  }
  const gone = entry?.state === 'gone';
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{gone ? words.gone : words.heading}</h1>
      <p>{gone ? words.goneLede(formerLabel(entry, dictionary)) : words.lede}</p>
      <p className="quiet">
        {words.id}{' '}
        <code>
          <bdi>{id}</bdi>
        </code>
      </p>
      <SearchInstead words={gone ? entry.label : ''} />
      <p>
        <a href="#/quotes">{words.all}</a>
      </p>
    </div>
  );
}

function SearchInstead({ words: first }: { words: string }): ReactNode {
  const words = useWords().unknownId;
  const go = useApp((app) => app.go);
  const [q, setQ] = useState(first);
  return (
    <form
      className="search-instead"
      onSubmit={(event) => {
        event.preventDefault();
        const filters = { ...defaultFilters, kind: [], q };
        go({ view: 'quotes', query: { ...defaultQuery, filters } });
      }}
    >
      <label>
        <span>{words.search}</span>
        <input type="text" value={q} onChange={(event) => setQ(event.target.value)} />
      </label>
      <button type="submit" className="button-main">
        {words.searchButton}
      </button>
    </form>
  );
}
