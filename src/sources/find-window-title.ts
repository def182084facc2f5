/** The title of the window, `headline_频道_站名`, which pages saved as text print as their first line; null where there is none. */
import { foldWords } from '../text/fold.ts';
import { surnames } from './data/surnames.ts';
import type { PageLine } from './page-lines.ts';

export interface WindowTitle {
  /** As printed, without what the site adds. */
  headline: string;
  /** Name of the site as printed. */
  site: string;
  /** The page prints the headline on a line of its own, too. */
  repeated: boolean;
}

const separator = / ?(?:[_|丨]|-{1,2}|[—–]{1,2}) ?/g;
const siteEnd = /(?:网|网站|在线|论坛|门户|日报|晚报|时报|新闻|客户端)$/;
/** Sections of a site, which stand where its name would. */
const section =
  /(?:频道|中心|首页|正文|详情|要闻|时政|社会|国内|国际|专题|资讯|动态|评论|文章|博客|下载|页)$/;

export function findWindowTitle(lines: readonly PageLine[]): WindowTitle | null {
  const [first] = lines;
  if (first === undefined || first.folded.length > 120 || first.folded.includes('。')) return null;
  const cuts = [...first.folded.matchAll(separator)];
  const last = cuts.at(-1);
  if (last === undefined) return null;
  const from = last.index + last[0].length;
  const site = first.folded.slice(from);
  if (!/^[\u4e00-\u9fff]{2,12}$/.test(site) || section.test(site)) return null;
  // `headline-某某某` is signed
  if (site.length <= 3 && surnames.has(site.charAt(0)) && !siteEnd.test(site)) return null;
  const others = new Set(lines.slice(1, 400).map((line) => foldWords(line.printed)));
  const printedAgain = cuts
    .map((cut) => first.printed.slice(0, cut.index))
    .findLast((headline) => foldWords(headline).length >= 5 && others.has(foldWords(headline)));
  const name = first.printed.slice(from);
  if (printedAgain !== undefined) return { headline: printedAgain, site: name, repeated: true };
  const headline = first.printed.slice(0, cuts[0]?.index);
  return siteEnd.test(site) && foldWords(headline).length >= 8
    ? { headline, site: name, repeated: false }
    : null;
}
