/** One quotation found for a pasted part: its words, what differs, who said it, and everything that prints it. */
import type { ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { CharDiff } from '../text/char-diff.tsx';
import { KindBadge } from '../text/kind-badge.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { quoteMarks } from '../text/quote-marks.ts';
import { highlightWords } from './highlight-words.ts';
import { differenceSentence } from './difference.ts';
import type { VerdictMatch, VerdictSource } from './verdicts.ts';
import { useCheckWords } from './words.ts';

interface Props {
  /** The part as pasted. */
  pasted: string;
  match: VerdictMatch;
}

export function MatchCard({ pasted, match }: Props): ReactNode {
  const words = useWords();
  const own = useCheckWords();
  const { speakers } = useLibrary();
  const { quotation, wording, diff, sources } = match;
  const [open, close] = quoteMarks[quotation.kind];
  const speaker = quotation.speaker === null ? undefined : speakers.get(quotation.speaker);
  return (
    <li className="check-match">
      <a
        className={`quote-link quote-${quotation.kind}`}
        href={formatRoute({ view: 'quote', id: quotation.id })}
        data-quote={quotation.id}
        lang="zh-Hans"
      >
        {open}
        {diff === null ? (
          <MarkedText
            text={quotation.text}
            marks={match.whole ? [] : highlightWords(quotation.text, pasted)}
          />
        ) : (
          <CharDiff a={pasted} b={wording} parts={diff} />
        )}
        {close}
      </a>
      {diff !== null && (
        <p className="check-difference">{differenceSentence(pasted, wording, diff, own)}</p>
      )}
      <p className="check-who">
        <KindBadge kind={quotation.kind} />
        <span lang="zh-Hans">{speaker?.name ?? own.noSpeaker}</span>
        {quotation.said.date !== null && (
          <span className="date">{formatDate(quotation.said.date, words.date)}</span>
        )}
      </p>
      <ul className="check-sources" aria-label={own.sources}>
        {sources.map((source, i) => (
          <Source key={i} source={source} quotation={quotation.id} />
        ))}
      </ul>
    </li>
  );
}

function Source({ source, quotation }: { source: VerdictSource; quotation: string }): ReactNode {
  const words = useWords();
  const own = useCheckWords();
  const { article, witness, same } = source;
  const lang = article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  return (
    <li>
      <a href={formatRoute({ view: 'article', id: article.id, at: quotation, text: null })}>
        <cite lang={lang}>{article.title}</cite>
      </a>{' '}
      <span className="quiet">
        {article.publisher}{' '}
        {article.published !== null && (
          <span className="date">{formatDate(article.published, words.date)}</span>
        )}
      </span>
      {!same && (
        <span className="check-otherwise">
          {own.otherwise}
          <span lang={lang}>“{witness.text}”</span>
        </span>
      )}
      {witness.grade !== 'intact' && (
        <span className="check-otherwise">{words.gradeNotes[witness.grade]}</span>
      )}
    </li>
  );
}
