/** The cells of the table. Read across, a row is a sentence with its source. */
import { useEffect, type ReactNode } from 'react';
import { bestWitness } from '../../schema/best-witness.ts';
import type { Quotation } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { CompareLink } from '../quote/compare-link.tsx';
import { ContextHit } from './context-hit.tsx';
import { CivilDateText } from '../text/civil-date-text.tsx';
import { DamageNote } from '../text/damage-note.tsx';
import { saidDateStanding } from '../text/date-standing.ts';
import { KindBadge } from '../text/kind-badge.tsx';
import { MarkedText, type TextMark } from '../text/marked-text.tsx';
import { PlacePath } from '../text/place-path.tsx';
import { quoteMarks } from '../text/quote-marks.ts';
import { useHitMarks } from '../text/use-hit-marks.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { readingMarks } from '../text/witness-damage.ts';

interface CellProps {
  quotation: Quotation;
}

function Hits({ text }: { text: string }): ReactNode {
  return <MarkedText text={text} marks={useHitMarks()(text)} />;
}

/** Where the words are damaged, the passage is fetched so that the very characters can be marked. */
export function useDamage(quotation: Quotation): TextMark[] {
  const witness = bestWitness(quotation);
  const damaged = witness.grade !== 'intact';
  const article = useApp((state) => state.articles.get(witness.article));
  const openArticle = useApp((state) => state.openArticle);
  useEffect(() => {
    if (damaged) void openArticle(witness.article);
  }, [damaged, openArticle, witness.article]);
  if (!damaged || article?.tag !== 'ready') return [];
  return readingMarks(quotation, witness, article.file.passages[witness.passage]);
}

export function TextCell({ quotation, row }: CellProps & { row: number }): ReactNode {
  const { text, kind, id } = quotation;
  const [open, close] = quoteMarks[kind];
  const damage = useDamage(quotation);
  const marks = [...damage, ...useHitMarks()(text)];
  return (
    <>
      <a
        className={`quote-link quote-${kind}`}
        href={formatRoute({ view: 'quote', id })}
        data-quote={id}
        lang="zh-Hans"
      >
        {open}
        <MarkedText text={text} marks={marks} />
        {close}
      </a>
      <ContextHit row={row} text={text} />
      <span className="quote-notes">
        <KindBadge kind={kind} />
        <DamageNote quotation={quotation} brief />
      </span>
    </>
  );
}

export function SpeakerCell({ quotation }: CellProps): ReactNode {
  const { table } = useWords();
  const { speakers } = useLibrary();
  if (quotation.speaker === null) return <span className="unknown">{table.noSpeaker}</span>;
  return (
    <span className="speaker" lang="zh-Hans">
      <Hits text={speakers.get(quotation.speaker)?.name ?? quotation.speaker} />
    </span>
  );
}

export function PlaceCell({ quotation }: CellProps): ReactNode {
  return <PlacePath place={quotation.said.place} hits={useHitMarks()} />;
}

export function DateCell({ quotation }: CellProps): ReactNode {
  const words = useWords();
  const { visits } = useLibrary();
  const { date } = quotation.said;
  if (date === null) return <span className="unknown">{words.unknown}</span>;
  return <CivilDateText date={date} standing={saidDateStanding(quotation, visits)} />;
}

export function ThemesCell({ quotation }: CellProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { themes } = useLibrary();
  const filter = useApp((state) => state.filter);
  if (quotation.themes.length === 0) {
    return <VisuallyHidden>{words.filters.themeless}</VisuallyHidden>;
  }
  return (
    <ul className="theme-list">
      {quotation.themes.map(({ theme }) => (
        <li key={theme}>
          <button type="button" className="theme-link" onClick={() => filter({ theme: [theme] })}>
            {themes.get(theme)?.label[language] ?? theme}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function ArticleCell({ quotation }: CellProps): ReactNode {
  const words = useWords();
  const { articles } = useLibrary();
  const { witnesses, related } = quotation;
  const ids = [...new Set(witnesses.map(({ article }) => article))];
  const article = articles.get(ids[0] ?? '');
  if (article === undefined) return null;
  return (
    <span className="article-cell">
      <cite lang={article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
        <Hits text={article.title} />
      </cite>
      <span className="article-origin">
        {article.publisher}{' '}
        {article.published !== null && (
          <span className="date">{formatDate(article.published, words.date)}</span>
        )}
        {ids.length > 1 && ` ${words.table.moreSources(ids.length - 1)}`}
      </span>
      {(witnesses.length > 1 || related.length > 0) && <CompareLink id={quotation.id} />}
    </span>
  );
}
