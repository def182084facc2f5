/** A passage that says a fact but does not print the quotation itself. */
import type { ReactNode } from 'react';
import type { Evidence } from '../../schema/bundle.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { evidenceAddress } from '../articles/pointed-at.ts';
import { MarkedText } from '../text/marked-text.tsx';
import { useHitMarks } from '../text/use-hit-marks.ts';
import { ArticleSource } from './article-source.tsx';

export function EvidencePassage({ evidence }: { evidence: Evidence }): ReactNode {
  const state = useApp((app) => app.articles.get(evidence.article));
  const article = useLibrary().articles.get(evidence.article);
  const passage = state?.tag === 'ready' ? state.file.passages[evidence.passage] : undefined;
  const hits = useHitMarks();
  if (passage === undefined || article === undefined) return null;
  const { start, end } = evidence;
  return (
    <>
      <blockquote
        className="passage"
        lang={article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}
        data-passage={`${evidence.article} ${evidence.passage}`}
      >
        <p>
          <MarkedText
            text={passage.text}
            marks={[{ start, end, kind: 'evidence' }, ...hits(passage.text)]}
          />
        </p>
      </blockquote>
      <ArticleSource article={article} at={evidenceAddress(evidence)} />
    </>
  );
}
