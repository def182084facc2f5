/** The differences between pasted words and a wording as one sentence. */
import type { DiffPart } from '../../search/diff.ts';
import { charDiffChanges } from '../text/char-diff-changes.ts';
import type { CheckWords } from './words.ts';

const wordCharacter = /[\p{L}\p{N}]/u;

/** Marks are told only where nothing else differs. */
export function differenceSentence(
  pasted: string,
  wording: string,
  diff: readonly DiffPart[],
  own: CheckWords,
): string {
  const changes = charDiffChanges(pasted, wording, diff).filter(
    ({ before, after }) => wordCharacter.test(before) || wordCharacter.test(after),
  );
  if (changes.length === 0) return own.punctuationOnly;
  const said = changes.map(({ before, after }) => {
    if (before === '') return own.added(after);
    return after === '' ? own.missing(before) : own.instead(before, after);
  });
  return own.differs + said.join(own.and) + own.stop;
}
