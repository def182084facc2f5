/** How the collection was made, what an evaluation found, what is known to be wrong, and how to report an error. */
import { useEffect, useMemo, type ReactNode } from 'react';
import { defaultFilters } from '../../search/filters.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery, type ArticleColumn } from '../../store/route.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { useArticleWords } from '../articles/words.ts';
import { CountTable } from './count-table.tsx';
import { Figures } from './figures.tsx';
import { GradedQuotations } from './graded-quotations.tsx';
import { qualityCounts } from './quality-counts.ts';
import { ReportError } from './report-error.tsx';
import './quality.css';
import { useQualityWords } from './words.ts';

/** The list of articles, those first that have most of something. */
const articlesBy = (column: ArticleColumn): string =>
  formatRoute({ view: 'articles', sort: { column, descending: true }, page: 1 });
const allQuotations = formatRoute({
  view: 'quotes',
  query: { ...defaultQuery, filters: { ...defaultFilters, kind: [] } },
});
const allVisits = formatRoute({ view: 'timeline', from: null, to: null, visit: [], silent: true });

export default function QualityPage({ quote }: { quote: string | null }): ReactNode {
  const words = useWords();
  const own = useQualityWords();
  const language = useLanguage();
  const { reasons } = useArticleWords();
  const { collection } = useLibrary();
  const state = useApp((app) => app.quality);
  const openQuality = useApp((app) => app.openQuality);
  useEffect(() => void openQuality(), [openQuality]);
  const counts = useMemo(() => qualityCounts(collection), [collection]);
  const known = state.tag === 'ready' ? state.quality.known : [];
  return (
    <div className="prose quality-page">
      <h1 tabIndex={-1}>{own.heading}</h1>
      <p className="lede">{own.lede}</p>

      <h2>{own.made}</h2>
      <CountTable
        caption={own.made}
        rows={[
          [
            own.articles,
            [
              { text: own.articleCount(counts.articles), href: articlesBy('date') },
              { text: own.complete(counts.complete), href: null },
            ],
          ],
          [
            own.quotations,
            [
              { text: own.quotationCount(counts.quotations), href: allQuotations },
              { text: '', href: null },
            ],
          ],
          [
            own.visits,
            [
              { text: own.visitCount(counts.visits), href: allVisits },
              { text: own.silent(counts.silent), href: null },
            ],
          ],
        ]}
      />

      <h2>{own.repairs}</h2>
      {counts.repairs.length === 0 ? (
        <p>{own.repairsNone}</p>
      ) : (
        <CountTable
          caption={own.repairs}
          rows={counts.repairs.map(({ kind, count, articles }) => [
            words.damage.kinds[kind],
            [
              { text: own.repairCount(count), href: null },
              { text: own.inArticles(articles), href: articlesBy('damage') },
            ],
          ])}
        />
      )}

      <h2>{own.grades}</h2>
      <p className="quiet">{own.gradesNote}</p>
      <CountTable
        caption={own.grades}
        rows={counts.grades.map(({ grade, witnesses, quotations }) => [
          words.grades[grade],
          [
            { text: own.gradePlaces(witnesses), href: null },
            { text: own.quotationCount(quotations), href: null },
          ],
        ])}
      />
      <GradedQuotations quotations={collection.quotations} />

      <h2>{own.dropped}</h2>
      <p className="quiet">{own.droppedNote}</p>
      <CountTable
        caption={own.dropped}
        rows={counts.dropped.map(({ reason, chars, articles }) => [
          reasons[reason] ?? reason,
          [
            { text: own.droppedCount(chars), href: null },
            { text: own.inArticles(articles), href: articlesBy('dropped') },
          ],
        ])}
      />

      <h2>{own.figures}</h2>
      <Figures state={state} onRetry={() => void openQuality()} />

      {known.length > 0 && (
        <>
          <h2>{own.known}</h2>
          <ul className="known-limits">
            {known.map((limit) => (
              <li key={limit.en}>{limit[language]}</li>
            ))}
          </ul>
        </>
      )}

      <ReportError quote={quote} />
    </div>
  );
}
