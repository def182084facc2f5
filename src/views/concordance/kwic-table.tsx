/** The lines as a real table: left context, hit, right context. Roles are set by hand, because the narrow layout shows rows as running text. */
import type { ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import type { ConcordanceLine } from '../../search/kwic.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { useDamage } from '../quotes/quote-cells.tsx';
import { quotationAt } from '../quotes/use-results.ts';
import { DamageNote } from '../text/damage-note.tsx';
import { KindBadge } from '../text/kind-badge.tsx';
import { useConcordanceWords } from './words.ts';

const asTable = { role: 'table' };
const asGroup = { role: 'rowgroup' };
const asRow = { role: 'row' };
const asCell = { role: 'cell' };
const asHeader = { role: 'columnheader' };

export function KwicTable({ lines }: { lines: readonly ConcordanceLine[] }): ReactNode {
  const words = useWords();
  const own = useConcordanceWords();
  const library = useLibrary();
  return (
    <table className="kwic" {...asTable}>
      <caption className="visually-hidden">{own.caption}</caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          {([own.left, own.hit, own.right, words.filters.kind] as const).map((name) => (
            <th key={name} scope="col" {...asHeader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...asGroup} lang="zh-Hans">
        {lines.map(({ document, left, hit, right }, i) => {
          const quotation = quotationAt(library, document);
          const { id } = quotation;
          return (
            <tr key={i} {...asRow}>
              <td className="kwic-left" {...asCell}>
                <span>{left}</span>
              </td>
              <td className="kwic-hit" {...asCell}>
                <a href={formatRoute({ view: 'quote', id })} data-quote={id}>
                  {hit}
                </a>
              </td>
              <td className="kwic-right" {...asCell}>
                <span>{right}</span>
              </td>
              <td className="kwic-notes" {...asCell}>
                <Notes quotation={quotation} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A line out of its quotation must say no less of it than the table does. */
function Notes({ quotation }: { quotation: Quotation }): ReactNode {
  // fetches the passage that says whether letters or only marks are inferred
  useDamage(quotation);
  return (
    <>
      <KindBadge kind={quotation.kind} /> <DamageNote quotation={quotation} brief />
    </>
  );
}
