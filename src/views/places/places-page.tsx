/** The provinces as tiles and the tree of places. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export default function PlacesPage(_: { count: string; scope: string }): ReactNode {
  return <h1 tabIndex={-1}>{useWords().name}</h1>;
}
