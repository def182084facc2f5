/**
 * Drag, pinch and wheel on the plot. A wheel that turns up and down scrolls the page as ever, with Ctrl
 * (which a pinch on a touch pad sends, too) it zooms; sideways it moves along the axis. After a drag the
 * click that ends it chooses nothing.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';

export interface PlotGestures {
  /** `pixels` to the right of where it was: earlier times come into view. */
  onDrag: (pixels: number) => void;
  /** `factor` above 1 shows more time; `at` in pixels from the plot's left end. */
  onZoom: (factor: number, at: number) => void;
}

const dragFrom = 4;
const wheelStep = 0.0022;
const lineHeight = 16;

export function usePlotGestures(plot: RefObject<HTMLElement | null>, gestures: PlotGestures): void {
  const latest = useRef(gestures);
  useLayoutEffect(() => {
    latest.current = gestures;
  });
  // as soon as it is drawn: what a quick hand does at once is not lost
  useLayoutEffect(() => {
    const box = plot.current;
    if (box === null) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const pointers = new Map<number, number>();
    let travelled = 0;
    const left = (): number => box.getBoundingClientRect().left;

    box.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        if (pointers.size === 0) travelled = 0;
        pointers.set(event.pointerId, event.clientX);
      },
      { signal },
    );
    box.addEventListener(
      'pointermove',
      (event) => {
        const before = pointers.get(event.pointerId);
        if (before === undefined) return;
        const others = [...pointers].filter(([id]) => id !== event.pointerId);
        pointers.set(event.pointerId, event.clientX);
        const by = event.clientX - before;
        travelled += Math.abs(by);
        if (travelled < dragFrom) return;
        if (!box.hasPointerCapture(event.pointerId)) box.setPointerCapture(event.pointerId);
        const other = others[0]?.[1];
        if (other === undefined) latest.current.onDrag(by);
        else {
          const [was, is] = [Math.abs(before - other), Math.abs(event.clientX - other)];
          const middle = (event.clientX + other) / 2 - left();
          if (was > 0 && is > 0) latest.current.onZoom(was / is, middle);
          latest.current.onDrag(by / 2);
        }
      },
      { signal },
    );
    const release = (event: PointerEvent): void => void pointers.delete(event.pointerId);
    window.addEventListener('pointerup', release, { signal });
    window.addEventListener('pointercancel', release, { signal });
    box.addEventListener(
      'click',
      (event) => {
        // a press of a key clicks, too, and has travelled nowhere
        if (travelled < dragFrom || event.detail === 0) return;
        travelled = 0;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal, capture: true },
    );
    box.addEventListener(
      'wheel',
      (event) => {
        const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
        const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          const factor = Math.exp(event.deltaY * unit * wheelStep * (event.deltaY % 1 ? 4 : 1));
          latest.current.onZoom(factor, event.clientX - left());
        } else if (
          Math.abs(sideways) > 0 &&
          (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY))
        ) {
          event.preventDefault();
          latest.current.onDrag(-sideways * unit);
        }
      },
      { signal, passive: false },
    );
    return () => stop.abort();
  }, [plot]);
}
