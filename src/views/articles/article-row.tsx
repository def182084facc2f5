/** One article as a row that reads as a sentence: what, by whom, when, how damaged, how much it says. */
import type { ReactNode } from 'react';
import { defaultFilters } from '../../search/filters.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery } from '../../store/route.ts';
import { useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import type { ArticleFacts } from './article-facts.ts';
import { DamageWords, DroppedWords } from './article-list-words.tsx';
import { useArticleWords } from './words.ts';

/** In a table laid out as cards a browser forgets what rows and cells are; the roles say it again. */
const asRow = { role: 'row' };
const asCell = { role: 'cell' };

export function ArticleRow({ facts }: { facts: ArticleFacts }): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const { article } = facts;
  const filters = { ...defaultFilters, kind: [], article: [article.id] };
  return (
    <tr {...asRow}>
      <td className="article-title" {...asCell}>
        <a
          className="article-link"
          data-article={article.id}
          lang={article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}
          href={formatRoute({ view: 'article', id: article.id, at: null, text: null })}
        >
          {article.title}
        </a>
        <span className="article-small">
          {[...new Set([article.column, article.publisher, article.site])]
            .filter(Boolean)
            .join(words.listComma)}
        </span>
        <span className="article-small">
          {own.scripts[article.script]}
          {words.listComma}
          {article.complete ? own.complete : <span className="caution">{own.incomplete}</span>}
        </span>
      </td>
      <td className="article-date" {...asCell}>
        {formatDate(article.published, words.date)}
        {article.reposted !== null && (
          <span className="article-small">
            {words.quote.reposted} {formatDate(article.reposted, words.date)}
          </span>
        )}
      </td>
      <td className="article-quotes" {...asCell}>
        <a href={formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } })}>
          <span className="card-label">{own.columns.quotes} </span>
          {own.quotations(facts.quotations)}
        </a>
      </td>
      <td className="article-damage" {...asCell}>
        <DamageWords facts={facts} />
      </td>
      <td className="article-dropped" {...asCell}>
        <details>
          <summary>
            <span className="card-label">{own.columns.dropped} </span>
            {own.chars(facts.dropped)}
          </summary>
          <DroppedWords dropped={article.dropped} />
        </details>
      </td>
    </tr>
  );
}
