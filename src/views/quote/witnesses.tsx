/** Every place that prints the words: its passage with the words marked, its article, its damage. */
import type { ReactNode } from 'react';
import type { Evidence, Quotation } from '../../schema/bundle.ts';
import { useWords } from '../app-context.ts';
import { CompareLink } from './compare-link.tsx';
import { EvidencePassage } from './evidence-passage.tsx';
import { WitnessCard } from './witness-card.tsx';

interface Props {
  quotation: Quotation;
  shown: Evidence | null;
}

export function Witnesses({ quotation, shown }: Props): ReactNode {
  const { quote } = useWords();
  const { witnesses } = quotation;
  const elsewhere =
    shown !== null &&
    !witnesses.some(
      ({ article, passage }) => article === shown.article && passage === shown.passage,
    );
  return (
    <section className="witnesses">
      <h2>{quote.witnesses}</h2>
      <p className="quiet">
        {quote.witnessesLede(witnesses.length)}{' '}
        {witnesses.length > 1 && <CompareLink id={quotation.id} />}
      </p>
      {elsewhere && <EvidencePassage evidence={shown} />}
      {witnesses.map((witness, index) => (
        <WitnessCard
          key={`${witness.article} ${witness.passage} ${witness.start}`}
          witness={witness}
          quotation={quotation.id}
          number={witnesses.length > 1 ? index + 1 : null}
          shown={shown}
        />
      ))}
    </section>
  );
}
