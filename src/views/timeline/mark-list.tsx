/**
 * The marks of a timeline as an ordered list, drawn by position. One of them takes part in the tab order;
 * the arrow keys go from mark to mark, also to those that are not in view yet.
 */
import {
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { DrawnVisit } from './drawn-visits.ts';
import { BinMark } from './bin-mark.tsx';
import { isBin, keysOf, type TimelineBin, type TimelineLayout } from './timeline-layout.ts';
import { VisitMark } from './visit-mark.tsx';

export const laneHeight = 28;
export const rugHeight = 24;

type Entry = TimelineLayout['entries'][number];

interface Props {
  layout: TimelineLayout;
  /** Those to be drawn; all of them where nothing lies out of view. */
  visible: readonly Entry[];
  drawn: ReadonlyMap<string, DrawnVisit>;
  /** Quotations by visit under the present filters. */
  counts: ReadonlyMap<string, number>;
  total: number;
  label: string;
  chosen: readonly string[];
  onChoose: (id: string) => void;
  binHref: (bin: TimelineBin) => string;
  /** Called before a mark is focused that may lie out of view. */
  onReveal?: (entry: Entry) => void;
}

export const MarkList = memo(function MarkList(props: Props): ReactNode {
  const { layout, visible, drawn, counts, total, label, chosen, onChoose, binHref, onReveal } =
    props;
  const list = useRef<HTMLOListElement>(null);
  /** The mark that has, last had or is about to have the focus. */
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const byKey = useMemo(() => {
    const entries = new Map<string, Entry>();
    for (const entry of layout.entries) for (const key of keysOf(entry)) entries.set(key, entry);
    return entries;
  }, [layout]);
  const silentIn = useMemo(
    () =>
      new Map(
        visible
          .filter(isBin)
          .map((bin) => [bin, bin.keys.filter((key) => drawn.get(key)?.shown.silent).length]),
      ),
    [visible, drawn],
  );
  const base = layout.lanes * laneHeight + (layout.rug ? rugHeight : 0);

  // A mark that moved out of reach, or into a bin, hands its focus on.
  useLayoutEffect(() => {
    const key = wanted.current;
    if (key === null || list.current?.contains(document.activeElement)) return;
    focusIn(list.current, byKey.get(key) ?? visible[0]);
  });

  const entry =
    (current === null ? undefined : byKey.get(current)) ??
    (chosen.length === 0
      ? undefined
      : visible.find((one) => keysOf(one).some((key) => isChosen(drawn.get(key), chosen))));
  const tabStop = entry !== undefined && visible.includes(entry) ? entry : visible[0];

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    const at = layout.entries.findIndex((one) => keysOf(one).includes(wanted.current ?? ''));
    if (step === undefined || at < 0 || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const to = layout.entries[Math.min(Math.max(at + step, 0), layout.entries.length - 1)];
    if (to === undefined) return;
    wanted.current = keysOf(to)[0] ?? null;
    if (!focusIn(list.current, to)) (document.activeElement as HTMLElement | null)?.blur();
    wanted.current = keysOf(to)[0] ?? null;
    setCurrent(wanted.current);
    onReveal?.(to);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the marks in it
    <ol
      className="axis-marks"
      ref={list}
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        wanted.current = (target as HTMLElement).dataset['key'] ?? null;
        setCurrent(wanted.current);
      }}
      onBlur={({ target }) => {
        // what is taken off the page while it has the focus is no longer connected
        if (target.isConnected) wanted.current = null;
      }}
    >
      {visible.map((one) => {
        if (isBin(one)) {
          return (
            <BinMark
              key={one.keys[0]}
              bin={one}
              top={base - rugHeight}
              silent={silentIn.get(one) ?? 0}
              chosen={one.keys.some((key) => isChosen(drawn.get(key), chosen))}
              tabbable={one === tabStop}
              href={binHref(one)}
            />
          );
        }
        const visit = drawn.get(one.key);
        if (visit === undefined) return null;
        const rise =
          one.lane === null
            ? rugHeight
            : (layout.rug ? rugHeight : 0) + (one.lane + 1) * laneHeight;
        return (
          <VisitMark
            key={one.key}
            shown={visit.shown}
            count={counts.get(visit.shown.visit.id) ?? 0}
            date={visit.date}
            mark={one}
            top={base - rise}
            total={total}
            pressed={isChosen(visit, chosen)}
            tabbable={one === tabStop}
            onChoose={onChoose}
          />
        );
      })}
    </ol>
  );
});

function isChosen(visit: DrawnVisit | undefined, chosen: readonly string[]): boolean {
  return chosen.length > 0 && visit !== undefined && chosen.includes(visit.shown.visit.id);
}

/** Focuses the mark of an entry where it is drawn; says whether it is. */
function focusIn(list: HTMLElement | null, entry: Entry | undefined): boolean {
  const key = entry === undefined ? undefined : keysOf(entry)[0];
  const mark = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key ?? '')}"]`);
  mark?.focus({ preventScroll: true });
  return mark != null;
}
