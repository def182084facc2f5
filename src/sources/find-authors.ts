/** Authors and their affiliation, from by-lines before and after the article; editors and staff are none. */
import { fold, simplifyChar } from '../text/fold.ts';
import { surnames } from './data/surnames.ts';

export interface Byline {
  /** In Simplified characters, in the order printed, each once. */
  authors: string[];
  /** As printed. */
  affiliation: string | null;
}

const labelled =
  /(?:^[\u4e00-\u9fff]{0,10}|[^\u4e00-\u9fff])(?:本文)?(?:作者|采写|撰文|撰稿|执笔|记者|本报记者|本网记者|本台记者|通讯员|评论员|(?<!正)文(?=[:/|丨]))(?: ?[:/|丨] ?| )([^。;()[\]:/|]{2,60})/;
const bareReporter = /(?:电|讯|消息) ?\((?:[\u4e00-\u9fff]{0,8})记者 ?[:：]? ?([^。;()]{2,40})\)/;
const bracketed =
  /\((?:[\u4e00-\u9fff]{0,6})?(?:作者|记者|执笔|撰稿) ?[:： ]? ?([^。;()]{2,40})(?=[;)]|$)/;
/** `（文/图 某某 某某）`: the same people wrote it and took the pictures. */
const wordsAndPictures =
  /^\(?(?:文 ?[/、]? ?图|图 ?[/、]? ?文) ?[:/]? ?([\u4e00-\u9fff]{2,4}(?:[ 、,][\u4e00-\u9fff]{2,4}){0,3})\)?$/;
/** `□ 某某`, `◎ 某某`: how magazines set the author's name. */
const squared = /^[□◎] ?([\u4e00-\u9fff]{2,4}(?:[ 、,][\u4e00-\u9fff]{2,4}){0,3})$/;
/** The names of a paper's correspondents alone in a bracket, after the last full stop. */
const signed = /\(([\u4e00-\u9fff]{2,4}(?:[ 、,][\u4e00-\u9fff]{2,4}){0,3})\)$/;
const affiliationLabel =
  /作者(?:单位|所在单位)?(?: ?[:：] ?|系|为|均为)([^。;()]{4,60}?)(?:[)。;]|$)/;
const personName = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,10})$/;
/** What stands where a name would, but is none. */
const noName =
  /编辑|单位|字体|字号|大小|来源|记者|通讯员|作者|时间|日期|责编|客户端|日报|摄影|报道|整理|未知|佚名|匿名|管理员|网站|简介|评论|论坛|本报|综合|联盟|融媒|传媒|图片|全文/;

/** `lines`: lines around the article as printed; `opening` and `closing`: its first and last paragraph. */
export function findByline(lines: readonly string[], opening: string, closing: string): Byline {
  const authors: string[] = [];
  let affiliation: string | null = null;
  for (const printed of [...lines, trailingNote(closing)]) {
    const folded = fold(printed);
    // whoever took a picture did not write the article
    if (printed.length > 120 || /(?:摄|摄影|制图|供图)\)?$/.test(folded)) continue;
    affiliation ??= printedMatch(affiliationLabel, folded, printed, (found) =>
      /大学|学院|研究|党校|中心|委|局|部|院|社|所|会|公司|学校|系/.test(found),
    );
    if (affiliation !== null && folded.includes('作者单位')) continue;
    const list =
      wordsAndPictures.exec(folded)?.[1] ??
      labelled.exec(folded)?.[1] ??
      bracketed.exec(folded)?.[1] ??
      squared.exec(folded)?.[1];
    if (list !== undefined)
      authors.push(...leadingNames(list.replace(/^(?:[\u4e00-\u9fff]{2,6})?记者 /, '')));
  }
  const reporters = bareReporter.exec(fold(opening.slice(0, 120)))?.[1];
  if (reporters !== undefined) authors.push(...leadingNames(reporters));
  const signedBy = signature(fold(closing.trimEnd().slice(-70)))?.[1];
  if (signedBy !== undefined) authors.push(...leadingNames(signedBy));
  return { authors: [...new Set(authors.map(simplified))], affiliation };
}

/** The bracket of names that signs an article after its last full stop, in folded text; group 1 holds the names. */
export function signature(folded: string): RegExpExecArray | null {
  const match = signed.exec(folded);
  const names = match?.[1]?.split(/[ 、,]/) ?? [];
  if (match === null || !/[。!?"”」]$/.test(folded.slice(0, match.index).trimEnd())) return null;
  const arePeople = names.every((name) => surnames.has(name.charAt(0)) && !noName.test(name));
  return arePeople ? match : null;
}

/** The bracket a paragraph ends on, or nothing. */
function trailingNote(closing: string): string {
  const tail = closing.trimEnd().slice(-70);
  const note = /\([^()]{2,60}\)?$/.exec(fold(tail));
  return note === null ? '' : tail.slice(note.index);
}

/** Names from the start of a list, up to the first part that is no name. */
function leadingNames(list: string): string[] {
  const names: string[] = [];
  for (const part of list.split(/[、,\s]+/)) {
    if (!personName.test(part) || noName.test(part)) break;
    names.push(part);
  }
  return names;
}

function printedMatch(
  pattern: RegExp,
  folded: string,
  printed: string,
  accept: (found: string) => boolean,
): string | null {
  const match = pattern.exec(folded);
  const found = match?.[1];
  if (match === null || found === undefined || !accept(found)) return null;
  const at = match.index + match[0].indexOf(found);
  return printed.slice(at, at + found.length).trim();
}

function simplified(name: string): string {
  return Array.from(name, (char) => simplifyChar.get(char) ?? char).join('');
}

/** Authors that the file declares, where each is a person's name. */
export function declaredAuthors(declared: readonly string[]): string[] {
  return declared.flatMap((list) => leadingNames(fold(list).trim())).map(simplified);
}

/** Names alone on a line right before the article: two or more, or one of three characters. */
export function bareNames(head: readonly { folded: string }[]): string[] {
  for (const { folded } of head) {
    const names = folded.length <= 20 ? folded.split(/[ 、]+/) : [];
    const arePeople = names.every(
      (name) =>
        /^[\u4e00-\u9fff]{2,3}$/.test(name) && surnames.has(name.charAt(0)) && !noName.test(name),
    );
    if (names.length > 0 && arePeople && (names.length > 1 || folded.length === 3)) return names;
  }
  return [];
}
