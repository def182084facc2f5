/** The wordings that share the most telling pairs with some words: what is worth aligning. */
import { pairList } from '../pair-index.ts';
import type { Wordings } from './wordings.ts';

/** Wordings aligned at most. The right one was among the first 4 for each of 618 altered quotations; the others are the rivals it is weighed against. */
const MOST_CANDIDATES = 32;
/** A pair in more wordings than this tells little and costs the most to read. */
const COMMON = 4_000;

/** Accumulates over all wordings, so it is kept between calls. */
export interface CandidateFinder {
  /** Wordings by shared pairs, each weighing as much as it is rare; best first. */
  nearest(words: string): number[];
  /** Every wording that holds `words` (two characters or more), ascending. */
  holding(words: string): number[];
}

export function createCandidateFinder(wordings: Wordings): CandidateFinder {
  const { pairs, count } = wordings;
  const scores = new Float32Array(count);
  const list = new Uint32Array(count);
  const touched = new Uint32Array(count);

  function distinctLists(words: string): number[] {
    const lists = new Set<number>();
    for (let i = 0; i + 1 < words.length; i++) {
      lists.add(pairList(words.charCodeAt(i), words.charCodeAt(i + 1)));
    }
    return [...lists].sort((a, b) => pairs.size(a) - pairs.size(b));
  }

  return {
    nearest(words) {
      let touchedCount = 0;
      distinctLists(words).forEach((number, rank) => {
        const size = pairs.size(number);
        // The rarest few are read however common they are, so that plain words find something too.
        if (size === 0 || (size > COMMON && rank >= 8)) return;
        const weight = Math.log(1 + count / size);
        const length = pairs.read(number, list);
        for (let i = 0; i < length; i++) {
          const wording = list[i] as number;
          if (scores[wording] === 0) touched[touchedCount++] = wording;
          scores[wording] = (scores[wording] as number) + weight;
        }
      });
      const best = Array.from(touched.subarray(0, touchedCount));
      const top = largest(best, scores, MOST_CANDIDATES);
      for (let i = 0; i < touchedCount; i++) scores[touched[i] as number] = 0;
      return top;
    },
    holding(words) {
      const [rarest] = distinctLists(words);
      if (rarest === undefined) return [];
      const length = pairs.read(rarest, list);
      const found: number[] = [];
      for (let i = 0; i < length; i++) {
        const wording = list[i] as number;
        if (wordings.words(wording).includes(words)) found.push(wording);
      }
      return found;
    },
  };
}

/** The `most` items of the highest score, best first; ties by number. */
function largest(items: readonly number[], scores: Float32Array, most: number): number[] {
  const kept: number[] = [];
  const before = (a: number, b: number): boolean =>
    (scores[a] as number) > (scores[b] as number) || (scores[a] === scores[b] && a < b);
  for (const item of items) {
    const last = kept.at(-1);
    if (kept.length === most && last !== undefined && !before(item, last)) continue;
    let at = kept.length;
    while (at > 0 && before(item, kept[at - 1] as number)) at--;
    kept.splice(at, 0, item);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
