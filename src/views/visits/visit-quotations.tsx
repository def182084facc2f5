/** The words said on a visit, and the way to them in the table. */
import type { ReactNode } from 'react';
import type { Quotation, Visit } from '../../schema/bundle.ts';
import { defaultFilters } from '../../search/filters.ts';
import { formatRoute } from '../../store/format-route.ts';
import { defaultQuery } from '../../store/route.ts';
import { DamageNote } from '../text/damage-note.tsx';
import { KindBadge } from '../text/kind-badge.tsx';
import { quoteMarks } from '../text/quote-marks.ts';
import { useVisitWords } from './words.ts';

interface Props {
  visit: Visit;
  quotations: readonly Quotation[];
}

export function VisitQuotations({ visit, quotations }: Props): ReactNode {
  const words = useVisitWords();
  const filters = { ...defaultFilters, kind: [], visit: [visit.id] };
  return (
    <section>
      <h2>{words.quotations}</h2>
      <ul className="plain-list visit-quotations">
        {quotations.map((quotation) => {
          const { id, kind, text } = quotation;
          const [open, close] = quoteMarks[kind];
          return (
            <li key={id}>
              <a
                className={`quote-link quote-${kind}`}
                href={formatRoute({ view: 'quote', id })}
                data-quote={id}
                lang="zh-Hans"
              >
                {open}
                {text}
                {close}
              </a>
              <KindBadge kind={kind} /> <DamageNote quotation={quotation} brief />
            </li>
          );
        })}
      </ul>
      <p>
        <a href={formatRoute({ view: 'quotes', query: { ...defaultQuery, filters } })}>
          {words.showTable(quotations.length)}
        </a>
      </p>
    </section>
  );
}
