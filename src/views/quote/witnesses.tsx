/** Every place that prints the words: its passage with the words marked, its article, its damage. */
import { useEffect, useState, type ReactNode } from 'react';
import type { Evidence, Quotation } from '../../schema/bundle.ts';
import { useApp, useWords } from '../app-context.ts';
import { CompareLink } from './compare-link.tsx';
import { EvidencePassage } from './evidence-passage.tsx';
import { WitnessCard } from './witness-card.tsx';

interface Props {
  quotation: Quotation;
  shown: Evidence | null;
}

/** A phrase may be printed by hundreds of articles, each of which would be fetched. */
const atOnce = 12;

export function Witnesses({ quotation, shown }: Props): ReactNode {
  const { quote, filters } = useWords();
  const openArticle = useApp((state) => state.openArticle);
  const [most, setMost] = useState(atOnce);
  const { witnesses } = quotation;
  const listed = witnesses.slice(0, most);
  useEffect(() => {
    for (const { article } of witnesses.slice(0, most)) void openArticle(article);
  }, [witnesses, most, openArticle]);
  const elsewhere =
    shown !== null &&
    !listed.some(({ article, passage }) => article === shown.article && passage === shown.passage);
  return (
    <section className="witnesses">
      <h2>{quote.witnesses}</h2>
      <p className="quiet">
        {quote.witnessesLede(witnesses.length)}{' '}
        {witnesses.length > 1 && <CompareLink id={quotation.id} />}
      </p>
      {elsewhere && <EvidencePassage evidence={shown} />}
      {listed.map((witness, index) => (
        <WitnessCard
          key={`${witness.article} ${witness.passage} ${witness.start}`}
          witness={witness}
          quotation={quotation.id}
          number={witnesses.length > 1 ? index + 1 : null}
          shown={shown}
        />
      ))}
      {witnesses.length > most && (
        <button type="button" className="button-quiet" onClick={() => setMost(most + atOnce)}>
          {filters.more(witnesses.length - most)}
        </button>
      )}
    </section>
  );
}
