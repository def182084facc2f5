/** The words with who said them, for the note of a citation; says what of them is not certain. */
import { oneLine } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';

/**
 * What must be said with the words wherever they stand without the page around them, in Chinese as the
 * citations are: that they are not verbatim, whose they are by the context alone, what was repaired, and
 * that they are not in the article's own script. Empty where there is nothing to say.
 */
export function cautions(context: Omit<QuotationContext, 'url' | 'places'>): string[] {
  const { quotation, witness, article, speaker } = context;
  const all = [
    isReported(context) && '转述，非原话',
    speaker !== null && quotation.attribution === 'implicit' && '说话人据上下文',
    witness.grade === 'gap' && '有缺字',
    witness.grade === 'inferred' && '含推断的文字',
    (witness.grade === 'exact' || witness.grade === 'pinned') && '经校订',
    article.script === 'Hant' && '由繁体转为简体',
  ];
  return all.filter((caution) => caution !== false);
}

/** Not in marks at the place that is cited, whatever other articles make of the same words. */
export function isReported({
  quotation,
  witness,
}: Pick<QuotationContext, 'quotation' | 'witness'>): boolean {
  return quotation.kind === 'reported' || witness.kind === 'reported';
}

/** @example 林知远：把路灯修好 【转述，非原话】 */
export function quotationNote(context: QuotationContext): string {
  const { quotation, speaker } = context;
  const said = `${speaker === null ? '' : `${speaker.name}：`}${quotation.text}`;
  const notes = cautions(context);
  return oneLine(notes.length === 0 ? said : `${said} 【${notes.join('；')}】`);
}
