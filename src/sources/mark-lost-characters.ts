/**
 * Characters that a decoder gave up on: U+FFFD, and 锟斤拷, which is what U+FFFD becomes when its UTF-8 bytes are read
 * as GBK. Nothing can bring them back; one gap stands for each run, since how many were lost is not known.
 * A `?` that swallowed the `<` of a closing tag (`？/p>`) and that no byte-shift repair explains is such a gap, too.
 */
import { GAP } from '../schema/edit.ts';
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';

/** 锟斤拷 is two lost characters; a run may break off after 锟斤 or 锟. Private-use forms of other tools are left. */
const lost = /(?:\ufffd|[锟錕]斤拷)(?:\ufffd|[锟錕]斤拷|[锟錕]斤|[锟錕])*/g;

/** What is left of a closing tag whose `<` went with the character before it. */
const swallowed = /\?(?=\/(?:p|div|span|strong|td|li|h[1-6])>)/g;

/** Turns each run of lost characters into □, grade gap; a swallowed `<` is put back for the step that takes tags out. */
export function markLostCharacters(page: TrackedText): TrackedText {
  const gaps = (pattern: RegExp, put: string): Replacement[] =>
    Array.from(page.text.matchAll(pattern), ({ 0: raw, index }) => ({
      start: index,
      end: index + raw.length,
      with: put,
      kind: 'byteshift',
      grade: 'gap',
    }));
  const found = /[\ufffd锟錕]/.test(page.text) ? gaps(lost, GAP) : [];
  if (page.text.includes('?/')) found.push(...gaps(swallowed, `${GAP}<`));
  if (found.length === 0) return page;
  return replace(
    page,
    found.sort((one, other) => one.start - other.start),
  );
}
