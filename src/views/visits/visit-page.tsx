/** One visit: who, where, when and how we know, what was said, and what is missing. */
import type { ReactNode } from 'react';
import { useLibrary } from '../app-context.ts';
import { VisitCard } from '../quotes/visit-card.tsx';

export default function VisitPage({ id }: { id: string }): ReactNode {
  const visit = useLibrary().visits.get(id);
  return visit === undefined ? null : <VisitCard visit={visit} />;
}
