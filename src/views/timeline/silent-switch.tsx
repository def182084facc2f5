/** Shows or hides the visits of which the collection has no words, with their number. */
import type { ReactNode } from 'react';
import { useLibrary, useWords } from '../app-context.ts';

interface Props {
  shown: boolean;
  onChange: (shown: boolean) => void;
}

export function SilentSwitch({ shown, onChange }: Props): ReactNode {
  const { timeline } = useWords();
  const { visits } = useLibrary().collection;
  const silent = visits.filter(({ quotations }) => quotations.length === 0).length;
  if (silent === 0) return null;
  return (
    <label className="silent-switch">
      <input type="checkbox" checked={shown} onChange={() => onChange(!shown)} />
      <span className="silent-sign" aria-hidden="true" />
      {timeline.silent(silent)}
    </label>
  );
}
