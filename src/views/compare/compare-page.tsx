/** Wordings beside each other. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export default function ComparePage(_: { ids: readonly string[] }): ReactNode {
  return <h1 tabIndex={-1}>{useWords().quote.compare}</h1>;
}
