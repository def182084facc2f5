/** Quotations that contain this one, lie within it, or say nearly the same. */
import type { ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { CompareLink } from './compare-link.tsx';
import { DamageNote } from '../text/damage-note.tsx';
import { KindBadge } from '../text/kind-badge.tsx';
import { quoteMarks } from '../text/quote-marks.ts';

export function Related({ quotation }: { quotation: Quotation }): ReactNode {
  const words = useWords();
  const { quotations, speakers } = useLibrary();
  if (quotation.related.length === 0) return null;
  return (
    <section className="related">
      <h2>{words.quote.related}</h2>
      <p>
        <CompareLink id={quotation.id} />
      </p>
      <ul className="plain-list">
        {quotation.related.map(({ id, relation, difference }) => {
          const other = quotations.get(id);
          if (other === undefined) return null;
          const [open, close] = quoteMarks[other.kind];
          return (
            <li key={id}>
              <a className="quote-link" lang="zh-Hans" href={formatRoute({ view: 'quote', id })}>
                {open}
                {other.text}
                {close}
              </a>
              <KindBadge kind={other.kind} /> <DamageNote quotation={other} brief />
              <span className="quiet">
                {[
                  // the same words of somebody else are no other wording
                  difference > 0 && words.quote.relations[relation],
                  words.quote.difference(difference),
                  other.speaker !== null && speakers.get(other.speaker)?.name,
                ]
                  .filter(Boolean)
                  .join(words.listComma)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
