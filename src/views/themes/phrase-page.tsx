/** Phrases followed. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export default function PhrasePage(_: { q: unknown; scope: string; at: unknown }): ReactNode {
  return <h1 tabIndex={-1}>{useWords().name}</h1>;
}
