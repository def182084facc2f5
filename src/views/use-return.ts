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
    if (before === null || viewKey(before) === viewKey(route)) return;
    const row =
      before.view === 'quote'
        ? main.current?.querySelector<HTMLElement>(`[data-quote="${CSS.escape(before.id)}"]`)
        : null;
    const target = row ?? main.current?.querySelector<HTMLElement>('h1');
    target?.focus({ preventScroll: true });
    window.scrollTo(0, row == null ? 0 : (scrolls.current.get(address) ?? 0));
  }, [main, route, address]);
}

function viewKey(route: Route): string {
  return route.view === 'quote' ? `quote ${route.id}` : route.view;
}
