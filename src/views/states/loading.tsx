/** While the collection is on its way: the shape of the page, and words if it takes long. */
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export function Loading(): ReactNode {
  const words = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), 4000);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <main className="state-page" aria-busy="true">
      <h1 className="brand-alone">{words.name}</h1>
      <p role="status">
        {words.loading}
        {slow && <span className="state-more"> {words.loadingSlow}</span>}
      </p>
      <div className="loading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </main>
  );
}
