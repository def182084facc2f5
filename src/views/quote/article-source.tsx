/** Where an article comes from, in one line, with the way to the original page. */
import type { ReactNode } from 'react';
import type { Article } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { safeUrl } from '../text/safe-url.ts';

interface Props {
  article: Article;
  /** What is to be marked in the article: a quotation's id, or the address of a fact's words. */
  at?: string | null;
}

export function ArticleSource({ article, at = null }: Props): ReactNode {
  const words = useWords();
  const url = safeUrl(article.url);
  const published = article.published && formatDate(article.published, words.date);
  const reposted =
    article.reposted && `${words.quote.reposted} ${formatDate(article.reposted, words.date)}`;
  return (
    <p className="article-source">
      <cite lang={article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
        <a href={formatRoute({ view: 'article', id: article.id, at, text: null })}>
          {article.title}
        </a>
      </cite>
      <span>
        {[...article.authors, article.publisher, published, article.site, reposted]
          .filter(Boolean)
          .join(words.listComma)}
      </span>
      {!article.complete && <span className="caution">{words.quote.incomplete}</span>}
      {url === null ? (
        <span className="quiet">{words.quote.originalNone}</span>
      ) : (
        <a href={url} rel="noopener noreferrer">
          {words.quote.original}
        </a>
      )}
    </p>
  );
}
