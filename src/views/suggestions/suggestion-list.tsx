/** The list below the search field. Keys are handled by the field, which keeps the focus. */
import type { ReactNode } from 'react';
import type { Suggestion } from './use-suggestions.ts';
import { useSearchWords } from './words.ts';

interface Props {
  id: string;
  suggestions: readonly Suggestion[];
  /** Index of the one that Enter chooses; -1 for none. */
  active: number;
  onChoose: (suggestion: Suggestion) => void;
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

export function SuggestionList({ id, suggestions, active, onChoose }: Props): ReactNode {
  const own = useSearchWords();
  return (
    <div
      id={id}
      role="listbox"
      className="suggestions"
      aria-label={own.suggestions}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, i) => {
        const { kind, label, count } = suggestion;
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
          <div
            key={`${kind} ${suggestion.kind === 'phrase' ? label : suggestion.id}`}
            id={optionId(id, i)}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            // The field keeps the focus, so that a press does not close the list before it counts.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion)}
          >
            <span
              className="suggestion-label"
              lang={kind === 'theme' || kind === 'date' ? undefined : 'zh-Hans'}
            >
              {label}
            </span>
            <span className="suggestion-kind">{own.kinds[kind]}</span>
            <span className="suggestion-count">{own.count(count)}</span>
          </div>
        );
      })}
    </div>
  );
}
