/** One record for each person, body, document or saying that is quoted or visits. */
import type { Speaker } from '../../schema/bundle.ts';
import { foldWords } from '../../text/fold.ts';
import { pinyinOf } from '../../text/pinyin.ts';
import type { FoundPerson } from '../found.ts';

/** The name's words, folded: stable across rebuilds and the same in both scripts. */
export function speakerId({ name }: Pick<FoundPerson, 'name'>): string {
  const id = foldWords(name).slice(0, 120);
  if (id === '') throw new Error(`a speaker without a name: ${JSON.stringify(name)}`);
  return id;
}

/** @param people as found, in any order; a name found with several kinds takes the one found most often */
export function speakerRecords(people: readonly FoundPerson[]): Speaker[] {
  const byId = new Map<string, FoundPerson[]>();
  for (const person of people) {
    const id = speakerId(person);
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [person]);
    else same.push(person);
  }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, found]) => {
      const name = mostFrequent(found.map((person) => person.name));
      const aliases = new Set(found.flatMap((person) => person.aliases));
      aliases.delete(name);
      const kind = mostFrequent(found.map((person) => person.kind));
      const { full, initials } = kind === 'document' ? { full: '', initials: '' } : pinyinOf(name);
      return {
        id,
        name,
        aliases: [...aliases].sort(),
        kind,
        readings: full === '' ? [] : [...new Set([full, initials])],
      };
    });
}

/** Ties go to the value that sorts first, so that the order of the pages does not matter. */
function mostFrequent<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (best === undefined) throw new Error('no values');
  return best[0];
}
