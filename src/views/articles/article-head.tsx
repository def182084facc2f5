/** Where an article comes from: source, three dates apart, form, damage, what was left out, the file itself. */
import { useMemo, type ReactNode } from 'react';
import type { Article } from '../../schema/bundle.ts';
import { defaultFilters } from '../../search/filters.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery } from '../../store/route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { safeUrl } from '../text/safe-url.ts';
import { articleFacts } from './article-facts.ts';
import { DamageWords, DroppedWords } from './article-list-words.tsx';
import { ArticleDates } from './article-dates.tsx';
import { useArticleWords } from './words.ts';

export function ArticleHead({ article }: { article: Article }): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const { collection } = useLibrary();
  const facts = useMemo(
    () => articleFacts(collection).find((one) => one.article === article),
    [collection, article],
  );
  if (facts === undefined) throw new Error(`article ${article.id} is not in its collection`);
  const url = safeUrl(article.url);
  const lang = article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const filters = { ...defaultFilters, kind: [], article: [article.id] };
  const rows: readonly [label: string, value: ReactNode][] = [
    [own.column, article.column],
    [own.publisher, article.publisher],
    [own.by, article.authors.length === 0 ? null : article.authors.join(words.listComma)],
    [own.affiliation, article.affiliation],
    [own.site, article.site],
  ];
  return (
    <header className="article-head">
      <h1 tabIndex={-1} lang={lang}>
        {article.title}
      </h1>
      {!article.complete && <p className="caution">{words.quote.incomplete}</p>}
      <div className="article-facts">
        <dl>
          {rows.map(
            ([label, value]) =>
              value !== null && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd lang={lang}>{value}</dd>
                </div>
              ),
          )}
          <div>
            <dt>{own.form}</dt>
            <dd>
              {own.scripts[article.script]}
              {words.listComma}
              {article.complete ? own.complete : own.incomplete}
            </dd>
          </div>
          <div>
            <dt>{own.columns.quotes}</dt>
            <dd>
              <a href={formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } })}>
                {words.filters.count(facts.quotations)}
              </a>
            </dd>
          </div>
        </dl>
        <section>
          <h2>{own.datesHeading}</h2>
          <ArticleDates article={article} />
        </section>
        <dl>
          <div>
            <dt>{own.damage}</dt>
            <dd className="article-damage">
              <DamageWords facts={facts} />
            </dd>
          </div>
          <div>
            <dt>{own.dropped}</dt>
            <dd>
              <DroppedWords dropped={article.dropped} />
            </dd>
          </div>
        </dl>
      </div>
      <p className="article-file">
        {url === null ? (
          <span>{words.quote.originalNone}</span>
        ) : (
          <a href={url} rel="noopener noreferrer">
            {own.original}
          </a>
        )}
        <span>
          {own.file} <bdi>{article.source.name}</bdi>
          {words.listComma}
          {own.bytes(article.source.bytes)}
          {words.listComma}
          SHA-256 <code>{article.source.sha256}</code>
        </span>
      </p>
    </header>
  );
}
