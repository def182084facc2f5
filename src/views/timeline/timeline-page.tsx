/** The timeline in full. */
import type { ReactNode } from 'react';
import type { TimelineQuery } from '../../store/route.ts';
import { Timeline } from './timeline.tsx';

export default function TimelinePage({ query }: { query: TimelineQuery }): ReactNode {
  return <Timeline chosen={query.visit} as="page" />;
}
