/** One article: where it comes from, then its passages in order, in the text that the reader chooses. */
import { useEffect, type ReactNode } from 'react';
import { defaultArticleSort, type ArticleText } from '../../store/route.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleReading } from './article-reading.tsx';
import './articles.css';
import { UnknownArticle } from './unknown-article.tsx';
import { useArticleWords } from './words.ts';

interface Props {
  id: string;
  at: string | null;
  shown: ArticleText | null;
}

export default function ArticlePage({ id, at, shown }: Props): ReactNode {
  const own = useArticleWords();
  const article = useLibrary().articles.get(id);
  const state = useApp((app) => app.articles.get(id));
  const openArticle = useApp((app) => app.openArticle);
  const known = article !== undefined;
  useEffect(() => {
    if (known) void openArticle(id);
  }, [known, id, openArticle]);
  const list = formatRoute({ view: 'articles', sort: defaultArticleSort, page: 1 });
  if (article === undefined) {
    return <UnknownArticle id={id} />;
  }
  return (
    <article className="article-page">
      <p className="back">
        <a href={list}>← {own.back}</a>
      </p>
      <ArticleHead article={article} />
      {state?.tag === 'ready' && (
        <ArticleReading article={article} file={state.file} at={at} shown={shown} />
      )}
      {state?.tag === 'failed' && (
        <p role="alert">
          {own.failed}{' '}
          <button type="button" className="button-plain" onClick={() => void openArticle(id)}>
            {own.retry}
          </button>
        </p>
      )}
      {(state === undefined || state.tag === 'loading') && (
        <p role="status" className="quiet">
          {own.fetching}
        </p>
      )}
    </article>
  );
}
