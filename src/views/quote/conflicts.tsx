/** Facts on which the pages differ: each value, and which of them says so. Nothing is decided here. */
import type { ReactNode } from 'react';
import type { Conflict } from '../../schema/bundle.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { formatDate } from '../format-date.ts';

export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }): ReactNode {
  const words = useWords();
  const library = useLibrary();
  if (conflicts.length === 0) return null;
  const name = (fact: Conflict['fact'], value: string): string => {
    if (fact === 'date') return formatDate(value, words.date);
    if (fact === 'place') return library.places.get(value)?.name ?? value;
    if (fact === 'speaker' || fact === 'visitor') return library.speakers.get(value)?.name ?? value;
    return value;
  };
  return (
    <section className="conflicts">
      <h2>{words.quote.conflicts}</h2>
      <dl className="facts-list">
        {conflicts.map(({ fact, values }) => (
          <div key={fact}>
            <dt>{words.quote.facts[fact]}</dt>
            {values.map(({ value, witnesses }) => (
              <dd key={value}>
                <bdi>{name(fact, value)}</bdi>{' '}
                <span className="quiet">
                  {words.quote.witnessList(witnesses.map((at) => at + 1).join(words.listComma))}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
