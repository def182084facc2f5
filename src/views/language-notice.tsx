/** Says that the words of a language could not be had, and that the page keeps the one it has. */
import type { ReactNode } from 'react';
import { useApp, useLanguage, useWords } from './app-context.ts';
import { languageNames } from './dictionary/language-names.ts';

export function LanguageNotice(): ReactNode {
  const { notices } = useWords();
  const present = useLanguage();
  const change = useApp((state) => state.languageChange);
  const speak = useApp((state) => state.speak);
  return (
    <div role="status">
      {change.tag === 'failed' && (
        <p className="notice">
          {notices.languageFailed(languageNames[change.language])}
          <button type="button" className="button-quiet" onClick={() => void speak(present)}>
            {notices.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
