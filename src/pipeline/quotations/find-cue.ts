/** Cues in a masked paragraph: verbs of saying that are not part of another word. */
import type { Span } from '../../schema/primitives.ts';
import { cueSource, notACue, partOfWord } from './cue-words.ts';

const any = new RegExp(`(?:${cueSource})(?:道|着|过|了)?`, 'g');

/** Every cue in [start, end) of `masked`, in order. */
export function cuesIn(masked: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  const from = Math.max(0, start);
  const part = masked.slice(from, end);
  for (const match of part.matchAll(any)) {
    const at = from + match.index;
    const until = at + match[0].length;
    if (notACue.test(masked.slice(Math.max(from, at - 4), until))) continue;
    if (partOfWord.test(masked.slice(at, until + 3))) continue;
    found.push({ start: at, end: until });
  }
  return found;
}
