/** The first and the latest dated quotation of a theme. */
import type { ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { compareDates } from '../../text/civil-date.ts';
import { QuoteLines } from './quote-lines.tsx';
import { useThemeWords } from './words.ts';

export function ThemeEnds({ quotations }: { quotations: readonly Quotation[] }): ReactNode {
  const words = useThemeWords();
  const dated = quotations
    .filter(({ said }) => said.date !== null)
    .sort((a, b) => compareDates(a.said.date, b.said.date));
  const first = dated[0];
  const latest = dated.at(-1);
  if (first === undefined || latest === undefined)
    return <p className="quiet">{quotations.length === 0 ? words.nothing : words.undatedOnly}</p>;
  return (
    <div className="theme-ends">
      <div>
        <h3>{words.first}</h3>
        <QuoteLines quotations={[first]} />
      </div>
      {latest !== first && (
        <div>
          <h3>{words.latest}</h3>
          <QuoteLines quotations={[latest]} />
        </div>
      )}
    </div>
  );
}
