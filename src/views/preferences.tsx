/** Language and colours of the page. */
import type { ReactNode } from 'react';
import { colourThemes, languages, type ColourTheme, type Language } from '../store/preferences.ts';
import { useApp, useWords } from './app-context.ts';
import { fetchDictionary } from './dictionary/dictionary.ts';
import { languageNames } from './dictionary/language-names.ts';

const languageMarks: Readonly<Record<Language, string>> = {
  'zh-Hans': '简',
  'zh-Hant': '繁',
  en: 'En',
};

export function Preferences(): ReactNode {
  const words = useWords();
  const preferences = useApp((state) => state.preferences);
  const change = useApp((state) => state.languageChange);
  const prefer = useApp((state) => state.prefer);
  const speak = useApp((state) => state.speak);
  return (
    <div className="preferences">
      <div className="segments" role="group" aria-label={words.header.language}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-label={languageNames[language]}
            aria-pressed={preferences.language === language}
            aria-busy={change.tag === 'loading' && change.language === language}
            onPointerEnter={() => fetchEarly(language)}
            onFocus={() => fetchEarly(language)}
            onClick={() => void speak(language)}
          >
            {languageMarks[language]}
          </button>
        ))}
      </div>
      <div className="segments" role="group" aria-label={words.header.theme}>
        {colourThemes.map((theme) => (
          <button
            key={theme}
            type="button"
            aria-label={words.header[theme]}
            title={words.header[theme]}
            aria-pressed={preferences.theme === theme}
            onClick={() => prefer({ theme })}
          >
            <ThemeIcon theme={theme} />
          </button>
        ))}
      </div>
    </div>
  );
}

/** Who points at a language is likely to choose it. */
function fetchEarly(language: Language): void {
  fetchDictionary(language).catch(() => undefined); // choosing it will say so
}

function ThemeIcon({ theme }: { theme: ColourTheme }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {theme === 'auto' && (
        <>
          <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M8 2.750a5.25 5.25 0 0 1 0 10.500z" fill="currentColor" />
        </>
      )}
      {theme === 'light' && (
        <>
          <circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path
            d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.400M11.6 11.6 13 13M3 13l1.4-1.400M11.6 4.4 13 3"
            stroke="currentColor"
            strokeWidth="1.3"
          />
        </>
      )}
      {theme === 'dark' && (
        <path
          d="M13 9.600A5.6 5.6 0 0 1 6.4 3a5.3 5.3 0 1 0 6.6 6.600z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      )}
    </svg>
  );
}
