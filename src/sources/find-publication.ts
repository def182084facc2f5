/** Who published the original and when, and when this copy was put up, from the lines around the article. */
import { fold } from '../text/fold.ts';
import { surnames } from './data/surnames.ts';
import type { DeclaredFacts } from './line-hint.ts';
import type { PageLine } from './page-lines.ts';
import { printedDates } from './printed-date.ts';

export interface Publication {
  publisher: string | null;
  published: string | null;
  reposted: string | null;
}

/** A name of a paper, site, agency or app; up to the first space, bar or bracket. */
const sourceLabel =
  /(?:来源|稿源|出处|转自|摘自|原载|来自)(?: ?[:：] ?| )?[《"]?([^\s|,。;()[\]:《》"]{2,20})/;
/** `来源：某某网-《某某日报》`: the paper printed it first. */
const paperLabel = /(?:来源|稿源|出处|转自|摘自|原载) ?[:：] ?[^\s《》:]{0,12}《([^《》]{2,14})》/;
const accordingTo = /^[■●▲◎(]? ?据([^\s|,。;()[\]:《》"]{2,14}?)(?:报道|消息|微信公众号)?\)?$/;
const mediaEnd =
  /(?:报|网|社|客户端|电视台|广播|之声|刊|杂志|新闻|在线|发布|观察|频道|公众号|时报|快报|论坛|客户端app)$/;
const lead =
  /^[(]?((?:新华|中新|人民|央视|光明|中国|法治|农民|经济|[\u4e00-\u9fff]{2,4}日)(?:社|新闻网|日报|时报|网|报)(?:网|客户端)?[\u4e00-\u9fff]{0,2}?)(?:消息|讯|[^。,]{0,14}\d{1,2}月\d{1,2}日(?:电|讯|消息))/;
/** `河东在线10月30日讯`, `某地河东网讯`: a name of any site or paper before its 讯. */
const anyLead =
  /^[(]?((?![本我])[\u4e00-\u9fff]{2,8}?(?:网|在线|新媒体|日报|晚报))(?:[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日)?(?:电|讯|消息)/;
/** What digital papers print after an article for their own search: date, headline, `1 1`, paper, file. */
const paperIndex =
  /^-{0,2}>? ?((?:19|20)\d{2}-\d{2}-\d{2}) .{1,160}? ([^\s]{2,12}) content_\d{1,12}\.html?(?: |$)/;
/** `《人民日报》(2023年05月04日 第06版)`, `(2023-05-04,人民日报,第6版)`. */
const paperIssue = /《 ?([^》 ]{2,14}) ?》 ?[(,] ?((?:19|20)\d{2}[^)]{4,30})/;

/** `分类：时政转载`: the page itself says that it was printed elsewhere before. */
const reprint =
  /^(?:分类|所属分类|栏目|类别|类型) ?[:：] ?[\u4e00-\u9fff]{0,6}转载(?![\u4e00-\u9fff])/;
/** `免责声明：本文来自某某客户端`: where a copy came from, in the words of a site's lawyers. */
const disclaimer = /^(?:免责|版权|特别)?声明 ?[:：]/;
/** What stands beside a date and is no name. */
const dateWord =
  /时间|日期|发布|发表|更新|阅读|浏览|点击|来源|作者|编辑|星期|版|原创|转载|首页|字[体号]|评论|记者/;

export interface PublicationInput {
  /** Lines before the article's first paragraph, and lines after its last. */
  head: readonly PageLine[];
  tail: readonly PageLine[];
  /** The article's first and last paragraph. */
  opening: string;
  closing: string;
  /** Its first paragraphs, in which a paper names its own reporter. */
  story?: readonly string[];
  facts: DeclaredFacts;
}

export function findPublication({
  head,
  tail,
  opening,
  closing,
  story = [],
  facts,
}: PublicationInput): Publication {
  const around = [...head.slice(-60), ...tail.slice(0, 20)];
  const issue = paperIssue.exec(
    fold([closing.slice(-80), ...tail.slice(0, 12).map((line) => line.printed)].join('\n')),
  );
  const posted = around
    .filter((line) => /^发[表布]于/.test(line.folded))
    .map((line) => printedDates(line.folded)[0]?.date ?? null);
  const datelines = head
    .slice(-60)
    .filter(
      (line) =>
        line.folded.length <= 110 &&
        !/^(?:发[表布]于|本帖最后)/.test(line.folded) &&
        !isUpdate(line.folded),
    )
    .map(dateline)
    .filter((found) => found !== null);
  const labelled =
    around
      .map((line, i) => (disclaimer.test(line.folded) ? null : labelledSource(line, around[i + 1])))
      .find((name) => name !== null) ?? null;
  const index = indexOfPaper(tail);
  const publisher =
    labelled ??
    datelines.find((found) => found.publisher !== null)?.publisher ??
    besideDate(head.slice(-60)) ??
    index?.publisher ??
    (issue === null
      ? null
      : nameAt(closing + tail.map((line) => line.printed).join('\n'), issue[1])) ??
    facts.publisher ??
    closingMedium(closing) ??
    ownReporter(around) ??
    interviewer(story) ??
    printedLead(opening);
  const printedAt = datelines.find((found) => found.date !== null)?.date ?? splitDate(head);
  const original =
    printedDates(issue?.[2] ?? '')[0]?.date ??
    printedAt ??
    index?.date ??
    tail
      .slice(0, 8)
      .filter((line) => /^(?:发布|发表|刊发)?(?:时间|日期)/.test(line.folded))
      .map((line) => printedDates(line.folded)[0]?.date ?? null)[0] ??
    facts.published;
  // a post dates this copy, not the original; so does a page that calls itself a reprint, and so
  // does a date over the article later than the issue of the paper named under it
  const post = posted[0] ?? null;
  if (post !== null) return { publisher, published: original, reposted: post };
  if (original !== null && around.some((line) => reprint.test(line.folded)))
    return { publisher, published: null, reposted: original };
  const later =
    issue !== null && original !== null && printedAt !== null && printedAt > original
      ? printedAt
      : null;
  return { publisher, published: original, reposted: later };
}

function isUpdate(folded: string): boolean {
  return /^(?:更新|修改|最后|登录|注册)/.test(folded);
}

function labelledSource(line: PageLine, next: PageLine | undefined): string | null {
  if (line.folded.length > 110) return null;
  if (/^(?:来源|稿源|出处)[:：]$/.test(line.folded)) {
    return next !== undefined && next.printed.length <= 16 && next.han >= 2 ? next.printed : null;
  }
  const name =
    accordingTo.exec(line.folded)?.[1] ??
    paperLabel.exec(line.folded)?.[1] ??
    sourceLabel.exec(line.folded)?.[1];
  if (name === undefined || /^(?:网络|互联网|转载|本站|原创|未知|不详|综合)$/.test(name))
    return null;
  const at = line.folded.indexOf(
    name,
    Math.max(0, line.folded.search(/来源|稿源|出处|转自|摘自|原载|来自|据/)),
  );
  const printed = line.printed.slice(at, at + name.length);
  const date = printedDates(name)[0];
  const label = name.search(/(?<=.)(?:作者|责任编辑|编辑|责编|记者|发布时间|时间|点击|浏览)/);
  const ends = [date?.start, label < 0 ? undefined : label].filter((end) => end !== undefined);
  const clean = printed.slice(0, Math.min(printed.length, ...ends)).replace(/[-—–]{1,3}$/, '');
  // `sp20241123` is a number of the machine's, and two people's names are no publisher
  return clean.length >= 2 &&
    /^[a-z.+ -]+$|[\u4e00-\u9fff]/.test(fold(clean)) &&
    !isPeople(line.folded, name)
    ? clean
    : null;
}

/** `来源：某某 某某` names correspondents: two short names in a row, neither of them a medium's. */
function isPeople(folded: string, name: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,3}$/.test(name) || mediaEnd.test(name)) return false;
  const next = /^ ([\u4e00-\u9fff]{2,3})(?= |$)/.exec(
    folded.slice(folded.indexOf(name) + name.length),
  );
  return (
    next?.[1] !== undefined &&
    !mediaEnd.test(next[1]) &&
    surnames.has(name.charAt(0)) &&
    surnames.has(next[1].charAt(0))
  );
}

/** A medium's name alone on the line before or after a bare date. */
function besideDate(head: readonly PageLine[]): string | null {
  for (const [i, line] of head.entries()) {
    const date = printedDates(line.folded)[0];
    if (date === undefined || line.folded.length - (date.end - date.start) > 4) continue;
    for (const near of [head[i - 1], head[i + 1]]) {
      if (
        near !== undefined &&
        near.printed.length <= 10 &&
        /^[\u4e00-\u9fff]{3,10}$/.test(near.folded) &&
        /(?:日报|晚报|时报|网|社|客户端|电视台)$/.test(near.folded)
      )
        return near.printed;
    }
  }
  return null;
}

function indexOfPaper(
  tail: readonly PageLine[],
): { date: string | null; publisher: string | null } | null {
  for (const { folded, printed } of tail.slice(0, 20)) {
    const match = folded.length <= 400 ? paperIndex.exec(folded) : null;
    if (match?.[2] === undefined) continue;
    const at = folded.indexOf(` ${match[2]} content_`) + 1;
    return {
      date: printedDates(match[1] ?? '')[0]?.date ?? null,
      publisher: printed.slice(at, at + match[2].length),
    };
  }
  return null;
}

interface Dateline {
  date: string | null;
  publisher: string | null;
}

function dateline(line: PageLine): Dateline | null {
  const [first] = printedDates(line.folded);
  if (first === undefined || line.folded.includes('。')) return null;
  const before = line.folded.slice(0, first.start).trim();
  const named = /^[^\s|:,]{2,16}$/.test(before) && mediaEnd.test(before);
  if (named) return { date: first.date, publisher: line.printed.slice(0, before.length) };
  // `某某周刊 2021-06-08 18:14:21`, `2021年6月8日 18:57 某某消息`: an account or a paper, and nothing else
  const after = line.folded.slice(first.end).trim();
  const alone = before === '' ? after : after === '' ? before : '';
  const isName =
    /\d:\d{2}/.test(line.folded) && /^[\u4e00-\u9fff]{4,10}$/.test(alone) && !dateWord.test(alone);
  const at = line.folded.lastIndexOf(alone);
  return { date: first.date, publisher: isName ? line.printed.slice(at, at + alone.length) : null };
}

/** A date set on lines of its own: `2019`, `09/07`, `19:02`. */
function splitDate(head: readonly PageLine[]): string | null {
  for (const [i, { folded }] of head.entries()) {
    const day = head[i + 1]?.folded ?? '';
    if (!/^(?:19|20)\d{2}年?$/.test(folded) || !/^\d{1,2}(?:[-/.]|月)\d{1,2}日?$/.test(day))
      continue;
    if (!/^\d{1,2}:\d{2}/.test(head[i + 2]?.folded ?? '')) continue;
    return printedDates(`${folded.slice(0, 4)}-${day.replace(/[/.月]/, '-')}`)[0]?.date ?? null;
  }
  return null;
}

/** `……未来。（某某电视台某某网）`: a medium alone in the bracket that closes the article. */
function closingMedium(closing: string): string | null {
  const tail = fold(closing.slice(-60));
  const match =
    /[。!?”"] ?\((?:中央广播电视总台)?([\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|网|电视台|客户端))\)$/.exec(
      tail,
    );
  return match === null ? null : nameAt(closing, match[1]);
}

/** `某某晚报记者 何小满` alone on a line: the paper's own reporter wrote it. */
function ownReporter(lines: readonly PageLine[]): string | null {
  for (const { folded, printed } of lines) {
    const name =
      /^((?!本)[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|时报|新闻网))记者 ?(?:[\u4e00-\u9fff]{2,3}[ 、]?){1,3}$/.exec(
        folded.slice(0, 40),
      )?.[1];
    if (name !== undefined) return printed.slice(0, name.length);
  }
  return null;
}

function nameAt(printed: string, foldedName: string | undefined): string | null {
  if (foldedName === undefined) return null;
  const at = fold(printed).lastIndexOf(foldedName);
  return at < 0 ? null : printed.slice(at, at + foldedName.length);
}

function printedLead(opening: string): string | null {
  const start = fold(opening.slice(0, 60));
  const name = lead.exec(start)?.[1] ?? anyLead.exec(start)?.[1];
  return name === undefined ? null : nameAt(opening.slice(0, 60), name);
}

/** `《某某日报》记者就此采访了……` at the start of a clause: a paper speaks of its own reporter so. */
function interviewer(story: readonly string[]): string | null {
  for (const printed of story) {
    const name =
      /(?:^|[。,])[《]?([\u4e00-\u9fff]{2,6}(?:日报|晚报|早报|时报))》?记者(?:就此|为此|随后|近日|日前)?(?:采访了|走访了)/.exec(
        fold(printed.slice(0, 600)),
      )?.[1];
    if (name !== undefined) return nameAt(printed.slice(0, 600), name);
  }
  return null;
}
