/** Whether the quoted words name a document, an article or an agreement (kind `title`). */
import type { Classified } from './classified.ts';
import type { ContentShape } from './content-shape.ts';
import { documentWord } from './cue-words.ts';

const titledBefore = /(?:题为|题目为|题目是|标题为|标题是|署名文章|以下简称|签署了?|以)$/;

/** A predicate that ends in the name of a document: 已决定续签…协议, 可能的…协议. */
const predicate =
  /^(?:已|将|正|可能|聚焦|同意|支持|暂停|退出|履行|遵守|执行|违反|撕毁|签署|达成|新的)|决定|聚焦于|暂停/;

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
  if (documentWord.test(content) && shape.words >= 5 && !shape.imperative) {
    return !predicate.test(content) && !(content.endsWith('框架') && shape.words < 8);
  }
  return (
    titledBefore.test(lead) &&
    /^(?:为题)?的?(?:[^,。;⟪]{0,8})(?:署名文章|演讲|讲话|报告|文章|一文|社论|评论|白皮书|论文)/.test(
      after,
    )
  );
}
