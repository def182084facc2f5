/** The quotations of each grade of repair, which no filter of the table can ask for. */
import { useState, type ReactNode } from 'react';
import { witnessGrades, type Quotation, type WitnessGrade } from '../../schema/bundle.ts';
import { useWords } from '../app-context.ts';
import { QuoteLines } from '../themes/quote-lines.tsx';
import '../themes/themes.css';
import { quotationsOfGrade } from './quality-counts.ts';
import { useQualityWords } from './words.ts';

export function GradedQuotations({ quotations }: { quotations: readonly Quotation[] }): ReactNode {
  return witnessGrades
    .filter((grade) => grade !== 'intact')
    .map((grade) => {
      const found = quotationsOfGrade(quotations, grade);
      return found.length === 0 ? null : <Grade key={grade} grade={grade} quotations={found} />;
    });
}

/** Grades left open, for Back. */
const left = new Set<WitnessGrade>();

function Grade({
  grade,
  quotations,
}: {
  grade: WitnessGrade;
  quotations: readonly Quotation[];
}): ReactNode {
  const words = useWords();
  const own = useQualityWords();
  // drawn when it is opened: a line of the list fetches its article
  const [open, setOpen] = useState(left.has(grade));
  return (
    <details
      className="grade-list"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) left.add(grade);
        else left.delete(grade);
      }}
    >
      <summary>{own.listGrade(words.grades[grade], quotations.length)}</summary>
      {open && <QuoteLines quotations={quotations} />}
    </details>
  );
}
