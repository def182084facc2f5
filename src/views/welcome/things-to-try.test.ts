import { expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { libraryOf } from '../../store/library.ts';
import { thingsToTry } from './things-to-try.ts';

const { collection } = inventedBundle();
const [model] = collection.quotations;
const [witness] = model?.witnesses ?? [];
const [theme, other] = collection.themes;
const [place] = collection.places;
if (model === undefined || witness === undefined || theme === undefined || place === undefined)
  throw new Error('the fixture is empty');

const quotation = (id: string, change: object) => ({
  ...model,
  id,
  kind: 'speech' as const,
  witnesses: [witness],
  ...change,
});
const said = (at: string | null) => ({ ...model.said, place: at });

it('takes the theme and the place with the most verbatim words, and words printed in two ways', () => {
  const twice = quotation('twice', {
    themes: [],
    said: said(null),
    witnesses: [witness, { ...witness, text: `${witness.text}啊` }],
  });
  const quotations = [
    quotation('one', { themes: [{ theme: theme.id, spans: [] }], said: said(place.id) }),
    quotation('two', { themes: [{ theme: theme.id, spans: [] }], said: said(place.id) }),
    quotation('term', { kind: 'term', themes: [{ theme: other?.id ?? 'x', spans: [] }] }),
    twice,
  ];
  const things = thingsToTry(libraryOf({ ...collection, quotations }));
  expect(things.theme).toEqual({ id: theme.id, count: 2 });
  const chain = libraryOf({ ...collection, quotations }).placeChain(place.id);
  expect(things.place).toEqual({ id: chain[0]?.id, count: 2 });
  expect(things.wordings).toBe(twice);
});

it('where nothing is printed in two wordings, takes words of which others say nearly the same, then a part', () => {
  const related = (id: string, relation: 'within' | 'variant') =>
    quotation(id, { related: [{ id: 'q-two', relation, difference: 3 }] });
  const alone = quotation('alone', { related: [] });
  const wordings = (...quotations: ReturnType<typeof quotation>[]) =>
    thingsToTry(libraryOf({ ...collection, quotations })).wordings?.id ?? null;
  expect(wordings(alone, related('part', 'within'), related('near', 'variant'))).toBe('near');
  expect(wordings(alone, related('part', 'within'))).toBe('part');
  expect(wordings(alone)).toBeNull();
});

it('offers nothing of an empty collection', () => {
  const things = thingsToTry(libraryOf({ ...collection, quotations: [] }));
  expect(things).toEqual({ theme: null, place: null, wordings: null });
});
