/**
 * The variant of the damage that drops the odd byte without a `?`: `大,F(xiàn)在` for 大？現在. Nothing marks where such a run
 * begins, so it is looked for only on pages that prove it: a run that ends on a gloss which fits the repaired
 * character and not the printed one. Even then where it begins is a guess: nothing in it is graded more than inferred
 * (measured on broken pages: 7 of 661 characters, graded exact or pinned, were wrong).
 */
import { isReading } from '../pinyin-readings.ts';
import { bestReading, type Accepted, type Run } from './best-reading.ts';
import type { PageWords } from './choose-lost.ts';
import { pinyinAt } from './plausibility.ts';
import { unsure } from './unsure-run.ts';
import type { Budget } from './read-shifted.ts';
import { charactersWithTrail, inferred } from './shifted-character.ts';

const CONTEXT = 400;
/** How far before its gloss a run may begin. */
const REACH = 200;

/** All runs in page order: those given, and what is found between them. */
export function findBareRuns(
  text: string,
  given: readonly Run[],
  page: PageWords,
  budget: Budget,
): Run[] {
  const proofs = misplacedGlosses(text);
  if (proofs.length === 0) return [...given];
  const found = marksOutside(text, given).flatMap(({ at, limit }) => {
    const accepted = runAt(text, at, page, budget);
    return accepted !== null && accepted.run.end <= limit ? [accepted] : [];
  });
  const isCertified = ({ run, ending }: Accepted): boolean =>
    (ending === 'ascii-trail+gloss' || ending === 'bare-gloss') &&
    proofs.some((proof) => proof > run.start && proof - run.start <= REACH && proof <= run.end);
  if (!found.some(isCertified)) return [...given];
  const runs = [...given];
  let done = 0;
  for (const accepted of found) {
    if (accepted.run.start < done) continue;
    done = accepted.run.end;
    runs.push(unsure(accepted.run));
  }
  return runs.sort((one, other) => one.start - other.start);
}

/** Where a bracket of pinyin stands that is no reading of the character before it. */
function misplacedGlosses(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const gloss = at > 0 ? pinyinAt(text, at + 1) : null;
    if (gloss !== null && /[^a-z]/i.test(gloss) && !isReading(text.charAt(at - 1), gloss))
      places.push(at);
  }
  return places;
}

/** Marks at which a run may begin, each with the place that it may not run beyond. */
function marksOutside(text: string, given: readonly Run[]): { at: number; limit: number }[] {
  const marks: { at: number; limit: number }[] = [];
  let next = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    for (let run; (run = given[next]) !== undefined && run.end <= at;) next++;
    const run = given[next];
    if (run !== undefined && run.start <= at) at = run.end - 1;
    else if ('!;?,！；？，'.includes(text.charAt(at)) && text.charAt(at + 1) > ' ') {
      marks.push({ at, limit: run?.start ?? text.length });
    }
  }
  return marks;
}

function runAt(text: string, at: number, page: PageWords, budget: Budget): Accepted | null {
  const unit = text.charCodeAt(at);
  const start = {
    start: at,
    at: at + 1,
    carry: unit < 0x80 ? unit + 0x80 : unit - 0xff01 + 0xa1,
    carryAt: at,
    before: [inferred(at, charactersWithTrail(0xa3))],
    isBare: true,
  };
  return bestReading(
    text,
    start,
    { left: text.slice(Math.max(0, at - CONTEXT), at), page },
    budget,
  );
}
