/** `contexts.json`: the sentence around every quotation, for searching it without opening every article. */
import * as v from 'valibot';
import type { ArticleFile, Collection } from './bundle.ts';
import { text } from './primitives.ts';

export const contextsSchema = v.object({
  /** One for each entry of `collection.quotations`, in their order: text of the passage of its first witness. */
  contexts: v.array(text),
});
export type Contexts = v.InferOutput<typeof contextsSchema>;

/** What `contexts.json` holds for these records; empty where a passage is missing. */
export function contextsOf(
  { quotations }: Pick<Collection, 'quotations'>,
  articleFiles: Iterable<ArticleFile>,
): Contexts {
  const passages = new Map(Array.from(articleFiles, (file) => [file.id, file.passages]));
  return {
    contexts: quotations.map(({ witnesses: [first] }) =>
      first === undefined ? '' : (passages.get(first.article)?.[first.passage]?.text ?? ''),
    ),
  };
}
