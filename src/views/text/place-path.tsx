/** A place as people say it: the community first for the eye, the chain above it in small. */
import type { ReactNode } from 'react';
import type { Place } from '../../schema/bundle.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { MarkedText, type TextMark } from './marked-text.tsx';

interface Props {
  place: string | null;
  /** Finds the words of a search in the names, where they are to be marked. */
  hits?: (names: string) => TextMark[];
}

export function PlacePath({ place, hits = () => [] }: Props): ReactNode {
  const library = useLibrary();
  const words = useWords();
  if (place === null) return <span className="unknown">{words.unknown}</span>;
  const chain = library.placeChain(place);
  const last = chain.at(-1);
  if (last === undefined) return <span className="unknown">{words.unknown}</span>;
  const above = chain.slice(0, -1);
  // The chain is searched as it is written, one name after the other: a hit may begin in one and end in the next.
  const spans = hits(chain.map(({ name }) => name).join(''));
  const marksIn = ({ name }: Place, before: readonly Place[]): TextMark[] => {
    const from = before.reduce((sum, place) => sum + place.name.length, 0);
    return spans
      .filter(({ start, end }) => start < from + name.length && end > from)
      .map(({ start, end, kind }) => ({
        start: Math.max(0, start - from),
        end: Math.min(name.length, end - from),
        kind,
      }));
  };
  return (
    <span className="place-path" lang="zh-Hans">
      {above.length > 0 && (
        <span className="place-above">
          {above.map((step, at) => (
            <span key={step.id} className="place-step">
              <MarkedText text={step.name} marks={marksIn(step, above.slice(0, at))} />{' '}
            </span>
          ))}
        </span>
      )}
      <span className="place-name">
        <MarkedText text={last.name} marks={marksIn(last, above)} />
      </span>
    </span>
  );
}
