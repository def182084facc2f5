/** Who published the original and when, and when this copy was put up, from the lines around the article. */
import { fold } from '../text/fold.ts';
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
const accordingTo = /^[■●▲◎(]? ?据([^\s|,。;()[\]:《》"]{2,14}?)(?:报道|消息|微信公众号)?\)?$/;
const mediaEnd =
  /(?:报|网|社|客户端|电视台|广播|之声|刊|杂志|新闻|在线|发布|观察|频道|公众号|时报|快报|论坛|客户端app)$/;
const lead =
  /^[(]?((?:新华|中新|人民|央视|光明|中国|法治|农民|经济|[\u4e00-\u9fff]{2,4}日)(?:社|网|报|新闻网|日报|时报)[\u4e00-\u9fff]{0,2}?)(?:消息|讯|[^。,]{0,14}\d{1,2}月\d{1,2}日(?:电|讯|消息))/;
/** `《人民日报》(2023年05月04日 第06版)`, `(2023-05-04,人民日报,第6版)`. */
const paperIssue = /《 ?([^》 ]{2,14}) ?》 ?[(,] ?((?:19|20)\d{2}[^)]{4,30})/;

export interface PublicationInput {
  /** Lines before the article's first paragraph, and lines after its last. */
  head: readonly PageLine[];
  tail: readonly PageLine[];
  /** The article's first and last paragraph. */
  opening: string;
  closing: string;
  facts: DeclaredFacts;
}

export function findPublication({
  head,
  tail,
  opening,
  closing,
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
    around.map((line, i) => labelledSource(line, around[i + 1])).find((name) => name !== null) ??
    null;
  const publisher =
    labelled ??
    datelines.find((found) => found.publisher !== null)?.publisher ??
    (issue === null
      ? null
      : nameAt(closing + tail.map((line) => line.printed).join('\n'), issue[1])) ??
    facts.publisher ??
    printedLead(opening);
  const original =
    printedDates(issue?.[2] ?? '')[0]?.date ??
    datelines.find((found) => found.date !== null)?.date ??
    tail
      .slice(0, 8)
      .filter((line) => /^(?:发布|发表|刊发)?(?:时间|日期)/.test(line.folded))
      .map((line) => printedDates(line.folded)[0]?.date ?? null)[0] ??
    facts.published;
  const post = posted[0] ?? null;
  if (post === null) return { publisher, published: original, reposted: null };
  // the post dates this copy; it dates the original only where no other source is named
  if (original !== null) return { publisher, published: original, reposted: post };
  return publisher === null
    ? { publisher, published: post, reposted: null }
    : { publisher, published: null, reposted: post };
}

function isUpdate(folded: string): boolean {
  return /^(?:更新|修改|最后|登录|注册)/.test(folded);
}

function labelledSource(line: PageLine, next: PageLine | undefined): string | null {
  if (line.folded.length > 110) return null;
  if (/^(?:来源|稿源|出处)[:：]$/.test(line.folded)) {
    return next !== undefined && next.printed.length <= 16 && next.han >= 2 ? next.printed : null;
  }
  const name = accordingTo.exec(line.folded)?.[1] ?? sourceLabel.exec(line.folded)?.[1];
  if (name === undefined || /^(?:网络|互联网|转载|本站|原创|未知|不详|综合)$/.test(name))
    return null;
  const at = line.folded.indexOf(
    name,
    Math.max(0, line.folded.search(/来源|稿源|出处|转自|摘自|原载|来自|据/)),
  );
  const printed = line.printed.slice(at, at + name.length);
  const date = printedDates(name)[0];
  const clean = date === undefined ? printed : printed.slice(0, date.start);
  return clean.length >= 2 ? clean : null;
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
  return { date: first.date, publisher: named ? line.printed.slice(0, before.length) : null };
}

function nameAt(printed: string, foldedName: string | undefined): string | null {
  if (foldedName === undefined) return null;
  const at = fold(printed).lastIndexOf(foldedName);
  return at < 0 ? null : printed.slice(at, at + foldedName.length);
}

function printedLead(opening: string): string | null {
  const name = lead.exec(fold(opening.slice(0, 60)))?.[1];
  return name === undefined ? null : nameAt(opening.slice(0, 60), name);
}
