/** The visits before and after, as links. */
import type { ReactNode } from 'react';
import type { Visit } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';
import { neighbouringVisits } from './neighbouring-visits.ts';
import { useVisitWords } from './words.ts';

export function Neighbours({ visit }: { visit: Visit }): ReactNode {
  const words = useVisitWords();
  const library = useLibrary();
  const { date } = useWords();
  const { before, after } = neighbouringVisits(visit, library.collection.visits);
  if (before === null && after === null) return null;
  const link = (label: string, to: Visit | null, className: string): ReactNode =>
    to !== null && (
      <a className={className} href={formatRoute({ view: 'visit', id: to.id })} data-visit={to.id}>
        <span className="quiet">{label}</span>
        <span lang="zh-Hans">{library.places.get(to.place)?.name ?? to.place}</span>
        <span className="quiet">{formatDate(to.date, date)}</span>
      </a>
    );
  return (
    <nav className="neighbours" aria-label={`${words.before} / ${words.after}`}>
      {link(words.before, before, 'neighbour-before')}
      {link(words.after, after, 'neighbour-after')}
    </nav>
  );
}
