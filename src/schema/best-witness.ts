/** Which of its witnesses a quotation is read, shown and cited by. */
import type { Quotation, Witness, WitnessGrade } from './bundle.ts';
import { witnessGrades } from './bundle.ts';

/**
 * One that prints the words as what the quotation is (verbatim before reported), and of those the one that is
 * damaged least; the first of them.
 */
export function bestWitness({
  id,
  kind,
  witnesses,
}: Pick<Quotation, 'id' | 'kind' | 'witnesses'>): Witness {
  const [first, ...rest] = witnesses;
  if (first === undefined) throw new Error(`quotation ${id} has no witness`);
  const rank = (witness: Witness): number =>
    (witness.kind === kind ? 0 : witnessGrades.length) + gradeRank(witness.grade);
  return rest.reduce((best, next) => (rank(next) < rank(best) ? next : best), first);
}

function gradeRank(grade: WitnessGrade): number {
  return witnessGrades.indexOf(grade);
}
