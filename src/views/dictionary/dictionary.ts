/** The words of the interface: one file for each language, fetched when it is spoken; the type makes each complete. */
import type { Language } from '../../store/preferences.ts';
import type { Dictionary } from './zh-hans.ts';

export type { Dictionary };

const sources: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
  en: async () => (await import('./en.ts')).en,
};
const fetched = new Map<Language, Dictionary>();

/** Fetches the words of a language, once. Rejects where its file cannot be had; it may be tried again. */
export async function fetchDictionary(language: Language): Promise<void> {
  if (!fetched.has(language)) fetched.set(language, await sources[language]());
}

/** @throws where they were not fetched: the page changes its language only after that (store/speaking.ts) */
export function dictionaryOf(language: Language): Dictionary {
  const dictionary = fetched.get(language);
  if (dictionary === undefined) throw new Error(`the words of ${language} were not fetched`);
  return dictionary;
}
