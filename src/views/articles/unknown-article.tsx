/** An article's id that this collection does not have: moved, withdrawn, or never there. */
import type { ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { defaultArticleSort } from '../../store/route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { AskingLedger } from '../states/asking-ledger.tsx';
import { formerLabel } from '../states/former-label.ts';
import { useLedgerEntry } from '../states/use-ledger-entry.ts';
import { useArticleWords } from './words.ts';

export function UnknownArticle({ id }: { id: string }): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const { articles } = useLibrary();
  const answer = useLedgerEntry('article', id);
  if (answer.tag !== 'answered') return <AskingLedger failed={answer.tag === 'failed'} />;
  const { entry } = answer;
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
      {entry?.state === 'gone' && <p>{own.gone(formerLabel(entry, words))}</p>}
      {entry === null && <p>{own.unknownLede}</p>}
      <p>
        <a href={list}>{own.back}</a>
      </p>
    </div>
  );
}
