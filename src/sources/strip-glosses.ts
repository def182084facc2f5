/**
 * Takes out the pinyin that some sites inject after hanzi: 社區(qū)、發(fā)展. An author's own gloss, 北滘（jiào）,
 * stays: a site glosses the same hanzi wherever they stand, an author glosses a rare one once. The obvious rule, any
 * pinyin in brackets, would take both.
 */
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';
import { isReading, PINYIN_LETTERS } from './pinyin-readings.ts';

/** How many different hanzi a page must gloss to be a glossed page; fewer where each comes again and again. */
const FEWEST_HANZI = 5;
const FEWEST_REPEATED = 3;
/** Share of a hanzi's occurrences that carry the gloss: damage may have taken a few. */
const NEARLY_ALL = 0.8;
/** Share of the page's glossed hanzi for which that must hold. */
const MOST_HANZI = 0.7;
/** On a page that is glossed throughout: the share of one hanzi's occurrences, of which the page may have but three. */
const MOST = 0.5;

/** A bracket of pinyin, half or full width, perhaps doubled: (qū), （qu）, ((qū)), (qū)(qū). */
const bracket = new RegExp(`[(（]{1,2} ?[${PINYIN_LETTERS}:]{1,8}[1-5]? ?[)）]{1,2}`, 'g');

interface Gloss {
  start: number;
  end: number;
  hanzi: string;
}

/** Removes every injected gloss; each edit takes out one bracket (or a doubled one), grade exact. */
export function stripGlosses(page: TrackedText): TrackedText {
  const found = glossesOf(page.text);
  if (found.length < FEWEST_HANZI) return page;
  const counts = new Map<string, number>();
  for (const { hanzi } of found) counts.set(hanzi, (counts.get(hanzi) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  if (counts.size < FEWEST_HANZI && repeated < FEWEST_REPEATED) return page;
  // what stands before the first gloss and after the last is headline and frame, which sites do not gloss
  const glossed = page.text.slice((found[0]?.start ?? 0) - 1, found.at(-1)?.end);
  const all = new Map<string, number>();
  for (const character of glossed)
    if (counts.has(character)) all.set(character, (all.get(character) ?? 0) + 1);
  const share = (hanzi: string): number => (counts.get(hanzi) ?? 0) / (all.get(hanzi) ?? 1);
  const throughout = [...counts.keys()].filter((hanzi) => share(hanzi) >= NEARLY_ALL);
  const occurrences = [...all.values()].reduce((sum, count) => sum + count, 0);
  const fewest = Math.min(FEWEST_HANZI, repeated >= FEWEST_REPEATED ? FEWEST_REPEATED : Infinity);
  if (throughout.length < fewest || throughout.length < MOST_HANZI * counts.size) {
    if (repeated < FEWEST_HANZI || found.length < NEARLY_ALL * occurrences) return page;
  }
  // an author who explains five rare names glosses each once; a site glosses its hanzi again and again
  if (repeated === 0) return page;
  const replacements = found
    .filter(({ hanzi }) => share(hanzi) >= MOST)
    .map(({ start, end }): Replacement => ({
      start,
      end,
      with: '',
      kind: 'gloss',
      grade: 'exact',
    }));
  return replace(page, replacements);
}

function glossesOf(text: string): Gloss[] {
  const found: Gloss[] = [];
  for (const { 0: raw, index } of text.matchAll(bracket)) {
    const end = index + raw.length;
    const last = found.at(-1);
    const isRepeat = last !== undefined && last.end === index;
    const hanzi = isRepeat ? last.hanzi : text.charAt(index - 1);
    if (!isReading(hanzi, raw.replace(/[()（） 1-5]/g, ''))) continue;
    if (isRepeat) last.end = end;
    else found.push({ start: index, end, hanzi });
  }
  return found;
}
