/** One place that prints the words, exactly as it does. */
import type { ReactNode } from 'react';
import type { Evidence, Witness } from '../../schema/bundle.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { MarkedText, type TextMark } from '../text/marked-text.tsx';
import { useHitMarks } from '../text/use-hit-marks.ts';
import { damageMarks, editsAround } from '../text/witness-damage.ts';
import { ArticleSource } from './article-source.tsx';
import { DamageList } from './damage-list.tsx';

interface Props {
  witness: Witness;
  /** Id of the quotation. */
  quotation: string;
  /** Counted from 1; null for the only one. */
  number: number | null;
  shown: Evidence | null;
}

export function WitnessCard({ witness, quotation, number, shown }: Props): ReactNode {
  const words = useWords();
  const article = useLibrary().articles.get(witness.article);
  const state = useApp((app) => app.articles.get(witness.article));
  const passage = state?.tag === 'ready' ? state.file.passages[witness.passage] : undefined;
  const hits = useHitMarks();
  if (article === undefined) return null;
  const lang = article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  const marks: TextMark[] = [{ start: witness.start, end: witness.end, kind: 'quote' }];
  if (witness.cue !== null) marks.push({ ...witness.cue, kind: 'cue' });
  if (witness.source !== null) marks.push({ ...witness.source, kind: 'source' });
  if (passage !== undefined) marks.push(...damageMarks(passage.edits, 0), ...hits(passage.text));
  if (shown?.article === witness.article && shown.passage === witness.passage) {
    marks.push({ start: shown.start, end: shown.end, kind: 'evidence' });
  }
  return (
    <section className="witness">
      {number !== null && <h3>{words.quote.witness(number)}</h3>}
      {passage === undefined ? (
        <>
          <blockquote className="passage" lang={lang}>
            <p>
              <MarkedText text={witness.text} marks={hits(witness.text)} />
            </p>
          </blockquote>
          <p className="quiet" role="status">
            {state?.tag === 'failed' ? words.quote.passageFailed : words.quote.passageLoading}
          </p>
        </>
      ) : (
        <blockquote
          className="passage"
          lang={lang}
          data-passage={`${witness.article} ${witness.passage}`}
        >
          <p>
            <MarkedText text={passage.text} marks={marks} />
          </p>
        </blockquote>
      )}
      <ArticleSource article={article} at={quotation} />
      {passage !== undefined && (
        <DamageList edits={editsAround(witness, passage)} passage={passage} />
      )}
    </section>
  );
}
