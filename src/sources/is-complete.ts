/** Whether a page holds its article to the end: false where it breaks off or sends the reader on. */
import { fold } from '../text/fold.ts';
import { hasOpenQuote } from './join-lines.ts';
import { isSentenceEnd, type PageLine } from './page-lines.ts';

const goesOnElsewhere =
  /未完待续|^(?:点击|展开|阅读|查看|显示)(?:这里)?(?:阅读|查看|展开)?(?:全文|余下全文|剩余|更多内容|完整)|read more|剩余 ?\d{1,3}%|(?:试读|付费|登录|订阅|会员)[^。]{0,10}(?:结束|后(?:继续)?阅读|看全文|阅读全文)|下转第?.{1,4}版|^下一页|\[?1\]? ?\[?2\]?.{0,20}下一页|共 ?(?:[2-9]|[1-9]\d) ?页|打开.{1,10}(?:阅读|查看)全文/;

const continued = /\(下转[^()]{1,8}\)$/;

export function isComplete(
  /** Last paragraph of the body, repaired; null for an empty body. */
  closing: string | null,
  /** The page's last line of the article, folded, as it stood before notes were taken off. */
  lastLine: string,
  /** The lines after the body. */
  tail: readonly PageLine[],
  /** The format itself says where the last paragraph ends (an HTML element). */
  closedByFormat: boolean,
  /** A tag of mark-up breaks off. */
  cutOff: boolean,
): boolean {
  if (cutOff || closing === null || continued.test(lastLine.slice(-20))) return false;
  if (
    tail.slice(0, 12).some((line) => line.folded.length <= 60 && goesOnElsewhere.test(line.folded))
  )
    return false;
  const end = fold(closing.trimEnd().slice(-12));
  if (/\.{3}$|…$/.test(end) && /全文|展开|详细/.test(tail[0]?.folded ?? '')) return false;
  if (isSentenceEnd(end)) return true;
  // a paragraph may end on a bracketed note or a colon's list; a comma or an open mark ends none
  if (/[)\]》>]$/.test(end)) return true;
  return closedByFormat && !/[,、]$/.test(end) && !hasOpenQuote(closing);
}
