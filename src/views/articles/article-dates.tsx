/** When visited, when said, when printed: three dates that an article keeps apart. */
import type { ReactNode } from 'react';
import type { Article } from '../../schema/bundle.ts';
import { defaultFilters } from '../../search/filters.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery } from '../../store/route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate, formatRange } from '../format-date.ts';
import { saidBetween, visitsOf } from './article-times.ts';
import { useArticleWords } from './words.ts';

export function ArticleDates({ article }: { article: Article }): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const { collection, places } = useLibrary();
  const visits = visitsOf(collection, article.id);
  const said = saidBetween(collection, article.id);
  const unknown = <span className="unknown">{words.unknown}</span>;
  return (
    <dl className="dates">
      <dt>{own.visitedOn}</dt>
      <dd>
        {visits.length === 0 && unknown}
        <ul className="article-visits">
          {visits.map((visit) => {
            const place = places.get(visit.place)?.name;
            const date = formatDate(visit.date, words.date);
            const filters = { ...defaultFilters, kind: [], visit: [visit.id] };
            return (
              <li key={visit.id}>
                {visit.quotations.length === 0 ? (
                  date
                ) : (
                  <a href={formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } })}>
                    {date}
                  </a>
                )}{' '}
                <span lang="zh-Hans">{place}</span>
              </li>
            );
          })}
        </ul>
      </dd>
      <dt>{own.saidOn}</dt>
      <dd>{said === null ? unknown : formatRange(said.first, said.last, words.date)}</dd>
      <dt>{words.quote.published}</dt>
      <dd>{article.published === null ? unknown : formatDate(article.published, words.date)}</dd>
      {article.reposted !== null && (
        <>
          <dt>{words.quote.reposted}</dt>
          <dd>{formatDate(article.reposted, words.date)}</dd>
        </>
      )}
    </dl>
  );
}
