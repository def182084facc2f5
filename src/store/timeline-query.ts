/** The timeline and the table share dates, visits chosen and silent visits: how each is read from the other. */
import type { QuotesQuery, TimelineQuery } from './route.ts';

/** What the timeline shows for the table's filters. */
export function timelineFilters({ filters, silent }: QuotesQuery): TimelineQuery {
  return { from: filters.from, to: filters.to, visit: filters.visit, silent };
}

/** The table's query after the timeline has changed; the same object where it shows the same. */
export function followTimeline(query: QuotesQuery, timeline: TimelineQuery): QuotesQuery {
  const { from, to, visit, silent } = timeline;
  const { filters } = query;
  const same =
    filters.from === from &&
    filters.to === to &&
    filters.visit.join() === visit.join() &&
    query.silent === silent;
  if (same) return query;
  return { ...query, page: 1, silent, filters: { ...filters, from, to, visit } };
}
