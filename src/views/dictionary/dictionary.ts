/** The three dictionaries of the interface; the type makes each of them complete. */
import type { Language } from '../../store/preferences.ts';
import { en } from './en.ts';
import { zhHans, type Dictionary } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export type { Dictionary };

export const dictionaries: Readonly<Record<Language, Dictionary>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};
