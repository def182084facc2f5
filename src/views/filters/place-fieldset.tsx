/**
 * The place filter: the tree province › city › … › community; arrow keys open and close a step. Places
 * that were visited but of which nothing is quoted are shown on demand.
 */
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { NONE } from '../../search/filters.ts';
import { nameMatch } from '../../search/suggest-names.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { CheckRow } from './check-row.tsx';
import { toggled } from './facet-options.ts';
import { NameBox } from './name-box.tsx';
import { choosePlace, openedWith, placeTree, type PlaceNode } from './place-tree.ts';

const shownWithoutBox = 8;
const mostFound = 20;

interface Props {
  chosen: readonly string[];
  counts: ReadonlyMap<string, number>;
  /** Visits without words by place; empty where they are hidden. */
  silent: ReadonlyMap<string, number>;
  onChange: (chosen: readonly string[]) => void;
}

export function PlaceFieldset({ chosen, counts, silent, onChange }: Props): ReactNode {
  const { filters } = useWords();
  const library = useLibrary();
  const roots = useMemo(() => placeTree(library.collection.places), [library]);
  const parentOf = (id: string): string | null => library.places.get(id)?.parent ?? null;
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(chosen.flatMap((id) => library.placeChain(id).map((place) => place.id))),
  );
  const setOpen = (node: PlaceNode, open: boolean): void => {
    const next = new Set(opened);
    for (const id of open ? openedWith(node) : [node.place.id]) {
      if (open) next.add(id);
      else next.delete(id);
    }
    setOpened(next);
  };
  const [typed, setTyped] = useState('');
  /** Places by name or pinyin, instead of the tree, while one is being looked for. */
  const found =
    typed.trim() === ''
      ? null
      : library.collection.places.filter(
          ({ id, name, readings }) =>
            nameMatch({ id, label: name, aliases: [], readings }, typed) !== null,
        );
  const placeless = counts.get(NONE) ?? 0;
  const [withSilent, setWithSilent] = useState(false);
  const { codeOf } = library.facets.columns.place;
  const isSilent = ({ place }: PlaceNode): boolean =>
    !codeOf.has(place.id) && !chosen.includes(place.id);
  const silentRoots = roots.filter(isSilent).length;
  const visible = (nodes: readonly PlaceNode[]): readonly PlaceNode[] =>
    withSilent ? nodes : nodes.filter((node) => !isSilent(node));

  const draw = (node: PlaceNode): ReactNode => {
    const { id, name } = node.place;
    const open = opened.has(id);
    const branch = visible(node.children).length > 0;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!branch || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(node, event.key === 'ArrowRight');
    };
    return (
      <li key={id}>
        <div className="tree-row">
          {branch ? (
            <button
              type="button"
              className="tree-toggle"
              aria-expanded={open}
              aria-label={open ? filters.collapse(name) : filters.expand(name)}
              onClick={() => setOpen(node, !open)}
              onKeyDown={onKeyDown}
            >
              <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
                <path d="m6 4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.4" />
              </svg>
            </button>
          ) : (
            <span className="tree-leaf" />
          )}
          <CheckRow
            option={{
              value: id,
              label: name,
              count: counts.get(id) ?? 0,
              silent: silent.get(id) ?? 0,
              lang: 'zh-Hans',
            }}
            checked={chosen.includes(id)}
            onToggle={() => onChange(choosePlace(id, chosen, parentOf))}
          />
        </div>
        {branch && open && <ul>{visible(node.children).map(draw)}</ul>}
      </li>
    );
  };

  return (
    <fieldset className="facet">
      <legend>{filters.place}</legend>
      {library.places.size > shownWithoutBox && (
        <NameBox legend={filters.place} typed={typed} onType={setTyped} />
      )}
      {found !== null && (
        <ul className="tree">
          {found.slice(0, mostFound).map(({ id, name }) => (
            <li key={id} className="tree-row">
              <span className="tree-leaf" />
              <CheckRow
                option={{ value: id, label: name, count: counts.get(id) ?? 0, lang: 'zh-Hans' }}
                checked={chosen.includes(id)}
                onToggle={() => onChange(choosePlace(id, chosen, parentOf))}
              />
            </li>
          ))}
        </ul>
      )}
      <ul className="tree" hidden={found !== null}>
        {visible(roots).map(draw)}
        <li>
          <div className="tree-row">
            <span className="tree-leaf" />
            <CheckRow
              option={{ value: NONE, label: filters.placeless, count: placeless }}
              checked={chosen.includes(NONE)}
              onToggle={() => onChange(toggled(chosen, NONE))}
            />
          </div>
        </li>
      </ul>
      {found === null && silentRoots > 0 && (
        <button
          type="button"
          className="button-quiet"
          aria-expanded={withSilent}
          onClick={() => setWithSilent(!withSilent)}
        >
          {withSilent ? filters.fewer : filters.silentPlaces(silentRoots)}
        </button>
      )}
    </fieldset>
  );
}
