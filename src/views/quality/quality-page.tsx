/** How the collection was made, what an evaluation found, what is known to be wrong, and how to report an error. */
import { useEffect, useMemo, type ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { defaultArticleSort } from '../../store/route.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { useArticleWords } from '../articles/words.ts';
import { CountTable } from './count-table.tsx';
import { Figures } from './figures.tsx';
import { qualityCounts } from './quality-counts.ts';
import { ReportError } from './report-error.tsx';
import './quality.css';
import { useQualityWords } from './words.ts';

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
      <p>
        {own.madeOf(
          counts.articles,
          counts.complete,
          collection.quotations.length,
          collection.visits.length,
        )}
      </p>
      <p>
        <a href={formatRoute({ view: 'articles', sort: defaultArticleSort, page: 1 })}>
          {own.toArticles}
        </a>
      </p>

      <h2>{own.repairs}</h2>
      {counts.repairs.length === 0 ? (
        <p>{own.repairsNone}</p>
      ) : (
        <CountTable
          caption={own.repairs}
          rows={counts.repairs.map(({ kind, count, articles }) => [
            words.damage.kinds[kind],
            own.repairLine(count, articles),
          ])}
        />
      )}

      <h2>{own.grades}</h2>
      <p className="quiet">{own.gradesNote}</p>
      <CountTable
        caption={own.grades}
        rows={counts.grades.map(({ grade, witnesses, quotations }) => [
          words.grades[grade],
          own.gradeLine(witnesses, quotations),
        ])}
      />

      <h2>{own.dropped}</h2>
      <p className="quiet">{own.droppedNote}</p>
      <CountTable
        caption={own.dropped}
        rows={counts.dropped.map(({ reason, chars, articles }) => [
          reasons[reason] ?? reason,
          own.droppedLine(chars, articles),
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
