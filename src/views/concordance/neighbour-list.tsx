/** The words that stand beside the hit most often, each a further filter. */
import type { ReactNode } from 'react';
import type { Neighbour } from '../../search/neighbours.ts';
import { useConcordanceWords } from './words.ts';

interface Props {
  /** Null while they are being counted. */
  neighbours: readonly Neighbour[] | null;
  /** Null where the search cannot be narrowed so in an address. */
  linkTo: (phrase: string) => string | null;
}

export function NeighbourList({ neighbours, linkTo }: Props): ReactNode {
  const own = useConcordanceWords();
  const sides = ['before', 'after'] as const;
  return (
    <section className="beside-words" aria-label={own.beside}>
      <h2>{own.beside}</h2>
      {neighbours === null && <p className="quiet">{own.searching}</p>}
      {neighbours?.length === 0 && <p className="quiet">{own.noneBeside}</p>}
      {neighbours !== null && neighbours.length > 0 && (
        <>
          <p className="quiet">{own.besideLede}</p>
          {sides.map((side) => {
            const words = neighbours.filter((one) => one.side === side);
            return words.length === 0 ? null : (
              <div key={side}>
                <h3>{own[side]}</h3>
                <ul>
                  {words.map(({ word, phrase, count }) => {
                    const href = linkTo(phrase);
                    const label = own.narrow(phrase.replaceAll('"', ''), count);
                    return (
                      <li key={phrase}>
                        <a {...(href !== null && { href, 'aria-label': label })}>
                          <span lang="zh-Hans">{word}</span>
                          <span className="neighbour-count">{count}</span>
                        </a>
                      </li>
                    );
                  })}
                </ul>
              </div>
            );
          })}
        </>
      )}
    </section>
  );
}
