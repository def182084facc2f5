/** Gives the steps of a table's place chain their full names and codes: 湘西州 is 湘西土家族苗族自治州. */
import type { PlaceLevel } from '../../schema/bundle.ts';
import { fold } from '../../text/fold.ts';
import type { PlaceStep } from '../found.ts';
import { liesIn, lineage, namesAt } from '../places/gazetteer.ts';
import type { Division } from '../places/gazetteer.ts';

const divisionLevels = new Set<PlaceLevel>(['province', 'city', 'district']);

/**
 * Steps the gazetteer does not know, or knows twice inside the step before, stay as they stand, without a code.
 * @param steps largest first
 */
export function completeChain(steps: readonly PlaceStep[]): PlaceStep[] {
  let scope: Division | null = null;
  const chain: PlaceStep[] = [];
  for (const step of steps) {
    const known: Division | null = divisionLevels.has(step.level)
      ? divisionNamed(step, scope)
      : null;
    if (known === null) {
      chain.push({ ...step });
      continue;
    }
    scope = known;
    // a county-level city may stand in the column for cities: its own level and what lies above it count
    chain.splice(
      0,
      chain.length,
      ...lineage(known).map(({ name, level, code }) => ({ name, level, code })),
    );
  }
  return chain;
}

function divisionNamed(step: PlaceStep, scope: Division | null): Division | null {
  const within = namedExactly(fold(step.name)).filter(
    ({ division }) => scope === null || (division !== scope && liesIn(division, scope)),
  );
  // its own full name before a short one, what stands in today's table before what does not
  for (const preferred of [
    within.filter(({ division, short }) => !short && !division.former),
    within.filter(({ short }) => !short),
    within.filter(({ division }) => !division.former && division.level === step.level),
    within.filter(({ division }) => !division.former),
    within,
  ]) {
    const [only] = preferred;
    if (only !== undefined) return preferred.length === 1 ? only.division : null;
  }
  return null;
}

/** Divisions of this name; 大理州 and 石柱县 leave out the peoples of an autonomous area but keep its class. */
function namedExactly(name: string): { division: Division; short: boolean }[] {
  const match = namesAt(name, 0).find(({ length }) => length === name.length);
  if (match !== undefined) return [...match.divisions];
  const classWord = name.slice(-1);
  if (!'州县旗'.includes(classWord) || name.length < 3) return [];
  return namedExactly(name.slice(0, -1)).filter(
    ({ division, short }) => short && division.name.endsWith(`自治${classWord}`),
  );
}
