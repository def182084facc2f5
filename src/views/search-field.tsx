/**
 * The search field: a combobox whose list is chosen from by hand (ARIA APG, list autocomplete with manual
 * selection). What an input method is still composing is neither searched nor acted upon.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { longestQuery } from '../store/parse-route.ts';
import { useApp, useWords } from './app-context.ts';
import { optionId, SuggestionList } from './suggestions/suggestion-list.tsx';
import { withOffer } from './suggestions/offers-of.ts';
import { useSuggestions, type Suggestion } from './suggestions/use-suggestions.ts';
import { useSearchWords } from './suggestions/words.ts';
import { VisuallyHidden } from './text/visually-hidden.tsx';

export function SearchField(): ReactNode {
  const words = useWords();
  const own = useSearchWords();
  const asked = useApp((state) =>
    state.route.view === 'quotes' ? state.route.query.filters.q : state.lastQuery.filters.q,
  );
  const filters = useApp((state) => state.lastQuery.filters);
  const type = useApp((state) => state.type);
  const filter = useApp((state) => state.filter);
  const prepare = useApp((state) => state.prepareSearch);
  const [draft, setDraft] = useState(asked);
  /** The list shows while the reader types, until something is chosen or it is closed. */
  const [typing, setTyping] = useState(false);
  const [active, setActive] = useState(-1);
  const composing = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const listId = useId();
  const suggestions = useSuggestions(typing ? draft : null);
  const open = suggestions.length > 0;
  const current = suggestions[active];
  useEffect(() => {
    if (!composing.current) setDraft(asked);
  }, [asked]);

  const settle = (value: string): void => {
    setDraft(value);
    if (composing.current) return;
    setTyping(true);
    setActive(-1);
    type(value);
  };
  const close = (): void => {
    setTyping(false);
    setActive(-1);
  };
  /** A name becomes a filter in place of the words; a phrase becomes the words. */
  const choose = (chosen: Suggestion): void => {
    close();
    if (chosen.kind === 'phrase') {
      setDraft(chosen.label);
      type(chosen.label);
      return;
    }
    setDraft('');
    const { kind, id } = chosen;
    if (kind === 'date') {
      filter(withOffer(filters, chosen));
      return;
    }
    filter({ q: '', [kind]: [...filters[kind].filter((one) => one !== id), id] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // 229: a key that belongs to the input method, in browsers that tell it so.
    if (composing.current || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setTyping(true);
      else setActive(step(active, key === 'ArrowDown' ? 1 : -1, suggestions.length));
    } else if (key === 'Enter' && open && current !== undefined) {
      event.preventDefault();
      choose(current);
    } else if (key === 'Escape') {
      event.preventDefault();
      if (open) close();
      else settle('');
    }
  };

  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          close();
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
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestQuery}
          aria-label={words.search.label}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={listId}
          aria-activedescendant={current === undefined ? undefined : optionId(listId, active)}
          placeholder={words.search.placeholder}
          value={draft}
          onFocus={() => void prepare()}
          onBlur={close}
          onKeyDown={onKeyDown}
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
      <SuggestionList id={listId} suggestions={suggestions} active={active} onChoose={choose} />
      <VisuallyHidden>
        <span role="status">{open ? own.available(suggestions.length) : ''}</span>
      </VisuallyHidden>
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

/** The next of `count` options and none (-1), round and round. */
function step(from: number, by: 1 | -1, count: number): number {
  return ((from + 1 + by + count + 1) % (count + 1)) - 1;
}
