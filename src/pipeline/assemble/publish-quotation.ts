/** The quotation record over its witnesses: reading text, consensus, conflicts, themes. */
import { bestWitness } from '../../schema/best-witness.ts';
import type {
  Attribution,
  Conflict,
  FactName,
  Quotation,
  QuotationKind,
  Said,
  Witness,
} from '../../schema/bundle.ts';
import { consistent } from '../../text/civil-date.ts';
import { assignThemes } from '../themes/assign-themes.ts';
import {
  consensusDate,
  consensusOccasion,
  consensusPlace,
  datesConflict,
  readings,
  sameOccasion,
} from './consensus.ts';
import type { PlaceRegistry } from './place-registry.ts';

/** Words in marks and governed by a speaker tell most about what a quotation is. */
const kindOrder = ['speech', 'reported', 'title', 'term'] as const;

export interface QuotationParts {
  id: string;
  speaker: string | null;
  witnesses: Witness[];
  /** Reading text of each witness. */
  reading: string[];
  registry: PlaceRegistry;
}

/** Everything but `related`, which needs all quotations. */
export function publishQuotation(parts: QuotationParts): Omit<Quotation, 'related'> {
  const { id, speaker, witnesses, reading, registry } = parts;
  const kind = kindOrder.find((one) => witnesses.some((witness) => witness.kind === one)) ?? 'term';
  const text = reading[witnesses.indexOf(bestWitness({ id, kind, witnesses }))] ?? '';
  const attribution = speaker === null ? 'none' : attributionOf(witnesses, kind);
  const { said, conflicts } = agree(witnesses, registry, speaker);
  const themes = assignThemes(text);
  return { id, kind, text, speaker, attribution, said, themes, witnesses, conflicts };
}

/**
 * As firm as a witness of the quotation's own kind makes it: where one article prints the words in marks and
 * names nobody and another reports them of somebody, no text says that he said them word for word.
 */
function attributionOf(witnesses: readonly Witness[], kind: QuotationKind): Attribution {
  const explicit = witnesses.some((one) => one.kind === kind && one.attribution === 'explicit');
  return explicit ? 'explicit' : 'implicit';
}

function agree(
  witnesses: readonly Witness[],
  registry: PlaceRegistry,
  speaker: string | null,
): { said: Said; conflicts: Conflict[] } {
  const all = witnesses.map(({ said }) => said);
  const dates = all.map(({ date }) => date);
  const places = all.map(({ place }) => place);
  const date = consensusDate(dates);
  const { place, conflict: placesConflict } = consensusPlace(places, registry.chainOf);
  const visits = new Set(all.map(({ visit }) => visit).filter((visit) => visit !== null));
  const [visit] = visits;
  const occasions = all.map((one) => one.occasion);
  const occasion = consensusOccasion(occasions);
  const conflicts: Conflict[] = [];
  if (datesConflict(dates)) conflicts.push(conflict('date', dates));
  if (placesConflict) conflicts.push(conflict('place', places));
  if (occasion === null && occasions.some((one) => one !== null))
    conflicts.push(conflict('occasion', occasions));
  const said: Said = {
    date,
    place,
    visit: visits.size === 1 && visit !== undefined ? visit : null,
    occasion,
    evidence: [],
  };
  if (visits.size > 1)
    conflicts.push(
      conflict(
        'visit',
        all.map((one) => one.visit),
      ),
    );
  said.evidence = witnesses.flatMap((witness) =>
    witness.said.evidence.filter((found) => supports(witness, found.fact, said, speaker)),
  );
  return { said, conflicts };
}

/**
 * Whether what this witness says of a fact stands behind the value adopted. A date or place that it gives is
 * never contradicted by the consensus, only finer or coarser; where it gives none, its words are no evidence.
 */
function supports(
  witness: Witness,
  fact: FactName,
  adopted: Said,
  speaker: string | null,
): boolean {
  const { said } = witness;
  switch (fact) {
    case 'speaker':
      return speaker !== null && witness.speaker === speaker;
    case 'date':
      return adopted.date !== null && said.date !== null && consistent(said.date, adopted.date);
    case 'place':
      return adopted.place !== null && said.place !== null;
    case 'occasion':
      return (
        adopted.occasion !== null &&
        said.occasion !== null &&
        sameOccasion(said.occasion, adopted.occasion)
      );
    case 'visit':
    case 'visitor':
      return adopted.visit !== null && said.visit === adopted.visit;
  }
}

function conflict(fact: FactName, values: readonly (string | null)[]): Conflict {
  return { fact, values: readings(values).map(({ value, by }) => ({ value, witnesses: by })) };
}
