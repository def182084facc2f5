/** Every article of the collection with its source, its damage and what was left out of it. */
import { useMemo, type ReactNode } from 'react';
import {
  articleColumns,
  type ArticleColumn,
  type ArticleSort,
  type Route,
} from '../../store/route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { articleFacts, sortArticles } from './article-facts.ts';
import { ArticleRow } from './article-row.tsx';
import './articles.css';
import { useArticleWords } from './words.ts';

const pageSize = 50;

export default function ArticlesPage({
  sort,
  page,
}: {
  sort: ArticleSort;
  page: number;
}): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const { collection } = useLibrary();
  const go = useApp((state) => state.go);
  const facts = useMemo(() => articleFacts(collection), [collection]);
  const sorted = useMemo(() => sortArticles(facts, sort), [facts, sort]);
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize));
  const shown = Math.min(page, pages);
  const turn = (to: number): void => {
    const route: Route = { view: 'articles', sort, page: to };
    go(route);
    window.scrollTo(0, 0);
  };
  return (
    <div className="articles-page">
      <h1 tabIndex={-1}>{own.heading}</h1>
      <p className="quiet">{own.lede(sorted.length)}</p>
      <table className="articles-table">
        <caption className="visually-hidden">{own.heading}</caption>
        <thead>
          <tr>
            {articleColumns.map((column) => (
              <SortCell key={column} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice((shown - 1) * pageSize, shown * pageSize).map((one) => (
            <ArticleRow key={one.article.id} facts={one} />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav className="pager" aria-label={words.pager.label}>
          <button
            type="button"
            className="button-plain"
            aria-disabled={shown === 1}
            onClick={() => shown > 1 && turn(shown - 1)}
          >
            {words.pager.previous}
          </button>
          <span>{words.pager.page(shown, pages)}</span>
          <button
            type="button"
            className="button-plain"
            aria-disabled={shown === pages}
            onClick={() => shown < pages && turn(shown + 1)}
          >
            {words.pager.next}
          </button>
        </nav>
      )}
    </div>
  );
}

const asHeader = { role: 'columnheader' };

function SortCell({ column, sort }: { column: ArticleColumn; sort: ArticleSort }): ReactNode {
  const own = useArticleWords();
  const go = useApp((state) => state.go);
  const active = sort.column === column;
  const next: ArticleSort = { column, descending: active ? !sort.descending : column !== 'title' };
  return (
    <th
      scope="col"
      className={`article-${column}`}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
      {...asHeader}
    >
      <button
        type="button"
        title={own.sortBy(own.columns[column])}
        onClick={() => go({ view: 'articles', sort: next, page: 1 })}
      >
        {own.columns[column]}
        <span className="sort-arrow" aria-hidden="true">
          {active && (sort.descending ? '↓' : '↑')}
        </span>
      </button>
    </th>
  );
}
