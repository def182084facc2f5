/** The view of a quotation: the words large, then who, where, when, and everything they rest on. */
import { useEffect, useState, type ReactNode } from 'react';
import { bestWitness } from '../../schema/best-witness.ts';
import type { Evidence, Quotation } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { DamageNote } from '../text/damage-note.tsx';
import { KindBadge } from '../text/kind-badge.tsx';
import { MarkedText, type TextMark } from '../text/marked-text.tsx';
import { quoteMarks } from '../text/quote-marks.ts';
import { useHitMarks } from '../text/use-hit-marks.ts';
import { readingMarks } from '../text/witness-damage.ts';
import { Conflicts } from './conflicts.tsx';
import { Facts } from './facts.tsx';
import { QuoteSteps } from './quote-steps.tsx';
import { Related } from './related.tsx';
import { ShareBox } from './share-box.tsx';
import { Themes } from './themes.tsx';
import { Witnesses } from './witnesses.tsx';

export function QuoteDetail({ quotation }: { quotation: Quotation }): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const lastQuery = useApp((state) => state.lastQuery);
  const witness = bestWitness(quotation);
  const article = useApp((state) => state.articles.get(witness.article));
  const passage = article?.tag === 'ready' ? article.file.passages[witness.passage] : undefined;
  const openArticle = useApp((state) => state.openArticle);
  const visit = library.visits.get(quotation.said.visit ?? '');
  useEffect(() => {
    // the words are read by one of their witnesses; the list of them fetches what it shows
    const cited = [witness, ...quotation.said.evidence, ...(visit?.evidence ?? [])];
    for (const one of cited) void openArticle(one.article);
  }, [quotation, witness, visit, openArticle]);
  /** Evidence the reader pointed at, marked in its passage. */
  const [shown, setShown] = useState<Evidence | null>(null);
  const [theme, setTheme] = useState<string | null>(null);

  const [open, close] = quoteMarks[quotation.kind];
  const themeMarks: TextMark[] = quotation.themes
    .filter((one) => one.theme === theme)
    .flatMap(({ spans }) => spans.map((span) => ({ ...span, kind: 'theme' as const })));
  const damage = readingMarks(quotation, witness, passage);
  const hits = useHitMarks();
  const marks = [...damage, ...themeMarks, ...hits(quotation.text)];
  const speaker = quotation.speaker === null ? null : library.speakers.get(quotation.speaker);
  return (
    <article className="quote-page">
      <div className="back">
        <a href={formatRoute({ view: 'quotes', query: lastQuery })}>← {words.quote.back}</a>
        <QuoteSteps quotation={quotation} />
      </div>
      <header className="quote-head">
        <h1 tabIndex={-1} lang="zh-Hans" className={`quote-large quote-${quotation.kind}`}>
          {open}
          <MarkedText text={quotation.text} marks={marks} />
          {close}
        </h1>
        <p className="quote-by">
          {speaker != null && (
            <span lang="zh-Hans">
              <MarkedText text={speaker.name} marks={hits(speaker.name)} />
            </span>
          )}
          <KindBadge kind={quotation.kind} />
          <DamageNote quotation={quotation} />
        </p>
        {quotation.kind === 'reported' && <p className="caution">{words.quote.notVerbatim}</p>}
      </header>
      <div className="quote-columns">
        <div className="quote-facts">
          <Facts quotation={quotation} shown={shown} onShow={setShown} />
          <Themes quotation={quotation} shown={theme} onShow={setTheme} />
        </div>
        <div className="quote-sources">
          <Witnesses quotation={quotation} shown={shown} />
          <Conflicts conflicts={quotation.conflicts} />
          <Related quotation={quotation} />
          <ShareBox quotation={quotation} />
        </div>
      </div>
    </article>
  );
}
