/**
 * Arrow keys among the repairs of an article: all of them together are one stop of the Tab key, since an
 * article may have hundreds. Which of them Tab reaches is kept on the buttons themselves, because drawing
 * every passage anew for each key would be felt.
 */
import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface RepairKeys {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

const isRepair = (target: EventTarget): target is HTMLButtonElement =>
  target instanceof HTMLButtonElement && target.classList.contains('repair');

export function useRepairKeys(box: RefObject<HTMLElement | null>): RepairKeys {
  const repairs = (): HTMLButtonElement[] => [
    ...(box.current?.querySelectorAll<HTMLButtonElement>('button.repair') ?? []),
  ];
  // after every drawing one of them must be reachable
  useEffect(() => {
    const all = repairs();
    if (!all.some((one) => one.tabIndex === 0)) all[0]?.setAttribute('tabindex', '0');
  });
  return {
    onKeyDown(event) {
      if (!isRepair(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
      const all = repairs();
      const at = all.indexOf(event.target);
      const to = {
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        Home: 0,
        End: all.length - 1,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
    },
    onFocus({ target }) {
      if (!isRepair(target)) return;
      for (const other of repairs()) other.tabIndex = other === target ? 0 : -1;
    },
  };
}
