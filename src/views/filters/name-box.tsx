/** Finds a value of a long filter by its name or its pinyin. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

interface Props {
  /** What the filter is called. */
  legend: string;
  typed: string;
  onType: (typed: string) => void;
}

export function NameBox({ legend, typed, onType }: Props): ReactNode {
  const { filters } = useWords();
  return (
    <input
      type="text"
      className="name-box"
      autoComplete="off"
      spellCheck={false}
      maxLength={40}
      aria-label={filters.find(legend)}
      placeholder={filters.findHint}
      value={typed}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
