/** Why a line cannot be the article's, judged by the line alone; null where it may be. */
import { boilerplateLines, spamWords, type DropReason } from './data/boilerplate-lines.ts';
import type { PageLine } from './page-lines.ts';
import { printedDates } from './printed-date.ts';

export interface LineClass {
  reason: DropReason;
  /** The article does not go on behind it. */
  ends: boolean;
}

/** What stands outside the element that holds the article, where there is one: lists of names are no menus there. */
const siteWide = new Set<DropReason>(['navigation', 'copyright']);

export function classifyLine(line: PageLine): LineClass | null {
  const { folded, hint } = line;
  const inArticle = hint?.main === true;
  if (hint !== null && hint.chrome !== null) return { reason: hint.chrome, ends: false };
  if (hint !== null && hint.linked > 0.6 && !line.prose)
    return { reason: 'navigation', ends: false };
  // a headline may have many parts, or speak of licences
  if (hint?.heading === 1) return null;
  if (folded.length <= 400) {
    if (isSpam(folded)) return { reason: 'spam', ends: false };
    for (const rule of boilerplateLines) {
      if (folded.length > rule.max || (line.prose && rule.prose !== true)) continue;
      if (inArticle && rule.prose !== true && siteWide.has(rule.reason)) continue;
      if (rule.pattern.test(folded)) {
        return { reason: rule.reason, ends: rule.ends === true };
      }
    }
    if (isDateline(folded)) return { reason: 'metadata', ends: false };
    if (!inArticle && isMenu(line)) return { reason: 'navigation', ends: false };
  }
  return line.han === 0 && !hasWords(folded.slice(0, 200))
    ? { reason: 'navigation', ends: false }
    : null;
}

/** Latin words with a space behind them: text, not a button. */
function hasWords(folded: string): boolean {
  const at = folded.search(/[a-z]{3}/);
  return at >= 0 && folded.includes(' ', at + 3);
}

function isSpam(folded: string): boolean {
  const hits = spamWords.reduce((sum, word) => sum + (folded.includes(word) ? 1 : 0), 0);
  return hits >= 3 && (!folded.includes('。') || (hits >= 5 && folded.length <= 160));
}

/** A line that is little more than a date: `2024-07-26 09:24`, `人民日报客户端2021-06-08 12:06浏览量146万`. */
function isDateline(folded: string): boolean {
  if (folded.length > 110 || folded.includes('。')) return false;
  const [first] = printedDates(folded);
  if (first === undefined) return false;
  const rest = folded.slice(0, first.start) + folded.slice(first.end);
  if (rest.trim().length <= 4) return true;
  return (
    (!/[,!?]/.test(rest) || /来源 ?[:：]/.test(rest)) &&
    rest.length <= 60 &&
    /来源|作者|记者|编辑|浏览|阅读|点击|发布|时间|字[号体]|评论|版|星期[一二三四五六日天]|(?:报|网|社|客户端|台|刊|在线|发布|微信|公众号) ?$/.test(
      rest,
    )
  );
}

/** Four labels or more, parted by spaces or bars, without a sentence: 新闻直播 要闻 国际 军事. */
function isMenu(line: PageLine): boolean {
  if (line.prose || /[。!?;]/.test(line.folded)) return false;
  const labels = line.folded.split(/[ |/·]+/).filter((label) => label !== '');
  return labels.length >= 4 && labels.every((label) => label.length <= 8);
}
