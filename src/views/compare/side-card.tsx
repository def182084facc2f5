/** One wording: the words with what differs from the base, the same in words, who said it, when, where, and the source. */
import { useMemo, type ReactNode } from 'react';
import { diffChars } from '../../search/diff.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { CharDiff } from '../text/char-diff.tsx';
import { charDiffChanges } from '../text/char-diff-changes.ts';
import { DamageNote } from '../text/damage-note.tsx';
import { KindBadge } from '../text/kind-badge.tsx';
import { PlacePath } from '../text/place-path.tsx';
import { quoteMarks } from '../text/quote-marks.ts';
import type { Side } from './compare-sides.ts';
import { useCompareWords } from './words.ts';

interface Props {
  side: Side;
  base: Side;
  /** How the base stands to this side, where it is known. */
  relation: Side['relation'];
  onBase: () => void;
}

export function SideCard({ side, base, relation, onBase }: Props): ReactNode {
  const words = useWords();
  const own = useCompareWords();
  const { articles, speakers } = useLibrary();
  const isBase = side.key === base.key;
  const parts = useMemo(() => diffChars(base.text, side.text), [base.text, side.text]);
  const witness = side.witness === null ? undefined : side.quotation.witnesses[side.witness - 1];
  const kind = witness?.kind ?? side.quotation.kind;
  const [open, close] = quoteMarks[kind];
  const article = side.witness === null ? undefined : articles.get(side.articles[0] ?? '');
  return (
    <article className="side">
      <p className="side-name">
        {side.witness === null ? (
          <a href={formatRoute({ view: 'quote', id: side.quotation.id })}>{words.table.open}</a>
        ) : (
          words.quote.witness(side.witness)
        )}
        {relation !== null && <span className="quiet">{own.relations[relation]}</span>}
        {isBase ? (
          <b>{own.base}</b>
        ) : (
          <button type="button" className="button-quiet" onClick={onBase}>
            {own.takeAsBase}
          </button>
        )}
      </p>
      <blockquote lang={article?.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
        {open}
        {isBase ? side.text : <CharDiff a={base.text} b={side.text} parts={parts} />}
        {close}
      </blockquote>
      <KindBadge kind={kind} /> <DamageNote quotation={side.quotation} witness={witness} />
      {!isBase && <Difference base={base.text} text={side.text} parts={parts} />}
      <dl className="side-facts">
        <dt>{own.speaker}</dt>
        <dd lang="zh-Hans">
          {(side.speaker !== null && speakers.get(side.speaker)?.name) || words.table.noSpeaker}
        </dd>
        <dt>{own.date}</dt>
        <dd>{formatDate(side.said.date, words.date)}</dd>
        <dt>{own.place}</dt>
        <dd>
          <PlacePath place={side.said.place} />
        </dd>
        <dt>{own.sources}</dt>
        <dd>
          <ul>
            {side.articles.map((id) => (
              <li key={id}>
                <a href={formatRoute({ view: 'article', id, at: side.quotation.id, text: null })}>
                  {articles.get(id)?.title ?? id}
                </a>{' '}
                <span className="quiet">
                  {[
                    articles.get(id)?.publisher,
                    articles.get(id)?.published &&
                      formatDate(articles.get(id)?.published ?? null, words.date),
                  ]
                    .filter(Boolean)
                    .join(words.listComma)}
                </span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </article>
  );
}

function Difference({
  base,
  text,
  parts,
}: {
  base: string;
  text: string;
  parts: ReturnType<typeof diffChars>;
}): ReactNode {
  const words = useWords();
  const own = useCompareWords();
  const changes = charDiffChanges(base, text, parts);
  if (changes.length === 0) return <p className="difference">{own.same}</p>;
  const said = changes.map(({ before, after }) => {
    if (before === '') return own.added(after);
    return after === '' ? own.missing(before) : own.instead(before, after);
  });
  return (
    <p className="difference">
      {own.differs}
      {said.join(words.listComma)}
      {own.stop}
    </p>
  );
}
