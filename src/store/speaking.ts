/**
 * The language of the page changes only once its words have come: until then, and where they cannot be
 * had, the page keeps the language it has.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-store.ts';
import { languages, type Language, type Preferences } from './preferences.ts';

/** Where a change of language stands. */
export type LanguageChange = { tag: 'none' } | { tag: 'loading' | 'failed'; language: Language };

export interface Speaking {
  begin: () => Promise<boolean>;
  speak: (language: Language) => Promise<void>;
  /** What the reader chose, though another may stand in for it. */
  chosen: () => Language;
}

export interface Words {
  /** Fetches the words of a language; rejects where they cannot be had. Cheap when they are there. */
  fetchWords: (language: Language) => Promise<void>;
  remember: (preferences: Preferences) => void;
}

export function startSpeaking(
  store: StoreApi<AppState>,
  { fetchWords, remember }: Words,
): Speaking {
  /** Counts what was asked for: only the last choice is followed. */
  let choices = 0;
  let chosen = store.getState().preferences.language;
  const has = (language: Language): Promise<boolean> =>
    fetchWords(language).then(
      () => true,
      () => false,
    );
  const turnTo = (language: Language, change: LanguageChange): Preferences => {
    const preferences = { ...store.getState().preferences, language };
    store.setState({ preferences, languageChange: change });
    return preferences;
  };

  return {
    async begin() {
      const wanted = store.getState().preferences.language;
      for (const language of [wanted, ...languages.filter((other) => other !== wanted)]) {
        if (!(await has(language))) continue;
        // What stands in is not remembered: the next visit tries the wanted one again.
        if (language !== wanted) turnTo(language, { tag: 'failed', language: wanted });
        return true;
      }
      return false;
    },
    async speak(language) {
      const choice = ++choices;
      if (language === store.getState().preferences.language) {
        return store.setState({ languageChange: { tag: 'none' } });
      }
      store.setState({ languageChange: { tag: 'loading', language } });
      const came = await has(language);
      if (choice !== choices) return;
      if (came) {
        chosen = language;
        remember(turnTo(language, { tag: 'none' }));
      } else store.setState({ languageChange: { tag: 'failed', language } });
    },
    chosen: () => chosen,
  };
}
