/**
 * The stretch in view, moved at once and written to the address when the reader pauses. An address that
 * says something else (Back, a link, the date filter) wins.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApp } from '../app-context.ts';
import { datesOfView, viewOfDates, type TimeView } from './time-view.ts';

export interface ViewedTime {
  view: TimeView;
  /** Gives the next view from the present one; drawn with the next frame. */
  move: (next: (view: TimeView) => TimeView) => void;
}

const pause = 200;

export function useTimeView(whole: TimeView, from: string | null, to: string | null): ViewedTime {
  const look = useApp((state) => state.look);
  const [view, setView] = useState(() => viewOfDates(from, to, whole));
  const latest = useRef(view);
  const frame = useRef(0);
  const timer = useRef(0);
  const written = useRef({ from, to });

  useEffect(() => {
    if (written.current.from === from && written.current.to === to) return;
    written.current = { from, to };
    latest.current = viewOfDates(from, to, whole);
    setView(latest.current);
  }, [from, to, whole]);

  useEffect(
    () => () => {
      window.cancelAnimationFrame(frame.current);
      window.clearTimeout(timer.current);
    },
    [],
  );

  const move = useCallback(
    (next: (view: TimeView) => TimeView) => {
      latest.current = next(latest.current);
      window.cancelAnimationFrame(frame.current);
      frame.current = window.requestAnimationFrame(() => setView(latest.current));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        const dates = datesOfView(latest.current, whole);
        if (dates.from === written.current.from && dates.to === written.current.to) return;
        written.current = dates;
        look(dates);
      }, pause);
    },
    [look, whole],
  );
  return { view, move };
}
