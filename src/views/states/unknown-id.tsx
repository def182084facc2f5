/** A quotation's id that this collection does not have: moved, withdrawn, or never there. */
import { useEffect, useState, type ReactNode } from 'react';
import { defaultFilters } from '../../search/filters.ts';
import { defaultQuery } from '../../store/route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { QuoteDetail } from '../quote/quote-detail.tsx';

export function UnknownId({ id }: { id: string }): ReactNode {
  const words = useWords().unknownId;
  const library = useLibrary();
  const state = useApp((app) => app.ledger);
  const openLedger = useApp((app) => app.openLedger);
  useEffect(() => void openLedger(), [openLedger]);
  if (state.tag === 'unasked' || state.tag === 'loading') {
    return (
      <p role="status" className="prose quiet">
        {words.checking}
      </p>
    );
  }
  const entry =
    state.tag === 'ready'
      ? state.ledger.entries.find((one) => one.record === 'quotation' && one.id === id)
      : undefined;
  const moved = entry?.state === 'alias' ? library.quotations.get(entry.to ?? '') : undefined;
  if (entry !== undefined && moved !== undefined) {
    return (
      <>
        <p role="status" className="notice">
          {words.moved(entry.label)}
        </p>
        <QuoteDetail quotation={moved} />
      </>
    );
  }
  const gone = entry?.state === 'gone';
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{gone ? words.gone : words.heading}</h1>
      <p>{gone ? words.goneLede(entry.label) : words.lede}</p>
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
