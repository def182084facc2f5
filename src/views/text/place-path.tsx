/** A place as people say it: the community first for the eye, the chain above it in small. */
import type { ReactNode } from 'react';
import { useLibrary, useWords } from '../app-context.ts';
import { MarkedText, type TextMark } from './marked-text.tsx';

interface Props {
  place: string | null;
  /** Finds the words of a search in a name, where they are to be marked. */
  hits?: (name: string) => TextMark[];
}

export function PlacePath({ place, hits = () => [] }: Props): ReactNode {
  const library = useLibrary();
  const words = useWords();
  if (place === null) return <span className="unknown">{words.unknown}</span>;
  const chain = library.placeChain(place);
  const last = chain.at(-1);
  if (last === undefined) return <span className="unknown">{words.unknown}</span>;
  const above = chain.slice(0, -1);
  return (
    <span className="place-path" lang="zh-Hans">
      {above.length > 0 && (
        <span className="place-above">
          {above.map(({ id, name }) => (
            <span key={id} className="place-step">
              <MarkedText text={name} marks={hits(name)} />{' '}
            </span>
          ))}
        </span>
      )}
      <span className="place-name">
        <MarkedText text={last.name} marks={hits(last.name)} />
      </span>
    </span>
  );
}
