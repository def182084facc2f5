/**
 * Arrow keys among links that lie in a grid: the whole grid is one stop of the Tab key. Links carry
 * `data-row` and `data-column`; which of them Tab reaches is kept on the links themselves, since drawing
 * thousands of cells anew for each key would be felt.
 */
import { useEffect, useRef, type KeyboardEvent, type FocusEvent, type RefObject } from 'react';
import { nextSpot, type Reach } from './next-spot.ts';

export interface Roving<Grid extends HTMLElement> {
  ref: RefObject<Grid | null>;
  onKeyDown: (event: KeyboardEvent<Grid>) => void;
  onFocus: (event: FocusEvent<Grid>) => void;
}

export function useRoving<Grid extends HTMLElement>(reach: Reach): Roving<Grid> {
  const ref = useRef<Grid>(null);
  const links = (): HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? []),
  ];
  // After every drawing one link must be reachable: links may have come and gone.
  useEffect(() => {
    const all = links();
    if (!all.some((link) => link.tabIndex === 0)) all[0]?.setAttribute('tabindex', '0');
  });
  return {
    ref,
    onKeyDown(event) {
      const from = (event.target as HTMLElement).closest<HTMLElement>('a[data-row]');
      if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const all = links();
      const spot = (link: HTMLElement): { row: number; column: number } => ({
        row: Number(link.dataset['row']),
        column: Number(link.dataset['column']),
      });
      const next = nextSpot(all.map(spot), spot(from), event.key, reach);
      if (next === null) return;
      event.preventDefault();
      all[next]?.focus();
    },
    onFocus(event) {
      const link = (event.target as HTMLElement).closest<HTMLElement>('a[data-row]');
      if (link === null) return;
      for (const other of links()) if (other.tabIndex === 0) other.tabIndex = -1;
      link.tabIndex = 0;
    },
  };
}
