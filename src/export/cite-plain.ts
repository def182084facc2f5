/** A quotation with its source in one paragraph, for pasting into a message or a text. */
import { oneLine, placeName, readableAt } from './quotation-context.ts';
import type { QuotationContext } from './quotation-context.ts';
import { cautions, isReported } from './quotation-note.ts';

/**
 * Words that are not verbatim stand without quotation marks and say so; an attribution that only the
 * context gives, and repaired words, say so too.
 * @example “……”（林知远，2021年6月7日，桐安市柳湾社区）——《题名》，桐安日报，2021年6月8日。https://…
 */
export function citePlain(context: QuotationContext): string {
  const { quotation, article, speaker, places } = context;
  const words = oneLine(quotation.text);
  const told = isReported(context) ? `转述（非原话）：${words}` : `“${words}”`;
  const said = [
    speaker === null
      ? '未注明说话人'
      : oneLine(speaker.name) + (quotation.attribution === 'implicit' ? '（据上下文）' : ''),
    ...(quotation.said.date === null ? [] : [writtenDate(quotation.said.date)]),
    ...(places.length === 0 ? [] : [oneLine(placeName(places))]),
    ...(quotation.said.occasion === null ? [] : [oneLine(quotation.said.occasion)]),
  ].join('，');
  const source = [
    `《${oneLine(article.title)}》`,
    ...(article.publisher === null ? [] : [oneLine(article.publisher)]),
    ...(article.published === null ? [] : [writtenDate(article.published)]),
  ].join('，');
  // the first two stand with the words themselves
  const notes = cautions(context).filter((note) => !/^(?:转述|说话人)/.test(note));
  const repaired = notes.length === 0 ? '' : `引文${notes.join('，')}，见 ${context.url} 。`;
  return `${told}（${said}）——${source}。${repaired}${readableAt(context)}`;
}

/** 2021-06-07 as people write it: 2021年6月7日. */
function writtenDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
