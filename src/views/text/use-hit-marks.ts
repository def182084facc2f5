/** Marks for the words of the last search, where they stand in a text as it is shown. */
import { highlight, parseQuery } from '../../search/query.ts';
import { useApp } from '../app-context.ts';
import type { TextMark } from './marked-text.tsx';

/** Returns what finds the words in a printed text; they are those of the result that is shown or was last. */
export function useHitMarks(): (text: string) => TextMark[] {
  const q = useApp((state) => state.settled?.query.filters.q ?? '');
  if (q.trim() === '') return noMarks;
  const query = parseQuery(q);
  return (text) => highlight(text, query).map((span) => ({ ...span, kind: 'hit' }));
}

const noMarks = (): TextMark[] => [];
