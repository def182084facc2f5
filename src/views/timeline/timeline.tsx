/**
 * The visits on one time axis. The axis is drawn for the eye only; the marks on it are the buttons of an
 * ordered list. The list in words can take its place, and stands below it on the timeline's own page.
 */
import { useMemo, useState, type ReactNode } from 'react';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { toggled } from '../filters/facet-options.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useVisits } from './use-visits.ts';

interface Props {
  /** Ids of the visits that the table is narrowed to. */
  chosen: readonly string[];
  /** Quotations by visit under the present filters. */
  counts?: ReadonlyMap<string, number>;
  /** `strip` above the table, `page` on its own. */
  as: 'strip' | 'page';
}

const lanes = { strip: 4, page: 10 };

export function Timeline({ chosen, counts, as }: Props): ReactNode {
  const words = useWords();
  const library = useLibrary();
  const filter = useApp((state) => state.filter);
  const all = useVisits(library, counts ?? null);
  const [withSilent, setWithSilent] = useState(true);
  const visits = useMemo(
    () => (withSilent ? all : all.filter((one) => !one.silent)),
    [all, withSilent],
  );
  const silent = all.filter((one) => one.silent).length;
  const [list, setList] = useState(false);
  const choose = (id: string): void => filter({ visit: toggled(chosen, id) });
  const page = as === 'page';
  const draw = visits.length > 0 && (page || !list);
  const tell = visits.length > 0 && (page || list);
  return (
    <section className={`timeline timeline-${as}`} aria-label={words.timeline.heading}>
      <div className="timeline-head">
        {page ? <h1 tabIndex={-1}>{words.timeline.heading}</h1> : <h2>{words.timeline.heading}</h2>}
        {page && <p className="quiet">{words.timeline.lede}</p>}
        <div className="timeline-tools">
          {silent > 0 && (
            <label className="silent-switch">
              <input
                type="checkbox"
                checked={withSilent}
                onChange={() => setWithSilent(!withSilent)}
              />
              {words.timeline.silent(silent)}
            </label>
          )}
          {!page && visits.length > 0 && (
            <button type="button" className="button-quiet" onClick={() => setList(!list)}>
              {list ? words.timeline.asAxis : words.timeline.asList}
            </button>
          )}
        </div>
      </div>
      {visits.length === 0 && <p className="quiet">{words.timeline.empty}</p>}
      {draw && (
        <TimelineAxis
          visits={visits}
          chosen={chosen}
          onChoose={choose}
          maxLanes={lanes[as]}
          nameSilent={page}
        />
      )}
      {tell && <TimelineList visits={visits} chosen={chosen} onChoose={choose} />}
    </section>
  );
}
