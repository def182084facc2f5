/** Tells those who listen how many quotations are left, once typing and choosing have settled. */
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export function ResultStatus({ count }: { count: number }): ReactNode {
  const { filters } = useWords();
  const text = filters.results(count);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), 1000);
    return () => window.clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" aria-atomic="true" className="visually-hidden">
      {settled}
    </p>
  );
}
