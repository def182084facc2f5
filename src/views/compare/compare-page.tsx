/** Wordings beside each other: the witnesses of a quotation, and quotations that say nearly the same. */
import type { ReactNode } from 'react';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { UnknownId } from '../states/unknown-id.tsx';
import { quotationSides, relatedOf, witnessSides } from './compare-sides.ts';
import './compare.css';
import { SideBySide } from './side-by-side.tsx';
import { useCompareWords } from './words.ts';

export default function ComparePage({ ids }: { ids: readonly string[] }): ReactNode {
  const words = useWords();
  const own = useCompareWords();
  const { quotations } = useLibrary();
  const found = ids.map((id) => quotations.get(id)).filter((one) => one !== undefined);
  const missing = ids.filter((id) => !quotations.has(id));
  const [first, ...others] = found;
  if (first === undefined) return <UnknownId id={ids[0] ?? ''} />;
  const related = relatedOf(first, quotations);
  return (
    <div className="compare-page">
      <p className="back">
        <a href={formatRoute({ view: 'quote', id: first.id })}>← {own.back}</a>
      </p>
      <h1 tabIndex={-1}>{own.heading}</h1>
      <p className="quiet">{own.lede}</p>
      <p className="compare-legend">
        <ins>{own.addedMark}</ins> <del>{own.removedMark}</del>
      </p>
      {missing.length > 0 && <p className="notice">{own.unknown(missing.join(words.listComma))}</p>}
      {others.length > 0 ? (
        <SideBySide heading={own.chosen} sides={quotationSides(first, others)} />
      ) : (
        <>
          {first.witnesses.length > 1 ? (
            <SideBySide
              heading={own.witnesses(first.witnesses.length)}
              sides={witnessSides(first)}
            />
          ) : (
            <p className="compare-none">{own.one}</p>
          )}
          {related.length > 0 ? (
            <SideBySide heading={own.related} sides={quotationSides(first, related)} />
          ) : (
            <p className="compare-none">{own.noneRelated}</p>
          )}
        </>
      )}
    </div>
  );
}
