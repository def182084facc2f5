/** Whether the quoted words name a document, an article or an agreement (kind `title`). */
import type { Classified } from './classified.ts';
import type { ContentShape } from './content-shape.ts';
import { documentWord } from './cue-words.ts';

const titledBefore = /(?:题为|题目为|题目是|标题为|标题是|署名文章|以下简称|签署了?|以)$/;

/**
 * @param lead the masked sentence before the quotation, `after` what follows it
 * @param titlesSeen contents already found to be titles
 */
export function isTitle(
  content: string,
  lead: string,
  after: string,
  shape: ContentShape,
  previous: Classified | undefined,
  titlesSeen: ReadonlySet<string>,
): boolean {
  if (shape.sentence || shape.words < 3) return false;
  if (titlesSeen.has(content)) return true;
  if (/(?:以下简称|下称|简称)$/.test(lead) && previous?.kind === 'title') return true;
  if (documentWord.test(content) && shape.words >= 5 && !shape.imperative) return true;
  return (
    titledBefore.test(lead) &&
    /^(?:为题)?的?(?:[^,。;⟪]{0,8})(?:署名文章|演讲|讲话|报告|文章|一文|社论|评论|白皮书|论文)/.test(
      after,
    )
  );
}
