import { expect, it } from 'vitest';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';
import { suggestNames } from '../../search/suggest-names.ts';
import { libraryOf } from '../../store/library.ts';
import { namesOf } from './names-of.ts';

it('a theme is suggested for a word it is told by that does not stand in its name', () => {
  const { collection } = inventedBundle();
  const [theme] = collection.themes;
  if (theme === undefined) throw new Error('the fixture has no theme');
  const themes = [{ ...theme, terms: [...theme.terms, '摇篮曲'] }];
  const names = namesOf(libraryOf({ ...collection, themes }), 'zh-Hant');
  const found = suggestNames(names, '搖籃', () => 1, 3);
  expect(found.map(({ name }) => name.id)).toEqual([theme.id]);
});
