/** The invented bundle's second article, damaged in every way, for the tests of this folder. */
import type { ArticleFile, Collection } from '../../schema/bundle.ts';
import { inventedBundle } from '../../schema/invented-bundle.fixture.ts';

export function inventedArticle(): { collection: Collection; file: ArticleFile } {
  const { collection, articleFiles } = inventedBundle();
  const file = articleFiles.get('a-two');
  if (file === undefined) throw new Error('the invented bundle has no second article');
  return { collection, file };
}
