/** Draws quotations of a bundle by a fixed seed: so many of each kind, so that the rarer kinds are read, too. */
import type { Collection, Quotation, QuotationKind } from '../../schema/bundle.ts';
import { seededRandom } from '../bench/seeded-random.ts';

export interface SampleWish {
  count: number;
  /** The same bundle and seed give the same sample. */
  seed: number;
  /** Only this kind. */
  kind: QuotationKind | null;
  /** Only this speaker's name; with `-` before it, only others. */
  speaker: string | null;
}

/** Of 100: half are words somebody said, for theirs are the facts that can be wrong. */
const shares: readonly (readonly [QuotationKind, number])[] = [
  ['speech', 0.4],
  ['reported', 0.3],
  ['term', 0.2],
  ['title', 0.1],
];

/** By kind, then in the order drawn; fewer where the bundle holds fewer. */
export function drawSample(collection: Collection, wish: SampleWish): Quotation[] {
  const names = new Map(collection.speakers.map(({ id, name }) => [id, name]));
  const wanted = collection.quotations.filter(({ speaker }) => {
    if (wish.speaker === null) return true;
    if (speaker === null) return false;
    return wish.speaker.startsWith('-')
      ? names.get(speaker) !== wish.speaker.slice(1)
      : names.get(speaker) === wish.speaker;
  });
  const random = seededRandom(wish.seed);
  return shares.flatMap(([kind, share]) => {
    if (wish.kind !== null && wish.kind !== kind) return [];
    const pool = random.shuffle(wanted.filter((quotation) => quotation.kind === kind));
    return pool.slice(0, wish.kind === null ? Math.round(wish.count * share) : wish.count);
  });
}

/** Visits that pages tell of, in the order drawn. */
export function drawVisits(
  collection: Collection,
  { count, seed }: Pick<SampleWish, 'count' | 'seed'>,
): Collection['visits'] {
  const told = collection.visits.filter(({ evidence }) => evidence.length > 0);
  return seededRandom(seed).shuffle(told).slice(0, count);
}
