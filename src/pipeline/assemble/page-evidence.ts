/** Evidence while the passages are not yet chosen: words of a paragraph of an article. */
import type { Evidence } from '../../schema/bundle.ts';
import type { FoundEvidence } from '../found.ts';
import type { ChosenPassages } from './choose-passages.ts';

export interface PageEvidence extends FoundEvidence {
  /** Article id. */
  article: string;
}

/** The published form. Every stretch of evidence is asked for when passages are chosen, so a passage holds it. */
export function publishEvidence(
  { fact, article, ref, basis }: PageEvidence,
  passagesOf: (article: string) => ChosenPassages,
): Evidence {
  const at = passagesOf(article).locate(ref);
  if (at === null) throw new Error(`no passage of ${article} holds the words for ${fact}`);
  return { fact, article, ...at, basis };
}
