/** The places whose name or pinyin is asked for, and the places above them that lead there. */
import type { Place } from '../../schema/bundle.ts';
import { fold } from '../../text/fold.ts';

export interface PlaceMatches {
  /** Places that match. */
  found: ReadonlySet<string>;
  /** Those and every place they lie in. */
  shown: ReadonlySet<string>;
}

/** Null where nothing is asked. A name matches anywhere, in either script; a reading from its beginning. */
export function matchingPlaces(
  places: readonly Place[],
  typed: string,
  chainOf: (id: string) => readonly Place[],
): PlaceMatches | null {
  const asked = fold(typed).trim();
  if (asked === '') return null;
  const spelled = asked.replaceAll(/[\s']/g, '');
  const found = new Set<string>();
  const shown = new Set<string>();
  for (const { id, name, readings } of places) {
    const matches =
      fold(name).includes(asked) || readings.some((reading) => reading.startsWith(spelled));
    if (!matches) continue;
    found.add(id);
    for (const place of chainOf(id)) shown.add(place.id);
  }
  return { found, shown };
}
