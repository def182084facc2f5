/**
 * The visits on one time axis. The axis is drawn for the eye only; the marks on it are the buttons of an
 * ordered list, so that the picture and its accessible twin are the same elements.
 */
import { useState, type ReactNode } from 'react';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { toggled } from '../filters/facet-options.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useVisits } from './use-visits.ts';

interface Props {
  /** Ids of the visits that the table is narrowed to. */
  chosen: readonly string[];
  /** Names get more lanes, and the heading is the page's own. */
  large?: boolean;
}

export function Timeline({ chosen, large = false }: Props): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  const visits = useVisits(library);
  const [list, setList] = useState(false);
  const choose = (id: string): void => filter({ visit: toggled(chosen, id) });
  const Heading = large ? 'h1' : 'h2';
  return (
    <section className={large ? 'timeline timeline-large' : 'timeline'}>
      <div className="timeline-head">
        <Heading tabIndex={large ? -1 : undefined}>{words.timeline.heading}</Heading>
        {large && <p className="quiet">{words.timeline.lede}</p>}
        {visits.length > 0 && (
          <button
            type="button"
            className="button-quiet"
            aria-pressed={list}
            onClick={() => setList(!list)}
          >
            {list ? words.timeline.asAxis : words.timeline.asList}
          </button>
        )}
      </div>
      {visits.length === 0 && <p className="quiet">{words.timeline.empty}</p>}
      {visits.length > 0 &&
        (list ? (
          <TimelineList visits={visits} chosen={chosen} onChoose={choose} />
        ) : (
          <TimelineAxis
            visits={visits}
            chosen={chosen}
            onChoose={choose}
            maxLanes={large ? 10 : 3}
          />
        ))}
    </section>
  );
}
