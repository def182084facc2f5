/** An article's id that this collection does not have: moved, withdrawn, or never there. */
import { useEffect, type ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { defaultArticleSort } from '../../store/route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { useArticleWords } from './words.ts';

export function UnknownArticle({ id }: { id: string }): ReactNode {
  const common = useWords().unknownId;
  const own = useArticleWords();
  const { articles } = useLibrary();
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
      ? state.ledger.entries.find((one) => one.record === 'article' && one.id === id)
      : undefined;
  const moved = entry?.state === 'alias' ? articles.get(entry.to ?? '') : undefined;
  const list = formatRoute({ view: 'articles', sort: defaultArticleSort, page: 1 });
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{own.unknown}</h1>
      {moved !== undefined && (
        <p>
          {own.moved}{' '}
          <a href={formatRoute({ view: 'article', id: moved.id, at: null, text: null })}>
            <cite lang={moved.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>{moved.title}</cite>
          </a>
        </p>
      )}
      {entry?.state === 'gone' && <p>{own.gone(entry.label)}</p>}
      {entry === undefined && <p>{own.unknownLede}</p>}
      <p>
        <a href={list}>{own.back}</a>
      </p>
    </div>
  );
}
