import { describe, expect, it } from 'vitest';
import type { Place } from '../../schema/bundle.ts';
import { choosePlace, openedWith, placeTree, type PlaceNode } from './place-tree.ts';

/** `a a/b a/b/c` makes three places, each named by its last letter. */
function places(paths: string): Place[] {
  return paths.split(' ').map((path) => {
    const steps = path.split('/');
    const id = steps.at(-1) ?? '';
    return { id, name: id, level: 'site', parent: steps.at(-2) ?? null, code: null, readings: [] };
  });
}
const drawn = (nodes: readonly PlaceNode[]): string =>
  nodes
    .map(({ place, children }) => place.id + (children.length > 0 ? `(${drawn(children)})` : ''))
    .join(' ');

describe('the tree of places', () => {
  it('nests places under their parents', () => {
    expect(drawn(placeTree(places('a a/b b/c b/d e')))).toBe('a(b(c d)) e');
  });

  it('takes a place whose parent is missing for a root', () => {
    expect(drawn(placeTree(places('x/b b/c')))).toBe('b(c)');
  });

  it('leaves circles out instead of hanging', () => {
    expect(drawn(placeTree(places('a/b b/a c')))).toBe('c');
  });

  it('opens lone children along with their parent', () => {
    const [root] = placeTree(places('a a/b b/c c/d c/e'));
    expect(root === undefined ? [] : openedWith(root)).toEqual(['a', 'b', 'c']);
  });
});

describe('choosing a place', () => {
  const all = new Map(places('a a/b b/c b/d e').map(({ id, parent }) => [id, parent]));
  const choose = (id: string, chosen: string[]) =>
    choosePlace(id, chosen, (place) => all.get(place) ?? null);

  it.each([
    ['adds it', 'e', ['a'], ['a', 'e']],
    ['takes it out when it was chosen', 'a', ['a', 'e'], ['e']],
    ['narrows a larger one chosen before', 'c', ['a', 'e'], ['e', 'c']],
    ['swallows smaller ones chosen before', 'a', ['c', 'd', 'e'], ['e', 'a']],
    ['leaves its neighbours alone', 'd', ['c'], ['c', 'd']],
  ])('%s', (_label, id, chosen, expected) => {
    expect(choose(id, chosen)).toEqual(expected);
  });
});
