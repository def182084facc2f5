/** The search field. What an input method is still composing is not searched. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { longestQuery } from '../store/parse-route.ts';
import { useApp, useWords } from './app-context.ts';

export function SearchField(): ReactNode {
  const words = useWords();
  const asked = useApp((state) =>
    state.route.view === 'quotes' ? state.route.query.filters.q : state.lastQuery.filters.q,
  );
  const type = useApp((state) => state.type);
  const [draft, setDraft] = useState(asked);
  const composing = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  useEffect(() => {
    if (!composing.current) setDraft(asked);
  }, [asked]);
  const settle = (value: string): void => {
    setDraft(value);
    if (!composing.current) type(value);
  };
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          type(draft);
        }}
      >
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.3" />
        </svg>
        <input
          ref={input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestQuery}
          aria-label={words.search.label}
          placeholder={words.search.placeholder}
          value={draft}
          onChange={(event) => settle(event.target.value)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            settle(event.currentTarget.value);
          }}
        />
        {draft !== '' && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.search.clear}
            onClick={() => {
              settle('');
              input.current?.focus();
            }}
          >
            ×
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={words.search.help}
          popoverTarget={helpId}
        >
          ?
        </button>
      </form>
      <div id={helpId} popover="auto" className="search-help">
        <ul>
          {words.search.helpLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </search>
  );
}
