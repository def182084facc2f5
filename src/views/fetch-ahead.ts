/** Fetches a view when the reader points at a link to it or walks to it by keys, before it is opened. */
import { fetchViewOf } from './pages.tsx';

export function fetchAhead(page: Document): void {
  const lookAt = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a[href^="#/"]') : null;
    const hash = link?.getAttribute('href') ?? null;
    if (hash !== null) fetchViewOf(hash);
  };
  page.addEventListener('pointerover', lookAt, { passive: true });
  page.addEventListener('focusin', lookAt);
}
