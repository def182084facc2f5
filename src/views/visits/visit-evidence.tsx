/** The passages that tell of a visit, the words that say each fact marked, and the way to them in their article. */
import type { ReactNode } from 'react';
import type { Evidence, Visit } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { useVisitWords } from './words.ts';

export function VisitEvidence({ visit }: { visit: Visit }): ReactNode {
  const passages = new Map<string, Evidence[]>();
  for (const one of visit.evidence) {
    const key = `${one.article} ${one.passage}`;
    passages.set(key, [...(passages.get(key) ?? []), one]);
  }
  return [...passages].map(([key, evidence]) => <Passage key={key} evidence={evidence} />);
}

function Passage({ evidence }: { evidence: readonly Evidence[] }): ReactNode {
  const words = useVisitWords();
  const { quote, listComma } = useWords();
  const { articles } = useLibrary();
  const [first] = evidence;
  const state = useApp((app) => app.articles.get(first?.article ?? ''));
  if (first === undefined) return null;
  const article = articles.get(first.article);
  const passage = state?.tag === 'ready' ? state.file.passages[first.passage] : undefined;
  if (article === undefined) return null;
  if (passage === undefined) {
    return (
      <p className="quiet" role="status">
        {state?.tag === 'failed' ? quote.passageFailed : quote.passageLoading}
      </p>
    );
  }
  const lang = article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const marks = evidence.map(({ start, end }) => ({ start, end, kind: 'evidence' as const }));
  return (
    <div className="witness">
      <blockquote className="passage" lang={lang}>
        <p>
          <MarkedText text={passage.text} marks={marks} />
        </p>
      </blockquote>
      <ul className="visit-words">
        {evidence.map((one) => {
          const at = `p${one.passage}-${one.start}-${one.end}`;
          return (
            <li key={`${one.fact} ${one.start}`}>
              <span className="quiet">
                {quote.facts[one.fact]}
                {listComma}
                {quote.bases[one.basis]}
              </span>{' '}
              <a href={formatRoute({ view: 'article', id: one.article, at, text: null })}>
                <span lang={lang}>{passage.text.slice(one.start, one.end)}</span>
                <span className="visually-hidden"> {words.inArticle}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
