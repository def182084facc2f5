/** The languages by their own names, which are the same in every language of the page. */
import type { Language } from '../../store/preferences.ts';

export const languageNames: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
};
