/**
 * Where the reader stands after a change of view: at the heading of a new view, and on Back at the very
 * row that was opened, scrolled to where it was. Changes within a view leave both alone.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { formatRoute } from '../store/format-route.ts';
import type { Route } from '../store/route.ts';

export function useReturn(main: RefObject<HTMLElement | null>, route: Route): void {
  const scrolls = useRef(new Map<string, number>());
  const shown = useRef<Route | null>(null);
  const address = formatRoute(route);

  // The last position of the view that is about to go, noted while it still stands.
  useLayoutEffect(() => {
    const note = (): void => {
      scrolls.current.set(address, window.scrollY);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [address]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = route;
    const view = main.current;
    if (view === null || before === null || viewKey(before) === viewKey(route)) return undefined;
    const opened = rowOf(before);
    const arrive = (): boolean => {
      const row = opened === null ? null : view.querySelector<HTMLElement>(opened);
      // What is still being searched may bring the row.
      if (opened !== null && row === null && view.querySelector('[aria-busy="true"]') !== null)
        return false;
      const target = row ?? visibleHeading(view);
      target?.focus({ preventScroll: true });
      window.scrollTo(0, row === null ? 0 : (scrolls.current.get(address) ?? 0));
      return target !== undefined;
    };
    if (arrive()) return undefined;
    // The view itself is still being fetched; its heading comes with it.
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect();
    });
    observer.observe(view, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [main, route, address]);
}

/** While a view is being fetched the one before it is still there, hidden. */
function visibleHeading(view: HTMLElement): HTMLElement | undefined {
  return [...view.querySelectorAll('h1')].find((heading) => heading.getClientRects().length > 0);
}

/** The link of a list that opened the view, as a selector. */
function rowOf(route: Route): string | null {
  if (route.view === 'quote') return `[data-quote="${CSS.escape(route.id)}"]`;
  if (route.view === 'article') return `[data-article="${CSS.escape(route.id)}"]`;
  if (route.view === 'visit') return `[data-visit="${CSS.escape(route.id)}"]`;
  if (route.view === 'place') return `[data-place="${CSS.escape(route.id)}"]`;
  if (route.view === 'theme') return `[data-theme-id="${CSS.escape(route.id)}"]`;
  return null;
}

function viewKey(route: Route): string {
  if ('id' in route) return `${route.view} ${route.id}`;
  return route.view === 'compare' ? `compare ${route.ids.join(',')}` : route.view;
}
