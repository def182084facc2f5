/** The timeline in full. Choosing a visit opens the table narrowed to it. */
import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { Timeline } from './timeline.tsx';

export function TimelinePage(): ReactNode {
  const chosen = useApp((state) => state.lastQuery.filters.visit);
  return <Timeline chosen={chosen} as="page" />;
}
