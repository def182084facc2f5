/** The quotations behind a number, where the table has no filter for them: one line each, in order of date. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { highlight, type ParsedQuery } from '../../search/query.ts';
import { formatRoute } from '../../store/format-route.ts';
import { compareDates } from '../../text/civil-date.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { useDamage } from '../quotes/quote-cells.tsx';
import { DamageNote } from '../text/damage-note.tsx';
import { KindBadge } from '../text/kind-badge.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { PlacePath } from '../text/place-path.tsx';
import { quoteMarks } from '../text/quote-marks.ts';
import { useThemeWords } from './words.ts';

interface Props {
  heading: string;
  quotations: readonly Quotation[];
  /** Words to mark. */
  marked?: ParsedQuery | null;
  /** Address of the view with the lines closed. */
  closed: string;
}

const linesAtFirst = 25;

/** Takes the focus when it opens, since what opened it stands elsewhere in the view. */
export function OpenQuotations({ heading, quotations, marked, closed }: Props): ReactNode {
  const words = useThemeWords();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [heading]);
  return (
    <section className="open-lines">
      <h3 ref={top} tabIndex={-1}>
        {heading} <span className="quiet">{words.quotations(quotations.length)}</span>
      </h3>
      <p>
        <a className="open-close" href={closed}>
          {words.close}
        </a>
      </p>
      <QuoteLines quotations={quotations} marked={marked ?? null} />
    </section>
  );
}

export function QuoteLines({
  quotations,
  marked = null,
}: {
  quotations: readonly Quotation[];
  marked?: ParsedQuery | null;
}): ReactNode {
  const words = useThemeWords();
  const [shown, setShown] = useState(linesAtFirst);
  const ordered = useMemo(
    () => [...quotations].sort((a, b) => compareDates(a.said.date, b.said.date)),
    [quotations],
  );
  if (ordered.length === 0) return <p className="quiet">{words.noLines}</p>;
  const left = ordered.length - shown;
  return (
    <>
      <ol className="quote-lines">
        {ordered.slice(0, shown).map((quotation) => (
          <Line key={quotation.id} quotation={quotation} marked={marked} />
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => setShown(shown + 4 * linesAtFirst)}
        >
          {words.more(left)}
        </button>
      )}
    </>
  );
}

function Line({
  quotation,
  marked,
}: {
  quotation: Quotation;
  marked: ParsedQuery | null;
}): ReactNode {
  const words = useWords();
  const { speakers } = useLibrary();
  const { id, kind, text, speaker, said } = quotation;
  const [open, close] = quoteMarks[kind];
  const damage = useDamage(quotation);
  const hits = marked === null ? [] : highlight(text, marked);
  return (
    <li>
      <a
        className={`quote-link quote-${kind}`}
        href={formatRoute({ view: 'quote', id })}
        data-quote={id}
        lang="zh-Hans"
      >
        {open}
        <MarkedText
          text={text}
          marks={[...damage, ...hits.map((span) => ({ ...span, kind: 'hit' as const }))]}
        />
        {close}
      </a>
      <span className="line-facts">
        <span lang={speaker === null ? undefined : 'zh-Hans'}>
          {speaker === null ? words.table.noSpeaker : (speakers.get(speaker)?.name ?? speaker)}
        </span>
        <span>{formatDate(said.date, words.date)}</span>
        {said.place !== null && <PlacePath place={said.place} />}
        <KindBadge kind={kind} />
        <DamageNote quotation={quotation} brief />
      </span>
    </li>
  );
}
