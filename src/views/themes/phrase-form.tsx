/** The phrases that are followed, each to be removed, and the field for one more. */
import { useState, type ReactNode } from 'react';
import { longestQuery } from '../../store/parse-route.ts';
import { mostPhrases } from '../../store/route.ts';
import { useThemeWords } from './words.ts';

export function PhraseForm({
  phrases,
  onChange,
}: {
  phrases: readonly string[];
  onChange: (phrases: readonly string[]) => void;
}): ReactNode {
  const words = useThemeWords();
  const [typed, setTyped] = useState('');
  const full = phrases.length >= mostPhrases;
  return (
    <div className="phrase-form">
      {phrases.length > 0 && (
        <ul className="phrase-list">
          {phrases.map((phrase, at) => (
            <li key={phrase} data-phrase={at}>
              <bdi>{phrase}</bdi>
              <button
                type="button"
                className="icon-button"
                aria-label={words.removePhrase(phrase)}
                onClick={() => onChange(phrases.filter((one) => one !== phrase))}
              >
                <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="1.4" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      {full ? (
        <p className="quiet">{words.phraseFull}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const phrase = Array.from(typed.trim()).slice(0, longestQuery).join('');
            if (phrase !== '' && !phrases.includes(phrase)) onChange([...phrases, phrase]);
            setTyped('');
          }}
        >
          <label>
            <span>{words.phraseLabel}</span>
            <input
              type="text"
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit" className="button-main">
            {words.phraseButton}
          </button>
        </form>
      )}
    </div>
  );
}
