/** What is suggested for the words being typed: names of the collection, then how its texts go on. */
import { useEffect, useMemo, useState } from 'react';
import { matchQuotations } from '../../search/facets.ts';
import type { Filters } from '../../search/filters.ts';
import type { QuestionOf } from '../../search/search-questions.ts';
import { fieldsAsked } from '../../store/searching.ts';
import { useApp, useLanguage, useWords } from '../app-context.ts';
import { libraryOf, type Library } from '../../store/library.ts';
import { useAnswer } from '../use-answer.ts';
import { countFilters, offersOf, type CountedFilters, type Offer } from './offers-of.ts';

export type Suggestion = Offer | { kind: 'phrase'; label: string; count: number };

const mostNames = 6;
const mostPhrases = 4;
/** Phrases are looked for once typing pauses, so that the search itself never waits for them. */
const pause = 120;

interface Counted extends CountedFilters {
  /** 1 for each row that the filters other than the search leave. */
  within: Uint8Array;
}

/** `typed` null: nothing is being typed. */
export function useSuggestions(typed: string | null): readonly Suggestion[] {
  const language = useLanguage();
  const { date } = useWords();
  const bundle = useApp((state) => state.bundle);
  const filters = useApp((state) => state.lastQuery.filters);
  const library = bundle.tag === 'ready' ? libraryOf(bundle.collection) : null;
  const wanted = typed?.trim() ?? '';
  const active = library !== null && wanted !== '';
  // The words typed change with every key, the other filters do not.
  const others = JSON.stringify({ ...filters, q: '' });
  const counted = useMemo(
    () => (active ? countOthers(library, JSON.parse(others) as Filters) : null),
    [active, library, others],
  );
  const settledTyped = usePaused(wanted);
  const { fields } = filters;
  const question = useMemo<QuestionOf<'phrases'> | null>(
    () =>
      counted === null || settledTyped === ''
        ? null
        : {
            kind: 'phrases',
            query: settledTyped,
            fields: fieldsAsked(fields),
            within: counted.within,
          },
    [counted, settledTyped, fields],
  );
  const phrases = useAnswer<'phrases'>(question);
  return useMemo(() => {
    if (counted === null) return [];
    const names = offersOf(counted, wanted, language, date, mostNames);
    const more = phrases !== null && phrases.question.query === wanted ? phrases.answer : [];
    return [
      ...names,
      ...more
        .slice(0, mostPhrases)
        .map(({ phrase, count }): Suggestion => ({ kind: 'phrase', label: phrase, count })),
    ];
  }, [counted, language, date, wanted, phrases]);
}

function countOthers(library: Library, filters: Filters): Counted {
  const within = new Uint8Array(library.facets.rows);
  for (const row of matchQuotations(library.facets, filters, null)) within[row] = 1;
  return { ...countFilters(library, filters), within };
}

function usePaused(value: string): string {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(value), pause);
    return () => window.clearTimeout(timer);
  }, [value]);
  return paused;
}
