/**
 * Takes out the pinyin that some sites inject after hanzi: 社區(qū)、發(fā)展. An author's own gloss, 北滘（jiào）,
 * stays: a site glosses the same hanzi wherever they stand, an author glosses a rare one once. The obvious rule, any
 * pinyin in brackets, would take both.
 */
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';
import { isReading, PINYIN_LETTERS } from './pinyin-readings.ts';

/** How many different hanzi a page must gloss to be a glossed page. */
const FEWEST_HANZI = 5;
/** Share of a hanzi's occurrences that carry the gloss: damage may have taken a few. */
const NEARLY_ALL = 0.8;
/** Share of the page's glossed hanzi for which that must hold. */
const MOST_HANZI = 0.7;

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
  if (counts.size < FEWEST_HANZI) return page;
  const all = new Map<string, number>();
  for (const character of page.text)
    if (counts.has(character)) all.set(character, (all.get(character) ?? 0) + 1);
  const throughout = new Set(
    [...counts]
      .filter(([hanzi, count]) => count >= NEARLY_ALL * (all.get(hanzi) ?? 0))
      .map(([hanzi]) => hanzi),
  );
  if (throughout.size < FEWEST_HANZI || throughout.size < MOST_HANZI * counts.size) return page;
  // an author who explains five rare names glosses each once; a site glosses its hanzi again and again
  if (![...throughout].some((hanzi) => (counts.get(hanzi) ?? 0) > 1)) return page;
  const replacements = found
    .filter(({ hanzi }) => throughout.has(hanzi))
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
