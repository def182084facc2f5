/**
 * Names of the collection while typing: those that hold what is typed, or whose pinyin begins with it,
 * each with the number of quotations it gives.
 */
import { fold } from '../text/fold.ts';

export interface Name {
  kind: 'theme' | 'place' | 'speaker';
  id: string;
  /** What is shown. */
  label: string;
  /** Other names it is found by. */
  aliases: readonly string[];
  /** Pinyin, whole and initials, lower case without spaces: `gansu`, `gs`. */
  readings: readonly string[];
}

export interface NameSuggestion {
  name: Name;
  /** How it was found. */
  by: 'label' | 'alias' | 'reading';
  count: number;
}

/** How close a name is to what was typed, closest first. */
const closeness = ['is', 'begins', 'holds', 'alias', 'reading is', 'reading begins'] as const;
type Closeness = (typeof closeness)[number];

/** Whether a name is found by what is typed; null: not. Used by suggestions and by the facets' own filter boxes. */
export function nameMatch(name: Omit<Name, 'kind'>, typed: string): Closeness | null {
  const wanted = fold(typed).trim();
  if (wanted === '') return null;
  const label = fold(name.label);
  if (label === wanted) return 'is';
  if (label.startsWith(wanted)) return 'begins';
  if (label.includes(wanted)) return 'holds';
  if (name.aliases.some((alias) => fold(alias).includes(wanted))) return 'alias';
  const spelled = wanted.replace(/[ ']/g, '');
  if (!/^[a-zü]+$/.test(spelled)) return null;
  if (name.readings.includes(spelled)) return 'reading is';
  return name.readings.some((reading) => reading.startsWith(spelled)) ? 'reading begins' : null;
}

/** Names found by `typed`, closest first, then by count; names that would give nothing are left out. */
export function suggestNames(
  names: readonly Name[],
  typed: string,
  countOf: (name: Name) => number,
  limit: number,
): NameSuggestion[] {
  return names
    .flatMap((name) => {
      const match = nameMatch(name, typed);
      const count = match === null ? 0 : countOf(name);
      return match === null || count === 0 ? [] : [{ name, match, count }];
    })
    .sort(
      (a, b) =>
        closeness.indexOf(a.match) - closeness.indexOf(b.match) ||
        b.count - a.count ||
        (a.name.id < b.name.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ name, match, count }) => ({
      name,
      count,
      by: match.startsWith('reading') ? 'reading' : match === 'alias' ? 'alias' : 'label',
    }));
}
