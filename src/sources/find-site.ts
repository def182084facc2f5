/** The name of the site a copy was found on, where the page itself gives it; null otherwise. */
import { foldWords } from '../text/fold.ts';
import { findWindowTitle } from './find-window-title.ts';
import type { DeclaredFacts } from './line-hint.ts';
import type { PageLine } from './page-lines.ts';

const siteEnd = /(?:网|网站|在线|论坛|社区网|门户|日报|晚报|新闻|客户端|频道)$/;
/** `版权所有 延边新闻网`, `© 2007- 延边新闻网 版权所有`. */
const ownerAfter = /(?:版权所有|copyright|©)[^\u4e00-\u9fff]{0,30}([\u4e00-\u9fff]{2,14})/;
const ownerBefore = /([\u4e00-\u9fff]{2,14}) ?版权所有/;
/** A site's own column of comment, 某某网评, is named after the site. */
const ownComment = /^([\u4e00-\u9fff]{1,8}网)评$/;

export function findSite(
  lines: readonly PageLine[],
  /** Half-open range of the article's lines: what the article says is no evidence. */
  body: { first: number; end: number },
  facts: DeclaredFacts,
  title: string,
  column: string | null,
): string | null {
  const around = [...lines.slice(0, body.first), ...lines.slice(body.end)];
  return (
    facts.siteName ??
    titleSuffix(facts.windowTitle, title) ??
    findWindowTitle(lines)?.site ??
    copyrightOwner(around) ??
    headLine(lines.slice(0, Math.min(3, body.first))) ??
    commentColumn(around, column) ??
    forumName(lines.slice(0, body.first)) ??
    banner(lines.slice(0, body.first)) ??
    disclaimed(around)
  );
}

/** `headline_站名`, `headline-频道-站名`: the last part, if the rest is the headline. */
function titleSuffix(windowTitle: string | null, title: string): string | null {
  if (windowTitle === null) return null;
  const parts = windowTitle.split(/ ?[_|｜—–-]+ ?/).filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || foldWords(title).includes(foldWords(last)))
    return null;
  return siteEnd.test(last) && foldWords(windowTitle).startsWith(foldWords(title).slice(0, 6))
    ? last
    : null;
}

function copyrightOwner(lines: readonly PageLine[]): string | null {
  for (const line of lines) {
    if (line.folded.length > 200) continue;
    for (const pattern of [ownerBefore, ownerAfter]) {
      const match = pattern.exec(line.folded);
      const name = match?.[1];
      if (match === null || name === undefined || !siteEnd.test(name)) continue;
      const at = match.index + match[0].lastIndexOf(name);
      return line.printed.slice(at, at + name.length);
    }
  }
  return null;
}

/** The banner of a portal, `某地网|全名网|口号`: its longest part that ends like a site's name. */
function headLine(lines: readonly PageLine[]): string | null {
  for (const line of lines) {
    const parts = line.printed.split(/ ?[|｜丨] ?/);
    if (parts.length < 2 || line.folded.length > 80) continue;
    const names = parts.filter(
      (part) => /(?:网|论坛|在线)$/.test(foldWords(part)) && part.length <= 14,
    );
    const rest = parts.filter((part) => !names.includes(part));
    // the other parts are a slogan and short forms of the name
    const slogans = rest.filter(
      (part) => !names.some((name) => foldWords(name).includes(foldWords(part))),
    );
    if (names.length > 0 && slogans.length <= 1) {
      return names.reduce((long, part) => (part.length > long.length ? part : long));
    }
  }
  return null;
}

/** The page's own column of comment, or one that its menu lists. */
function commentColumn(lines: readonly PageLine[], column: string | null): string | null {
  const own = column === null ? null : ownComment.exec(foldWords(column));
  if (column !== null && own?.[1] !== undefined) return column.slice(0, own[1].length);
  for (const line of lines) {
    if (!line.folded.includes('网评')) continue;
    const labels = line.printed.split(/[\s|｜/·]+/);
    if (labels.length < 4) continue;
    for (const label of labels) {
      const name = ownComment.exec(foldWords(label))?.[1];
      if (name !== undefined) return label.slice(0, name.length);
    }
  }
  return null;
}

/** A forum prints its name alone on the first line. */
function forumName(head: readonly PageLine[]): string | null {
  const [first] = head;
  if (
    first === undefined ||
    first.printed.length > 12 ||
    !/(?:论坛|网|社区|在线)$/.test(first.folded)
  )
    return null;
  return head.some((line) => /^(?:查看:? ?\d|发表于 ?\d)/.test(line.folded)) ? first.printed : null;
}

/** A site's name alone over its menu. */
function banner([first, menu]: readonly PageLine[]): string | null {
  if (first === undefined || menu === undefined || first.printed.length > 10) return null;
  return /(?:网|社区|在线|博客)$/.test(first.folded) && /^首页(?: |$)/.test(menu.folded)
    ? first.printed
    : null;
}

/** `不代表某某网的观点和立场`. */
function disclaimed(lines: readonly PageLine[]): string | null {
  for (const { folded, printed } of lines) {
    const match = /不(?:代表|表明)([\u4e00-\u9fff]{1,8}网)的?(?:观点|立场)/.exec(
      folded.slice(0, 300),
    );
    if (match?.[1] === undefined || /^本/.test(match[1])) continue;
    const at = match.index + match[0].indexOf(match[1]);
    return printed.slice(at, at + match[1].length);
  }
  return null;
}
