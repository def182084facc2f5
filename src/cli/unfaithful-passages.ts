/** The builder's own check of its first promise: every passage, its repairs undone, stands verbatim in its page. */
import type { ReadPage } from '../pipeline/build-collection.ts';
import type { ArticleFile } from '../schema/bundle.ts';
import { undo } from '../text/tracked-text.ts';

/** @returns a sentence for each passage that does not */
export function unfaithfulPassages(
  files: readonly ArticleFile[],
  pages: readonly ReadPage[],
): string[] {
  const pageOf = new Map(pages.map(({ article }) => [article.metadata.id, article]));
  return files.flatMap(({ id, passages }) =>
    passages.flatMap((passage, index) => {
      const article = pageOf.get(id);
      if (article?.page.includes(undo(passage)) === true) return [];
      const name = article?.metadata.source.name ?? id;
      return [
        `${name}: passage ${index} (${passage.text.slice(0, 20)}…), its repairs undone, does not stand in the page`,
      ];
    }),
  );
}
