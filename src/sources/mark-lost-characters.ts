/**
 * Characters that a decoder gave up on: U+FFFD, and 锟斤拷, which is what U+FFFD becomes when its UTF-8 bytes are read
 * as GBK. Nothing can bring them back; one gap stands for each run, since how many were lost is not known.
 */
import { GAP } from '../schema/edit.ts';
import { replace, type Replacement, type TrackedText } from '../text/tracked-text.ts';

/** 锟斤拷 is two lost characters; a run may break off after 锟斤 or 锟. Private-use forms of other tools are left. */
const lost = /(?:\ufffd|[锟錕]斤拷)(?:\ufffd|[锟錕]斤拷|[锟錕]斤|[锟錕])*/g;

/** Turns each run of lost characters into □, grade gap. */
export function markLostCharacters(page: TrackedText): TrackedText {
  if (!/[\ufffd锟錕]/.test(page.text)) return page;
  const replacements: Replacement[] = [];
  for (const { 0: raw, index } of page.text.matchAll(lost)) {
    replacements.push({
      start: index,
      end: index + raw.length,
      with: GAP,
      kind: 'byteshift',
      grade: 'gap',
    });
  }
  return replace(page, replacements);
}
