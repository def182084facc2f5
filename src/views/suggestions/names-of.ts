/** Themes, places and speakers of the collection as names that can be typed. */
import type { Name } from '../../search/suggest-names.ts';
import type { Language } from '../../store/preferences.ts';
import type { Library } from '../../store/library.ts';

const known = new WeakMap<Library, Map<Language, readonly Name[]>>();

/** Made once for each collection and language. A theme is found in both scripts, and by the words it is told by. */
export function namesOf(library: Library, language: Language): readonly Name[] {
  const kept = known.get(library) ?? new Map<Language, readonly Name[]>();
  known.set(library, kept);
  let names = kept.get(language);
  if (names === undefined) {
    const { themes, places, speakers } = library.collection;
    names = [
      ...themes.map(({ id, label, terms }): Name => ({
        kind: 'theme',
        id,
        label: label[language],
        // Not its English name: pinyin is typed in Latin letters, too.
        aliases: [label['zh-Hans'], label['zh-Hant'], ...terms],
        readings: [],
      })),
      ...places.map(({ id, name, readings }): Name => ({
        kind: 'place',
        id,
        label: name,
        aliases: [],
        readings,
      })),
      ...speakers.map(({ id, name, aliases, readings }): Name => ({
        kind: 'speaker',
        id,
        label: name,
        aliases,
        readings,
      })),
    ];
    kept.set(language, names);
  }
  return names;
}
