/** A run none of whose characters is certain, because the page shows that bytes are missing where nothing marks it. */
import type { Run } from './best-reading.ts';

/** Every character that was certain becomes inferred, with itself as the candidate. */
export function unsure(run: Run): Run {
  const characters = run.characters.map((character) =>
    character.grade === 'exact' || character.grade === 'pinned'
      ? { ...character, grade: 'inferred' as const, candidates: [character.text] }
      : character,
  );
  return { ...run, characters };
}
