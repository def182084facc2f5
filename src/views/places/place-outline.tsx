/** The tree of places as an outline: nested lists whose steps open and close, with the counts of each place. */
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PlaceTally } from '../../search/overview-places.ts';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary } from '../app-context.ts';
import { openedWith, placeTree, type PlaceNode } from '../filters/place-tree.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { quotesLink } from '../themes/quotes-link.ts';
import { matchingPlaces } from './matching-places.ts';
import { usePlaceWords } from './words.ts';

interface Props {
  tallies: ReadonlyMap<string, Readonly<PlaceTally>>;
  scope: Scope;
}

export function PlaceOutline({ tallies, scope }: Props): ReactNode {
  const words = usePlaceWords();
  const { collection, placeChain } = useLibrary();
  const { places } = collection;
  const roots = useMemo(() => placeTree(places), [places]);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const matches = useMemo(
    () => matchingPlaces(places, typed, placeChain),
    [places, typed, placeChain],
  );
  const visible = (nodes: readonly PlaceNode[]): readonly PlaceNode[] =>
    matches === null ? nodes : nodes.filter(({ place }) => matches.shown.has(place.id));
  const setOpen = (node: PlaceNode, open: boolean): void => {
    const next = new Set(opened);
    for (const id of open ? openedWith(node) : [node.place.id]) {
      if (open) next.add(id);
      else next.delete(id);
    }
    setOpened(next);
  };
  const draw = (node: PlaceNode, depth: number): ReactNode => {
    const { id } = node.place;
    const children = visible(node.children);
    // What is asked for stands open; a place that matches need not show all it holds.
    const open =
      matches === null ? opened.has(id) : opened.has(id) || hasFoundBelow(children, matches.found);
    return (
      <li key={id}>
        <OutlineRow
          node={node}
          depth={depth}
          tally={tallies.get(id)}
          scope={scope}
          open={children.length === 0 ? null : open}
          found={matches?.found.has(id) ?? false}
          onOpen={(next) => setOpen(node, next)}
        />
        {open && children.length > 0 && <ul>{children.map((one) => draw(one, depth + 1))}</ul>}
      </li>
    );
  };
  if (places.length === 0) return <p className="quiet">{words.empty}</p>;
  const everything = places.map(({ id }) => id);
  const allOpen = opened.size >= everything.length;
  return (
    <div className="outline">
      <div className="outline-tools">
        <label>
          <span>{words.filter}</span>
          <input
            type="text"
            value={typed}
            placeholder={words.filterHint}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p role="status" className="quiet">
          {matches !== null &&
            (matches.found.size > 0 ? words.matches(matches.found.size) : words.noMatch(typed))}
        </p>
        {matches === null && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => setOpened(new Set(allOpen ? [] : everything))}
          >
            {allOpen ? words.collapseAll : words.expandAll}
          </button>
        )}
      </div>
      <p className="outline-head" aria-hidden="true">
        <span>{words.columns.place}</span>
        <span>{words.columns.visits}</span>
        <span>{words.columns.silent}</span>
        <span>{words.columns.quotations}</span>
      </p>
      <ul className="outline-tree">{visible(roots).map((node) => draw(node, 0))}</ul>
    </div>
  );
}

interface RowProps {
  node: PlaceNode;
  depth: number;
  tally: Readonly<PlaceTally> | undefined;
  scope: Scope;
  /** Null where there is nothing to open. */
  open: boolean | null;
  found: boolean;
  onOpen: (open: boolean) => void;
}

function OutlineRow({ node, depth, tally, scope, open, found, onOpen }: RowProps): ReactNode {
  const words = usePlaceWords();
  const { id, name } = node.place;
  const { visits = 0, silent = 0, quotations = 0 } = tally ?? {};
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    onOpen(event.key === 'ArrowRight');
  };
  return (
    <div className="outline-row" style={{ paddingInlineStart: `${Math.min(depth, 5)}rem` }}>
      <span className="outline-name">
        {open === null ? (
          <span className="tree-leaf" />
        ) : (
          <button
            type="button"
            className="tree-toggle"
            aria-expanded={open}
            aria-label={open ? words.collapse(name) : words.expand(name)}
            onClick={() => onOpen(!open)}
            onKeyDown={onKeyDown}
          >
            <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m6 4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
          </button>
        )}
        <a
          href={formatRoute({ view: 'place', id, scope })}
          data-place={id}
          data-found={found || undefined}
          lang="zh-Hans"
        >
          {name}
        </a>
      </span>
      <span className="outline-count" data-none={visits === 0 || undefined}>
        <span aria-hidden="true">{visits}</span>
        <VisuallyHidden>{words.visits(visits)}</VisuallyHidden>
      </span>
      <span className="outline-count" data-none={silent === 0 || undefined}>
        <span aria-hidden="true">{silent}</span>
        {silent > 0 && <VisuallyHidden>{words.silentVisits(silent)}</VisuallyHidden>}
      </span>
      <span className="outline-count" data-none={quotations === 0 || undefined}>
        {quotations === 0 ? (
          <span>0</span>
        ) : (
          <a href={quotesLink(scope, { place: [id] })}>
            {quotations}
            <VisuallyHidden> {words.quotations(quotations).replace(/^\d+\s*/, '')}</VisuallyHidden>
          </a>
        )}
      </span>
    </div>
  );
}

function hasFoundBelow(nodes: readonly PlaceNode[], found: ReadonlySet<string>): boolean {
  return nodes.some(({ place, children }) => found.has(place.id) || hasFoundBelow(children, found));
}
